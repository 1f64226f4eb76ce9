package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.declass.agency.Agencies;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.history.Change;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.CorrespondenceDesk;
import org.declass.request.Letters;
import org.declass.request.NotBefore;
import org.declass.request.RequestAct;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;
import org.declass.request.TrackingNumber;
import org.declass.web.Display;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Follows what agencies pass on to each other: one transaction, one verb. The request follows its referrals. */
@ApplicationScoped
@Transactional
public class ReferralDesk {

    private final Referrals referrals;
    private final ReviewRequests requests;
    private final Agencies agencies;
    private final CorrespondenceDesk correspondence;
    private final Acts acts;

    ReferralDesk(
            Referrals referrals,
            ReviewRequests requests,
            Agencies agencies,
            CorrespondenceDesk correspondence,
            Acts acts) {
        this.referrals = referrals;
        this.requests = requests;
        this.agencies = agencies;
        this.correspondence = correspondence;
        this.acts = acts;
    }

    /** Records that items of a request went to another agency, without insisting. */
    public Referral refer(String requestNumber, List<Integer> ordinals, ReferralFacts facts, Seen seen, Act act) {
        return refer(requestNumber, new Passed(ordinals, facts, Letters.Confirmation.NO), seen, act);
    }

    /**
     * What was passed on.
     *
     * @param ordinals the numbers of the items within the request; all of them when empty
     * @param facts what is known of it
     * @param confirmed whether it is recorded although the same is out already
     */
    public record Passed(List<Integer> ordinals, ReferralFacts facts, Letters.Confirmation confirmed) {}

    /**
     * Records that items of a request went to another agency.
     *
     * @param seen the version of the request
     */
    public Referral refer(String requestNumber, Passed passed, Seen seen, Act act) {
        var request = requests.get(requestNumber);
        seen.orStale(request.version(), requestNumber, () -> request.require(RequestAct.REFER));
        request.require(RequestAct.REFER);
        var facts = passed.facts();
        check(request, facts, act);
        var items = items(request, passed.ordinals());
        var obstacles = ReferObstacle.of(items, facts, referrals.of(request));
        if (!obstacles.isEmpty() && passed.confirmed() != Letters.Confirmation.YES) {
            throw new Refused(obstacles);
        }
        var referral = new Referral(request, items, facts, act);
        referrals.persistAndFlush(referral);
        referral.referred(follow(request, act), act);
        referrals.flush();
        return referral;
    }

    /** The other agency confirms receipt. */
    public Referral acknowledge(String number, Seen seen, Act act) {
        var referral = seen(number, seen, ReferralAct.ACKNOWLEDGE);
        notBeforeLatestMove(referral, act);
        referral.acknowledge(act);
        return saved(referral);
    }

    /** It comes back with a recommendation. */
    public Referral comeBack(String number, Recommendation advice, Seen seen, Act act) {
        var referral = seen(number, seen, ReferralAct.RETURN);
        notBeforeLatestMove(referral, act);
        referral.comeBack(advice, followWithout(referral, act), act);
        return saved(referral);
    }

    /** It goes out once more. */
    public Referral referAgain(String number, Seen seen, Act act) {
        var referral = seen(number, seen, ReferralAct.REFER_AGAIN);
        notBeforeLatestMove(referral, act);
        referral.request().require(RequestAct.REFER);
        var out = referrals.out(referral.request()) + 1;
        referral.referAgain(referral.request().referralsOut(out, act), act);
        return saved(referral);
    }

    /** It is called off. */
    public Referral cancel(String number, Seen seen, Act act) {
        var referral = seen(number, seen, ReferralAct.CANCEL);
        notBeforeLatestMove(referral, act);
        referral.cancel(followWithout(referral, act), act);
        return saved(referral);
    }

    /** Keeps a note about a referral, such as that we asked after it, on the timeline of its request. */
    public Referral write(String number, Seen seen, Act act) {
        var referral = referrals.get(number);
        seen.orStale(referral.version(), number);
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Write something.");
        }
        var about = referral.number() + " (" + referral.facts().agency() + "): " + act.note();
        if (about.length() > Acts.LONGEST_NOTE) {
            throw new Invalid("note", "Is too long: the number of the referral is written before it.");
        }
        correspondence.write(referral.request().number(), null, Seen.ANY, act.noting(about));
        return referral;
    }

    /** Notes a number of the sender or the receiver. */
    public Referral note(String number, TrackingNumber given, Seen seen, Act act) {
        var referral = seen(number, seen, ReferralAct.NUMBER);
        agencies.named("agency", given.agency());
        given.mustBeComparable("value");
        acts.mustHaveCome("givenOn", given.givenOn());
        if (referral.hasNumber(given)) {
            throw new Refused(given + " is a number of " + referral.number() + " already.");
        }
        referral.note(given, act);
        return saved(referral);
    }

    private Referral seen(String number, Seen seen, ReferralAct act) {
        var referral = referrals.get(number);
        seen.orStale(referral.version(), number, () -> referral.require(act));
        referral.require(act);
        return referral;
    }

    private static void notBeforeLatestMove(Referral referral, Act act) {
        var status = Display.label(referral.status()).toLowerCase(Locale.ROOT);
        NotBefore.day("on", act.happenedOn(), referral.movedOn(), referral.number() + " is " + status + " since");
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
        NotBefore.sending(request, act);
        NotBefore.sending(request, "sentOn", facts.sentOn());
    }

    private static List<RequestItem> items(ReviewRequest request, List<Integer> ordinals) {
        if (ordinals == null || ordinals.isEmpty()) {
            return request.items();
        }
        return References.all(
                "items",
                ordinals,
                ordinal -> request.find(ordinal)
                        .orElseThrow(() -> new NotFound("item", request.number() + "/" + ordinal)));
    }
}
