package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.Holder;
import org.declass.request.Holders;
import org.declass.request.RequestDisplay;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.TrackingNumber;

/** The agencies that have items because these were passed on to them, and are not back. */
@ApplicationScoped
class HeldByReferral implements Holders {

    private final Referrals referrals;

    HeldByReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Holder> of(ReviewRequest request) {
        return referrals.of(request).stream()
                .filter(referral -> referral.status().isOut())
                .map(HeldByReferral::holder)
                .toList();
    }

    private static Holder holder(Referral referral) {
        var facts = referral.facts();
        var known = facts.knownBy() == KnownBy.INFERRED ? " (inferred)" : "";
        return new Holder(
                facts.agency(),
                RequestDisplay.items(
                        referral.items().stream().map(RequestItem::ordinal).toList(),
                        referral.request().items().size()),
                referral.outSince(),
                "because of " + facts.category().name() + known,
                referral.number(),
                "/referrals/" + referral.number(),
                referral.numbers().stream().map(TrackingNumber::value).toList());
    }
}
