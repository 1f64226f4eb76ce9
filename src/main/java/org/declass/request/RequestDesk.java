package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.deadline.Horizon;
import org.declass.deadline.RunningClocks;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Files requests and takes them through their course: one transaction, one verb. */
@ApplicationScoped
@Transactional
public class RequestDesk {

    private final ReviewRequests requests;
    private final Mentions mentions;
    private final FileStandings standings;
    private final Questions questions;
    private final RunningClocks clocks;

    RequestDesk(
            ReviewRequests requests,
            Mentions mentions,
            FileStandings standings,
            Questions questions,
            RunningClocks clocks) {
        this.requests = requests;
        this.mentions = mentions;
        this.standings = standings;
        this.questions = questions;
        this.clocks = clocks;
    }

    /** Begins a draft over some files. */
    public ReviewRequest draft(RequestFacts facts, List<String> fileNumbers, Act act) {
        mentions.check(facts);
        var asked = mentions.files(fileNumbers);
        var number = requests.nextNumber(act.happenedOn().getYear());
        var request = new ReviewRequest(number, facts, asked, act);
        requests.persistAndFlush(request);
        return request;
    }

    /** Changes what a request is about. */
    public ReviewRequest edit(String number, RequestFacts facts, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.EDIT);
        mentions.check(facts);
        if (request.number().equals(facts.refiles())) {
            throw new Invalid("refiles", "A request cannot ask itself again.");
        }
        refuse(EditObstacle.of(request, facts));
        request.edit(facts, act);
        return saved(request);
    }

    /** Gives a request into the hands of another editor. */
    public ReviewRequest handOver(String number, String editor, Seen seen, Act act) {
        var facts = requests.get(number).facts();
        if (facts.editor().equals(editor)) {
            throw new Refused(number + " is in the hands of " + editor + " already.");
        }
        return edit(number, facts.by(editor), seen, act);
    }

    /** Adds files to a draft. */
    public ReviewRequest add(String number, List<String> fileNumbers, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.ADD_ITEM);
        var added = mentions.files(fileNumbers);
        added.stream()
                .filter(file -> request.items().stream().anyMatch(item -> item.file() == file))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refused(file.number() + " is an item of " + number + " already.");
                });
        request.add(added, act);
        return saved(request);
    }

    /** Takes a file off a draft. */
    public ReviewRequest remove(String number, int item, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.ADD_ITEM);
        request.remove(item, act);
        return saved(request);
    }

    /** Notes a number that an agency gave. */
    public ReviewRequest note(String number, TrackingNumber given, Seen seen, Act act) {
        var request = requests.get(number);
        seen.orStale(request.version(), number);
        mentions.check("value", given);
        request.note(given, act);
        return saved(request);
    }

    /** It goes to the agency. */
    public ReviewRequest send(String number, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.SEND);
        if (request.items().isEmpty() && request.facts().kind() != RequestKind.INDEXING_ON_DEMAND) {
            throw new Refused(number + " asks for nothing yet: add at least one file.");
        }
        request.send(standings, act);
        return saved(request);
    }

    /** Records the agency's letter of receipt, and the number it gives. */
    public ReviewRequest acknowledge(String number, Letters.Acknowledgement letter, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.ACKNOWLEDGE);
        NotBefore.sending(request, act);
        NotBefore.sending(request, "receivedOn", letter.receivedOn());
        if (letter.receivedOn() != null && letter.receivedOn().isAfter(act.happenedOn())) {
            throw new Invalid("receivedOn", "Lies after the date of the letter.");
        }
        letter.given(request.facts().agency(), act.happenedOn()).ifPresent(given -> mentions.check("number", given));
        request.acknowledge(letter, act);
        return saved(request);
    }

    /** Records that the agency began its review. */
    public ReviewRequest startReview(String number, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.START_REVIEW);
        NotBefore.latestMove(request, act);
        request.startReview(act);
        return saved(request);
    }

    /** Records a question of the agency. */
    public ReviewRequest ask(String number, Letters.Question question, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.ASK_US);
        NotBefore.sending(request, act);
        NotBefore.day("answerBy", question.answerBy(), act.happenedOn(), "They asked on");
        Horizon.reaches("answerBy", question.answerBy(), act.happenedOn());
        request.ask(question, act);
        questions.follow(request, act);
        return saved(request);
    }

    /** Records our answer. */
    public ReviewRequest answer(String number, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.ANSWER);
        NotBefore.latestMove(request, act);
        request.answer(act);
        questions.follow(request, act);
        return saved(request);
    }

    /** Closes a request; refused while something of ours is open, unless confirmed. */
    public ReviewRequest close(String number, Letters.Closure closure, Seen seen, Act act) {
        var request = seen(number, seen, RequestAct.CLOSE);
        closure.reason().mustFit(request.status());
        NotBefore.latestMove(request, act);
        if (!closure.isConfirmed()) {
            refuse(CloseObstacle.of(request, closure.reason(), clocks.ofOurs(request.number(), act.happenedOn())));
        }
        request.close(closure.reason(), standings, act);
        return saved(request);
    }

    /** Takes a closed request up again. */
    public ReviewRequest reopen(String number, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Say why it is reopened.");
        }
        var request = seen(number, seen, RequestAct.REOPEN);
        NotBefore.latestMove(request, act);
        request.reopen(standings, act);
        return saved(request);
    }

    /** A request that nobody changed since, and on which an act is possible. */
    private ReviewRequest seen(String number, Seen seen, RequestAct act) {
        var request = requests.get(number);
        seen.orStale(request.version(), number, () -> request.require(act));
        request.require(act);
        return request;
    }

    private ReviewRequest saved(ReviewRequest request) {
        requests.flush();
        return request;
    }

    private static void refuse(List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new Refused(obstacles);
        }
    }
}
