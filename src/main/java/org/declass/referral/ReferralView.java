package org.declass.referral;

import java.time.LocalDate;
import java.util.List;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.RequestItem;
import org.declass.request.TrackingNumber;

/**
 * A referral with all that belongs to it.
 *
 * @param acts what can be recorded now, with the URL to record it at
 */
public record ReferralView(
        String number,
        String request,
        String from,
        ReferralFacts facts,
        ReferralStatus status,
        LocalDate statusSince,
        LocalDate learnedOn,
        LocalDate acknowledgedOn,
        LocalDate returnedOn,
        Recommendation recommendation,
        List<TrackingNumber> numbers,
        List<String> items,
        List<ActLink> acts,
        long version) {

    /** What can be recorded, by which method at which URL. */
    public record ActLink(ReferralAct act, String method, String href) {}

    /** Whether nobody told us of it. */
    public boolean inferred() {
        return facts.knownBy() == KnownBy.INFERRED;
    }

    static ReferralView of(Referral referral) {
        return new ReferralView(
                referral.number(),
                referral.request().number(),
                referral.request().facts().agency(),
                referral.facts(),
                referral.status(),
                referral.since(),
                referral.learnedOn(),
                referral.acknowledgedOn(),
                referral.returnedOn(),
                referral.recommendation(),
                referral.numbers(),
                referral.items().stream().map(RequestItem::number).toList(),
                referral.status().acts().stream()
                        .map(act ->
                                new ActLink(act, "POST", "/api/v1/referrals/" + referral.number() + "/" + act.noun()))
                        .toList(),
                referral.version());
    }
}
