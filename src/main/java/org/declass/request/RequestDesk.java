package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.file.WithdrawnFile;
import org.declass.file.WithdrawnFiles;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Files requests and takes them through their course: one transaction, one verb. */
@ApplicationScoped
@Transactional
public class RequestDesk {

    private final ReviewRequests requests;
    private final WithdrawnFiles files;
    private final Agencies agencies;
    private final FileStandings standings;

    RequestDesk(ReviewRequests requests, WithdrawnFiles files, Agencies agencies, FileStandings standings) {
        this.requests = requests;
        this.files = files;
        this.agencies = agencies;
        this.standings = standings;
    }

    /** Begins a draft over some files. */
    public ReviewRequest draft(RequestFacts facts, List<String> fileNumbers, Act act) {
        check(facts);
        var number = requests.nextNumber(act.happenedOn().getYear());
        var request = new ReviewRequest(number, facts, wanted(fileNumbers), act);
        requests.persistAndFlush(request);
        return request;
    }

    /** Changes what a request is about. */
    public ReviewRequest edit(String number, RequestFacts facts, Seen seen, Act act) {
        var request = seen(number, seen);
        request.require(RequestAct.EDIT);
        check(facts);
        request.edit(facts, act);
        return saved(request);
    }

    /** Adds files to a draft. */
    public ReviewRequest add(String number, List<String> fileNumbers, Seen seen, Act act) {
        var request = seen(number, seen);
        var added = wanted(fileNumbers);
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
        var request = seen(number, seen);
        request.remove(item, act);
        return saved(request);
    }

    /** Notes a number that an agency gave. */
    public ReviewRequest note(String number, TrackingNumber given, Seen seen, Act act) {
        var request = seen(number, seen);
        agencies.named("agency", given.agency());
        refuseTaken(given);
        request.note(given, act);
        return saved(request);
    }

    private void refuseTaken(TrackingNumber given) {
        requests.holding(given).ifPresent(holder -> {
            throw new Refused(
                    given.agency() + " " + given.value() + " is a number of " + holder.number() + " already.");
        });
    }

    /** It goes to the agency. */
    public ReviewRequest send(String number, Seen seen, Act act) {
        var request = seen(number, seen);
        request.require(RequestAct.SEND);
        if (request.items().isEmpty() && request.facts().kind() != RequestKind.INDEXING_ON_DEMAND) {
            throw new Refused(number + " asks for nothing yet: add at least one file.");
        }
        request.send(standings, act);
        return saved(request);
    }

    /** Records the agency's letter of receipt, and the number it gives. */
    public ReviewRequest acknowledge(String number, Letters.Acknowledgement letter, Seen seen, Act act) {
        var request = seen(number, seen);
        NotBefore.sending(request, act);
        letter.writtenNumber()
                .map(written -> new TrackingNumber(request.facts().agency(), NumberKind.INITIAL, written, null))
                .ifPresent(this::refuseTaken);
        request.acknowledge(letter, act);
        return saved(request);
    }

    /** Records that the agency began its review. */
    public ReviewRequest startReview(String number, Seen seen, Act act) {
        var request = seen(number, seen);
        NotBefore.sending(request, act);
        request.startReview(act);
        return saved(request);
    }

    /** Records a question of the agency. */
    public ReviewRequest ask(String number, Letters.Question question, Seen seen, Act act) {
        var request = seen(number, seen);
        NotBefore.sending(request, act);
        request.ask(question, act);
        return saved(request);
    }

    /** Records our answer. */
    public ReviewRequest answer(String number, Seen seen, Act act) {
        var request = seen(number, seen);
        request.answer(act);
        return saved(request);
    }

    /** Closes a request; refused while something of ours is open, unless confirmed. */
    public ReviewRequest close(String number, Letters.Closure closure, Seen seen, Act act) {
        var request = seen(number, seen);
        request.require(RequestAct.CLOSE);
        var obstacles = CloseObstacle.of(request, closure);
        if (!obstacles.isEmpty() && !closure.isConfirmed()) {
            throw new Refused(obstacles);
        }
        request.close(closure.reason(), standings, act);
        return saved(request);
    }

    /** Takes a closed request up again. */
    public ReviewRequest reopen(String number, Seen seen, Act act) {
        if (act.note() == null || act.note().isBlank()) {
            throw new Invalid("note", "Say why it is reopened.");
        }
        var request = seen(number, seen);
        request.reopen(standings, act);
        return saved(request);
    }

    private ReviewRequest seen(String number, Seen seen) {
        var request = requests.get(number);
        seen.orStale(request.version(), number);
        return request;
    }

    private ReviewRequest saved(ReviewRequest request) {
        requests.flush();
        return request;
    }

    private void check(RequestFacts facts) {
        agencies.named("agency", facts.agency());
        if (facts.refiles() != null && requests.find(facts.refiles()).isEmpty()) {
            throw new Invalid("refiles", "There is no request " + facts.refiles() + ".");
        }
    }

    private List<WithdrawnFile> wanted(List<String> numbers) {
        return numbers.stream().distinct().map(this::wanted).toList();
    }

    private WithdrawnFile wanted(String number) {
        var file = files.get(number);
        if (file.isStruck()) {
            throw new Refused(number + " was struck from the lists.");
        }
        return file;
    }
}
