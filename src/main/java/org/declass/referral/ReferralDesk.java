package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.request.RequestAct;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;
import org.declass.request.TrackingNumber;
import org.declass.web.Invalid;
import org.declass.web.Seen;

/** Follows what agencies pass on to each other: one transaction, one verb. The request follows its referrals. */
@ApplicationScoped
@Transactional
public class ReferralDesk {

    private final Referrals referrals;
    private final ReviewRequests requests;
    private final Agencies agencies;

    ReferralDesk(Referrals referrals, ReviewRequests requests, Agencies agencies) {
        this.referrals = referrals;
        this.requests = requests;
        this.agencies = agencies;
    }

    /**
     * Records that items of a request went to another agency.
     *
     * @param ordinals the numbers of the items within the request; all of them when empty
     * @param seen the version of the request
     */
    public Referral refer(String requestNumber, List<Integer> ordinals, ReferralFacts facts, Seen seen, Act act) {
        var request = requests.get(requestNumber);
        seen.orStale(request.version(), requestNumber);
        request.require(RequestAct.REFER);
        check(request, facts, act);
        var referral = new Referral(request, items(request, ordinals), facts, act);
        referrals.persistAndFlush(referral);
        referral.referred(follow(request, act), act);
        referrals.flush();
        return referral;
    }

    /** The other agency confirms receipt. */
    public Referral acknowledge(String number, Seen seen, Act act) {
        var referral = seen(number, seen, act);
        referral.acknowledge(act);
        return saved(referral);
    }

    /** It comes back with a recommendation. */
    public Referral comeBack(String number, Recommendation advice, Seen seen, Act act) {
        var referral = seen(number, seen, act);
        referral.comeBack(advice, followWithout(referral, act), act);
        return saved(referral);
    }

    /** It goes out once more. */
    public Referral referAgain(String number, Seen seen, Act act) {
        var referral = seen(number, seen, act);
        referral.status().require(ReferralStatus.ReferralAct.REFER_AGAIN, number);
        referral.request().require(RequestAct.REFER);
        var out = referrals.out(referral.request()) + 1;
        referral.referAgain(referral.request().referralsOut(out, act), act);
        return saved(referral);
    }

    /** It is called off. */
    public Referral cancel(String number, Seen seen, Act act) {
        var referral = seen(number, seen, act);
        referral.cancel(followWithout(referral, act), act);
        return saved(referral);
    }

    /** Notes a number of the sender or the receiver. */
    public Referral note(String number, TrackingNumber given, Seen seen, Act act) {
        var referral = seen(number, seen, act);
        agencies.named("agency", given.agency());
        referral.note(given, act);
        return saved(referral);
    }

    private Referral seen(String number, Seen seen, Act act) {
        var referral = referrals.get(number);
        seen.orStale(referral.version(), number);
        var sentOn = referral.facts().sentOn();
        if (sentOn != null && act.happenedOn().isBefore(sentOn)) {
            throw new Invalid("on", number + " was sent on " + sentOn + "; this cannot have happened before.");
        }
        return referral;
    }

    private Referral saved(Referral referral) {
        referrals.flush();
        return referral;
    }

    private List<Change> follow(ReviewRequest request, Act act) {
        return request.referralsOut(referrals.out(request), act);
    }

    private List<Change> followWithout(Referral leaving, Act act) {
        var out = referrals.out(leaving.request()) - (leaving.status().isOut() ? 1 : 0);
        return leaving.status().isOut() ? leaving.request().referralsOut(out, act) : List.of();
    }

    private void check(ReviewRequest request, ReferralFacts facts, Act act) {
        agencies.named("agency", facts.agency());
        if (facts.agency().equals(request.facts().agency())) {
            throw new Invalid("agency", "Is the agency that has the request already.");
        }
        if (facts.sentOn() != null && facts.sentOn().isAfter(act.happenedOn())) {
            throw new Invalid("sentOn", "Lies after the day we learned of it.");
        }
        var sent = request.dates().sentOn();
        if (sent != null && facts.sentOn() != null && facts.sentOn().isBefore(sent)) {
            throw new Invalid(
                    "sentOn", request.number() + " was sent on " + sent + "; it cannot have been referred before.");
        }
    }

    private static List<RequestItem> items(ReviewRequest request, List<Integer> ordinals) {
        if (ordinals == null || ordinals.isEmpty()) {
            return request.items();
        }
        return ordinals.stream()
                .distinct()
                .map(ordinal -> request.find(ordinal)
                        .orElseThrow(() -> new Invalid("items", request.number() + " has no item " + ordinal + ".")))
                .toList();
    }
}
