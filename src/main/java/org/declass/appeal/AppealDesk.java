package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.declass.agency.Agencies;
import org.declass.file.StandingOfFiles;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.request.RequestAct;
import org.declass.request.RequestItem;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;
import org.declass.request.TrackingNumber;
import org.declass.web.Display;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Contests answers, and follows what comes of it: one transaction, one verb. The request follows its appeals. */
@ApplicationScoped
@Transactional
public class AppealDesk {

    private final Appeals appeals;
    private final ReviewRequests requests;
    private final Agencies agencies;
    private final Contests contests;
    private final Rulings rulings;
    private final StandingOfFiles standings;

    AppealDesk(
            Appeals appeals,
            ReviewRequests requests,
            Agencies agencies,
            Contests contests,
            Rulings rulings,
            StandingOfFiles standings) {
        this.appeals = appeals;
        this.requests = requests;
        this.agencies = agencies;
        this.contests = contests;
        this.rulings = rulings;
        this.standings = standings;
    }

    /**
     * Records that we filed an appeal.
     *
     * @param seen the version of the request
     */
    public Appeal file(String requestNumber, AppealLetters.Filing filing, Seen seen, Act act) {
        var request = requests.get(requestNumber);
        seen.orStale(request.version(), requestNumber, () -> request.require(RequestAct.APPEAL));
        request.require(RequestAct.APPEAL);
        checkFiling(request, filing.facts(), act);
        var items = items(request, filing.items());
        var overridden = overridden(request, items, filing, act);
        var appeal = new Appeal(request, items, filing.facts(), act);
        appeals.persistAndFlush(appeal);
        appeal.filed(overridden, request.appealsOpen(appeals.open(request), act), act);
        return saved(appeal);
    }

    /** They confirm receipt. */
    public Appeal acknowledge(String number, AppealLetters.Receipt letter, Seen seen, Act act) {
        return move(number, AppealAct.ACKNOWLEDGE, seen, act, (appeal, now) -> {
            var received = letter.receivedOn();
            if (received != null && received.isBefore(appeal.dates().filedOn())) {
                throw new Invalid(
                        "receivedOn",
                        "Lies before the day it was filed, " + appeal.dates().filedOn() + ".");
            }
            if (received != null && received.isAfter(now.happenedOn())) {
                throw new Invalid("receivedOn", "Lies after the date of the letter.");
            }
            appeal.acknowledge(letter, now);
        });
    }

    /** ISCAP asks the agency for the materials. */
    public Appeal requestMaterials(String number, Seen seen, Act act) {
        return move(number, AppealAct.REQUEST_MATERIALS, seen, act, Appeal::requestMaterials);
    }

    /** ISCAP has the materials. */
    public Appeal receiveMaterials(String number, Seen seen, Act act) {
        return move(number, AppealAct.RECEIVE_MATERIALS, seen, act, Appeal::receiveMaterials);
    }

    /** ISCAP reviews them. */
    public Appeal startReview(String number, Seen seen, Act act) {
        return move(number, AppealAct.REVIEW, seen, act, Appeal::startReview);
    }

    /** They decide on items: what they answer becomes determinations; with the last item the appeal is decided. */
    public Appeal decide(String number, AppealLetters.Decision decision, Seen seen, Act act) {
        return move(number, AppealAct.DECIDE, seen, act, (appeal, now) -> {
            mustBeOpen(appeal.request());
            List<Change> followed = new ArrayList<>();
            var results = rulings.results(appeal, decision, now);
            rulings.determine(appeal, decision, now.partOf(followed));
            appeal.rule(results, decision.letterDate());
            followed.addAll(standings.after(appeal.remanded(results), now));
            if (appeal.isFullyRuled()) {
                followed.addAll(ending(appeal, now));
            }
            appeal.ruled(results, followed, now);
        });
    }

    /** The numbers, within the request, of the items of an appeal that wait for a decision. */
    public List<Integer> pending(String number) {
        return appeals.get(number).items().stream()
                .filter(contested -> contested.result() == null)
                .map(contested -> contested.item().ordinal())
                .toList();
    }

    /** They close it without a decision. */
    public Appeal close(String number, ClosureReason reason, Seen seen, Act act) {
        return move(
                number, AppealAct.CLOSE, seen, act, (appeal, now) -> appeal.close(reason, ending(appeal, now), now));
    }

