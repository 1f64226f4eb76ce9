package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declass.agency.Agencies;
import org.declass.agency.AgencyKind;
import org.declass.deadline.Ended;
import org.declass.deadline.Matter;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Starts;
import org.declass.deadline.Wanted;
import org.declass.deadline.WantedClocks;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;

/**
 * Knows which clocks ought to run for referrals. There are rules for what the archives pass on only, and none for
 * restricted data, which the executive order does not reach.
 */
@ApplicationScoped
class ClocksOfReferrals implements WantedClocks {

    private static final Set<Category> UNDER_THE_ORDER = Set.of(Category.NSI, Category.FGI, Category.NATO);

    private final Referrals referrals;
    private final ReviewRequests requests;
    private final Agencies agencies;

    ClocksOfReferrals(Referrals referrals, ReviewRequests requests, Agencies agencies) {
        this.referrals = referrals;
        this.requests = requests;
        this.agencies = agencies;
    }

    @Override
    public List<Wanted> of(String number) {
        return requests.find(number)
                .filter(request -> isCustodian(request.facts().agency()))
                .map(request -> referrals.of(request).stream()
                        .flatMap(referral -> clock(request, referral).stream())
                        .toList())
                .orElse(List.of());
    }

    private boolean isCustodian(String agency) {
        return agencies.find(agency)
                .filter(found -> found.kind() == AgencyKind.CUSTODIAN)
                .isPresent();
    }

    private static Optional<Wanted> clock(ReviewRequest request, Referral referral) {
        return purpose(request, referral).map(purpose -> {
            var facts = request.facts();
            var matter = new Matter(
                    request.number(),
                    referral.facts().agency(),
                    Road.valueOf(facts.kind().name()),
                    facts.editor());
            return Wanted.of(purpose, matter, referral.subject(), starts(referral), ended(request, referral));
        });
    }

    private static Optional<Purpose> purpose(ReviewRequest request, Referral referral) {
        if (!UNDER_THE_ORDER.contains(referral.facts().category())) {
            return Optional.empty();
        }
        return switch (request.facts().kind()) {
            case MDR, LIBRARY_MDR -> Optional.of(Purpose.MDR_NARA_REF);
            case INDEXING_ON_DEMAND ->
                Optional.of(Purpose.NDC_REF_1Y).filter(one -> referral.facts().knownBy() == KnownBy.NOTIFIED);
            case FOIA, INFORMAL -> Optional.empty();
        };
    }

    /** From its sending, if we know it, else from the day we learned of it; its receipt is known by the acknowledgement. */
    private static Starts starts(Referral referral) {
        var sent = sentOn(referral);
        var received =
                referral.acknowledgedOn() == null || referral.acknowledgedOn().isBefore(sent)
                        ? sent
                        : referral.acknowledgedOn();
        return new Starts(
                new Start(sent, StartingEvent.REFERRAL_NOTIFIED, received, StartingEvent.REFERRAL_RECEIVED), Map.of());
    }

    private static LocalDate sentOn(Referral referral) {
        var facts = referral.facts();
        return referral.status() == ReferralStatus.SENT
                ? referral.since()
                : facts.sentOn() == null ? referral.learnedOn() : facts.sentOn();
    }

    private static Ended ended(ReviewRequest request, Referral referral) {
        var closed = Ended.cancelled(request.dates().closedOn());
        return switch (referral.status()) {
            case SENT, ACKNOWLEDGED -> closed;
            case RETURNED -> Ended.met(referral.returnedOn());
            case CANCELLED -> Ended.cancelled(referral.since());
        };
    }
}
