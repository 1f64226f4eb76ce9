package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Change;

/**
 * Takes in requests that others filed, of which no more is known than what was answered in the end, and takes them back;
 * the facts are checked before, and the transaction is the caller's. No clock runs for them: nobody knows when they were
 * sent, and their rights are not ours.
 */
@ApplicationScoped
public class OthersRequests {

    /** Who stands as the editor of a request that is not ours. */
    private static final String EDITOR = "Others";

    private static final String AUTHORITY = "E.O. 13526, section 3.5";

    private final ReviewRequests requests;
    private final Determinations determinations;
    private final FileStandings standings;

    OthersRequests(ReviewRequests requests, Determinations determinations, FileStandings standings) {
        this.requests = requests;
        this.determinations = determinations;
        this.standings = standings;
    }

    /**
     * What an answer brought.
     *
     * @param item the item it is about
     * @param determination the id of the answer
     * @param changes what changed, for the entry of whoever decided
     */
    public record Learned(RequestItem item, long determination, List<Change> changes) {}

    /** A mandatory review request of others, over no file yet. */
    public ReviewRequest begin(String agency, String office, String title, Act act) {
        var facts = new RequestFacts(RequestKind.MDR, agency, office, title, EDITOR, AUTHORITY, null, null);
        var request =
                ReviewRequest.ofOthers(requests.nextNumber(act.happenedOn().getYear()), facts, act);
        requests.persist(request);
        return request;
    }

    /** The answer that stands on a file in a request at a stage; empty where there is none. */
    public Optional<DeterminationFacts> answer(ReviewRequest request, WithdrawnFile file, Stage stage) {
        return standing(read(request), file, stage).map(Determination::facts);
    }

    /** The request as it is in the database: what is only referred to has empty lists until it is read. */
    private ReviewRequest read(ReviewRequest referred) {
        return requests.get(referred.number());
    }

    private static Optional<Determination> standing(ReviewRequest request, WithdrawnFile file, Stage stage) {
        return item(request, file).flatMap(item -> item.standingAnswers(stage).reduce((one, later) -> later));
    }

    private static Optional<RequestItem> item(ReviewRequest request, WithdrawnFile file) {
        return request.items().stream()
                .filter(item -> item.file().number().equals(file.number()))
                .findFirst();
    }

    /** Records what was answered on a file; an answer at the same stage that stood before is put right by it. */
    public Learned learn(ReviewRequest known, WithdrawnFile file, DeterminationFacts facts, Act act) {
        var request = read(known);
        List<Change> changes = new ArrayList<>();
        if (item(request, file).isEmpty()) {
            changes.add(request.take(file));
            requests.getEntityManager().persist(item(request, file).orElseThrow());
        }
        var before = standing(request, file, facts.stage());
        var item = item(request, file).orElseThrow();
        var answer = new Determination(item, facts, List.of(), act);
        determinations.persist(answer);
        before.ifPresent(answer::supersede);
        changes.addAll(item.decide(answer));
        changes.addAll(request.settle(act));
        if (facts.outcome().release().isEmpty()) {
            changes.addAll(standings.after(List.of(item), act));
        }
        return new Learned(item, answer.id(), changes);
    }

    /** Takes an answer back; what it put right stands again, and a request without any answer leaves the lists. */
    public Learned takeBack(long determination, Act act) {
        var wrong = determinations.findById(determination);
        var request = read(wrong.item().request());
        var item = request.item(wrong.item().ordinal());
        List<Change> changes = new ArrayList<>(item.takeBack(wrong));
        changes.addAll(request.settle(act));
        changes.addAll(standings.after(List.of(item), act));
        return new Learned(item, determination, changes);
    }

    /** The day of the letter of the answer an item has, or null. */
    public LocalDate answeredOn(RequestItem item) {
        return item.determinedOn();
    }
}