    /** We take it back. */
    public Appeal withdraw(String number, Seen seen, Act act) {
        return move(number, AppealAct.WITHDRAW, seen, act, (appeal, now) -> appeal.withdraw(ending(appeal, now), now));
    }

    /** Notes a number they gave it. */
    public Appeal note(String number, TrackingNumber given, Seen seen, Act act) {
        var appeal = seen(number, seen, AppealAct.NUMBER);
        agencies.named("agency", given.agency());
        if (appeal.hasNumber(given)) {
            throw new Refused(
                    given.agency() + " " + given.value() + " is a number of " + appeal.number() + " already.");
        }
        appeal.note(given, act);
        return saved(appeal);
    }

    /** All that stands in the way of an appeal on a day. */
    List<FilingObstacle> obstacles(ReviewRequest request, List<Integer> ordinals, AppealFacts facts, Act act) {
        return FilingPolicy.obstacles(contests.of(request, items(request, ordinals), facts, act.happenedOn()));
    }

    private List<FilingPolicy> overridden(
            ReviewRequest request, List<RequestItem> items, AppealLetters.Filing filing, Act act) {
        var obstacles = FilingPolicy.obstacles(contests.of(request, items, filing.facts(), act.happenedOn()));
        var standing = obstacles.stream()
                .filter(obstacle -> !obstacle.policy().isOverridable()
                        || !filing.overrides().contains(obstacle.policy()))
                .toList();
        if (!standing.isEmpty()) {
            throw new NotEligible(standing);
        }
        if (!obstacles.isEmpty() && act.note() == null) {
            throw new Invalid("note", "Say why it is filed although something stands in the way.");
        }
        return obstacles.stream().map(FilingObstacle::policy).distinct().toList();
    }

    private void checkFiling(ReviewRequest request, AppealFacts facts, Act act) {
        agencies.named("body", facts.body());
        if (!AppealBasis.OURS.contains(facts.basis())) {
            throw new Invalid("basis", "Say on what ground; it is left open only with appeals of others.");
        }
        var level = facts.level();
        if (level.onlyBody().isPresent() && !level.onlyBody().get().equals(facts.body())) {
            throw new Invalid(
                    "body",
                    "An appeal at the level “" + level.label() + "” is before "
                            + level.onlyBody().get() + ".");
        }
        var sent = request.dates().sentOn();
        if (sent != null && act.happenedOn().isBefore(sent)) {
            throw new Invalid(
                    "on", request.number() + " was sent on " + sent + "; it cannot have been appealed before.");
        }
    }

    private Appeal move(String number, AppealAct verb, Seen seen, Act act, BiConsumer<Appeal, Act> what) {
        var appeal = seen(number, seen, verb);
        appeal.require(verb);
        if (act.happenedOn().isBefore(appeal.since())) {
            throw new Invalid(
                    "on",
                    appeal.number() + " is “" + Display.label(appeal.status()) + "” since " + appeal.since()
                            + "; this cannot have happened before.");
        }
        what.accept(appeal, act);
        return saved(appeal);
    }

    private List<Change> ending(Appeal appeal, Act act) {
        var request = appeal.request();
        mustBeOpen(request);
        return request.appealsOpen(appeals.open(request) - 1, act);
    }

    private static void mustBeOpen(ReviewRequest request) {
        if (request.status() == RequestStatus.CLOSED) {
            throw new Refused(request.number() + " is closed; reopen it first.");
        }
    }

    private Appeal seen(String number, Seen seen, AppealAct act) {
        var appeal = appeals.get(number);
        seen.orStale(appeal.version(), number, () -> appeal.require(act));
        return appeal;
    }

    private Appeal saved(Appeal appeal) {
        appeals.flush();
        return appeal;
    }

    private static List<RequestItem> items(ReviewRequest request, List<Integer> ordinals) {
        if (ordinals.isEmpty()) {
            return request.items();
        }
        return ordinals.stream()
                .distinct()
                .map(ordinal -> request.find(ordinal)
                        .orElseThrow(() -> new Invalid("items", request.number() + " has no item " + ordinal + ".")))
                .toList();
    }
}
