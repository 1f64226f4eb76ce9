package org.declass.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.PastChanges;

/**
 * A row of the list as it was on a past day.
 *
 * @param today the row as it is
 * @param moves the changes of its status by then, at least one
 * @param advice the recommendations it had come back with by then
 */
record ReferralThen(ReferralRow today, List<PastChanges.Made> moves, List<PastChanges.Made> advice) {

    ReferralRow row(String from, Instant touched) {
        var last = moves.get(moves.size() - 1);
        var status = ReferralStatus.valueOf(last.after());
        var learnedOfIt = last.before() == null && today.sentOn() != null;
        return new ReferralRow(
                today.id(),
                today.number(),
                today.request(),
                today.requestTitle(),
                from,
                today.agency(),
                today.category(),
                today.knownBy(),
                status,
                learnedOfIt ? today.sentOn() : last.on(),
                today.sentOn(),
                today.learnedOn(),
                sinceItWentOut(ReferralStatus.ACKNOWLEDGED),
                sinceItWentOut(ReferralStatus.RETURNED),
                status == ReferralStatus.RETURNED ? recommendation() : null,
                today.items(),
                touched);
    }

    /** The day of a step since it went out last; null where it has not come. */
    private LocalDate sinceItWentOut(ReferralStatus step) {
        LocalDate on = null;
        for (var move : moves) {
            if (move.after().equals(step.name())) {
                on = move.on();
            } else if (move.after().equals(ReferralStatus.SENT.name())) {
                on = null;
            }
        }
        return on;
    }

    private Recommendation recommendation() {
        return advice.isEmpty()
                ? null
                : Recommendation.valueOf(advice.get(advice.size() - 1).after());
    }
}
