package org.declass.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.declass.web.Toned;

/**
 * Where an item stands with an agency it was passed on to: in the latest referral that is out, or else in the latest.
 *
 * @param agency the code of the agency
 * @param referral the number of the referral
 * @param status where it stands
 * @param since the day it was passed on, or on which we learned of it
 * @param months full months from that day until it came back, or until today
 * @param longestPole whether no other referral of the request has been out for longer
 */
record GridCell(
        String agency, String referral, ReferralStatus status, LocalDate since, long months, boolean longestPole)
        implements Toned {

    private static final long LONG = 12;
    private static final long VERY_LONG = 36;

    static GridCell of(GridQueries.Sent sent, boolean longestPole, LocalDate today) {
        var until = sent.status().isOut() ? today : sent.statusSince();
        return new GridCell(
                sent.agency(),
                "REF-" + sent.referral(),
                sent.status(),
                sent.since(),
                Math.max(0, ChronoUnit.MONTHS.between(sent.since(), until)),
                longestPole);
    }

    /** The status in one letter. */
    public String letter() {
        return switch (status) {
            case SENT -> "S";
            case ACKNOWLEDGED -> "A";
            case RETURNED -> "R";
            case CANCELLED -> "C";
        };
    }

    @Override
    public String tone() {
        if (!status.isOut() || months < LONG) {
            return status.tone();
        }
        return months < VERY_LONG ? "warn" : "bad";
    }
}
