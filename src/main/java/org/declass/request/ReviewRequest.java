package org.declass.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;

/**
 * What an editor files with one agency, over one or more files. {@link RequestStatus} owns the arrows; every verb here
 * takes one of them, or none, and writes one history entry.
 */
@Entity
@Table(name = "request")
public class ReviewRequest extends Recorded {

    @Embedded
    private RequestFacts facts;

    @Embedded
    private RequestDates dates;

    @Embedded
    private Standing standing;

    @Embedded
    private Appealed appealed = Appealed.NOT;

    @Embedded
    private TheirStatus theirStatus;

    @Embedded
    private Extension extension;

    @Enumerated(EnumType.STRING)
    @Column(name = "filed_by")
    private FiledBy filedBy = FiledBy.US;

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Column(name = "number_text")
    private String numberText;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private final List<RequestItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private final List<RemovedItem> removed = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private final List<NotedNumber> numbers = new ArrayList<>();

    protected ReviewRequest() {}

    /** A new draft. */
    ReviewRequest(String number, RequestFacts facts, List<WithdrawnFile> files, Act act) {
        super(number, act);
        this.facts = facts;
        this.numberText = "";
        files.forEach(asked()::take);
        follow(new Course(Standing.draft(act.happenedOn()), RequestDates.NONE).counting(items));
        write(Verb.RECORDED, List.of(Change.ofStatus(subject(), null, status())), act);
    }

    /** A request that somebody else filed, of which we know by what was decided on appeal. */
    static ReviewRequest ofOthers(String number, RequestFacts facts, Act act) {
        var request = new ReviewRequest(number, act);
        request.filedBy = FiledBy.OTHERS;
        request.facts = facts;
        request.numberText = "";
        var standing = new Standing(RequestStatus.UNDER_APPEAL, act.happenedOn(), Pause.NONE, Ending.NONE, Counts.NONE);
        request.follow(new Course(standing, RequestDates.NONE));
        request.write(Verb.RECORDED, List.of(Change.ofStatus(request.subject(), null, request.status())), act);
        return request;
    }

    private ReviewRequest(String number, Act act) {
        super(number, act);
    }

    /** A file that others asked for; the change for the entry of the answer on it. */
    Change take(WithdrawnFile file) {
        return asked().take(file);
    }

    /** Follows what was answered to others; with no answer left it leaves the lists. The changes are for the answer's entry. */
    List<Change> settle(Act act) {
        var counted = standing.counting(items);
        var next = counted.counts().isFullyDetermined() ? RequestStatus.DECIDED : RequestStatus.UNDER_APPEAL;
        var changes = follow(new Course(next == status() ? counted : counted.at(next, act.happenedOn()), dates()));
        var gone = counted.counts().determined() == 0 ? act.happenedOn() : null;
        Change.between(subject(), "struckOn", struckOn, gone).ifPresent(changes::add);
        struckOn = gone;
        touch(act);
        return changes;
    }

    /** Changes what it is about. */
    void edit(RequestFacts newFacts, Act act) {
        var changes = Differences.between(subject(), facts, newFacts);
        if (!changes.isEmpty()) {
            facts = newFacts;
            write(Verb.EDITED, changes, act);
        }
    }

    /** Adds files to a draft. */
    void add(List<WithdrawnFile> files, Act act) {
        require(RequestAct.ADD_ITEM);
        var changes = files.stream().map(asked()::take).toList();
        follow(course().counting(items));
        write(Verb.ITEM_ADDED, changes, act);
    }

    /** Takes a file off a draft. */
    void remove(int ordinal, Act act) {
        require(RequestAct.ADD_ITEM);
        var item = item(ordinal);
        item.mustBeOpen();
        var change = asked().letGo(item);
        removed.add(new RemovedItem(item));
        follow(course().counting(items));
        write(Verb.ITEM_REMOVED, List.of(change), act);
    }

    /** Notes a number an agency gave. */
    void note(TrackingNumber given, Act act) {
        var change = noted().take(given, Verb.NUMBER_ADDED);
        numberText = noted().text();
        write(Verb.NUMBER_ADDED, List.of(change), act);
    }

    /** It goes to the agency. */
    void send(FileStandings files, Act act) {
        require(RequestAct.SEND);
        moveTo(course().sent(act.happenedOn()), Verb.SENT, files, act);
    }

    /** The agency's letter of receipt, with the number it gives, if any. */
    void acknowledge(Letters.Acknowledgement letter, Act act) {
        require(RequestAct.ACKNOWLEDGE);
        var before = dates();
        var changes = follow(course().acknowledged(letter, act.happenedOn()));
        Change.between(subject(), "receivedOn", before.receivedOn(), dates().receivedOn())
                .ifPresent(changes::add);
        letter.given(facts.agency(), act.happenedOn())
                .ifPresent(given -> changes.add(noted().take(given, Verb.ACKNOWLEDGED)));
        numberText = noted().text();
        write(Verb.ACKNOWLEDGED, changes, act);
    }

    /** Another agency or office has it now, and has yet to acknowledge it. */
    void reroute(Letters.Rerouting letter, Act act) {
        require(RequestAct.REROUTE);
        var moved = facts.at(letter.agency(), letter.office());
        List<Change> changes = new ArrayList<>(Differences.between(subject(), facts, moved));
        facts = moved;
        var course = course().rerouted(act.happenedOn());
        changes.addAll(Differences.between(subject(), dates(), course.dates()));
        changes.addAll(follow(course));
        letter.given(act.happenedOn()).ifPresent(given -> changes.add(noted().take(given, Verb.REROUTED)));
        numberText = noted().text();
        write(Verb.REROUTED, changes, act);
    }

    /** The agency takes more time, by a letter of the day; it stands where it stood, its clock moves. */
    void extend(Letters.Extension letter, Act act) {
        require(RequestAct.EXTEND);
        var taken = new Extension(act.happenedOn(), letter.until());
        var changes = Differences.between(subject(), extension(), taken);
        extension = taken;
        write(Verb.EXTENDED, changes, act);
    }

    /** A part of some items became public, and the agency goes on. */
    void releasePart(List<Change> released, Collection<RequestItem> freed, FileStandings files, Act act) {
        require(RequestAct.RELEASE_PART);
        List<Change> changes = new ArrayList<>(released);
        changes.addAll(files.after(freed, act));
        write(Verb.INTERIM_RELEASED, changes, act);
    }

    /** Something worth keeping; where it says what the agency calls where the request stands, that is kept word by word. */
    void write(String theirWord, Act act) {
        require(RequestAct.NOTE);
        var next = theirStatus().following(theirWord, act.happenedOn());
        var changes = new ArrayList<>(
                Change.between(subject(), "theirStatus", theirStatus().word(), next.word()).stream()
                        .toList());
        if (changes.isEmpty() && theirWord != null) {
            changes.add(new Change(subject(), PutRight.THEIR_WORD, null, theirWord));
        }
        theirStatus = next;
        write(Verb.NOTED, changes, act);
    }

    /** The agency says that the review began. */
    void startReview(Act act) {
        require(RequestAct.START_REVIEW);
        moveTo(course().reviewStarted(act.happenedOn()), Verb.REVIEW_STARTED, FileStandings.UNMOVED, act);
    }

    /** The agency asks us something and waits. */
    void ask(Letters.Question question, Act act) {
        require(RequestAct.ASK_US);
        moveTo(course().asked(question, act.happenedOn()), Verb.ASKED_US, FileStandings.UNMOVED, act);
    }

    /** We answered; it stands where it stood before the question. */
    void answer(Act act) {
        require(RequestAct.ANSWER);
        moveTo(course().answered(act.happenedOn()), Verb.ANSWERED, FileStandings.UNMOVED, act);
    }

    /** The agency's answer on some items; when it was the last, the request is decided. */
    void determine(List<Determination> answers, FileStandings files, Act act) {
        require(RequestAct.DETERMINE);
        List<Change> changes = new ArrayList<>();
        answers.forEach(answer -> changes.addAll(answer.item().decide(answer)));
        changes.addAll(follow(course().determined(items, act.happenedOn())));
        changes.addAll(files.after(answers.stream().map(Determination::item).toList(), act));
        write(Verb.DETERMINED, changes, act);
    }

    /** It is done with. */
    void close(CloseReason reason, FileStandings files, Act act) {
        require(RequestAct.CLOSE);
        moveTo(course().closed(reason, act.happenedOn()), Verb.CLOSED, files, act);
    }

    /** It is taken up again where it stood. */
    void reopen(FileStandings files, Act act) {
        require(RequestAct.REOPEN);
        moveTo(course().reopened(act.happenedOn()), Verb.REOPENED, files, act);
    }

    /** An act was recorded by mistake, or of another day: the course was another; the entry names the mistaken one. */
    void correct(Correction correction, FileStandings files, Act act) {
        var changes = correction.on(course(), noted(), subject());
        changes.addAll(follow(correction.right(course())));
        changes.addAll(files.after(items, act));
        numberText = noted().text();
        touch(act);
        act.corrects(correction.mistaken(), subject(), of(), changes);
    }

    /** A note, a rerouting or an extension said something that was not so; the entry names the mistaken one. */
    void reword(Reworded right, Act act) {
        List<Change> changes = new ArrayList<>(right.words());
        changes.addAll(Differences.between(subject(), facts, right.facts()));
        Change.between(
                        subject(),
                        "theirStatus",
                        theirStatus().word(),
                        right.theirStatus().word())
                .ifPresent(changes::add);
        changes.addAll(Differences.between(subject(), extension(), right.extension()));
        changes.addAll(Differences.between(subject(), dates(), right.course().dates()));
        changes.addAll(noted().instead(right.gone(), right.number(), Verb.REROUTED));
        changes.addAll(follow(right.course()));
        facts = right.facts();
        theirStatus = right.theirStatus();
        extension = right.extension();
        numberText = noted().text();
        touch(act);
        act.corrects(right.mistaken(), subject(), of(), changes);
    }

    /**
     * Follows its referrals: with any of them out it stands as referred, with none it is in review again.
     *
     * @param out how many are out now
     * @return the change of status, for the entry of the referral's own verb; empty where it stays
     */
    public List<Change> referralsOut(int out, Act act) {
        touch(act);
        return follow(course().referralsOut(out, act.happenedOn()));
    }

    /**
     * Follows its appeals: with any of them open it stands under appeal, with none where the answers and referrals put it.
     *
     * @param open how many are open now
     * @return the change of status, for the entry of the appeal's own verb; empty where it stays
     */
    public List<Change> appealsOpen(int open, Act act) {
        var now = appealed().counting(open, status());
        var next = now.following(status(), items, standing.counts().referralsOut());
        appealed = open == 0 ? Appealed.NOT : now;
        touch(act);
        return next == status() ? List.of() : follow(new Course(standing.at(next, act.happenedOn()), dates()));
    }

    /** How many of its appeals are open. */
    int appealsOpen() {
        return appealed().open();
    }

    private Appealed appealed() {
        return appealed == null ? Appealed.NOT : appealed;
    }

    private void moveTo(Course next, Verb verb, FileStandings files, Act act) {
        var changes = follow(next);
        changes.addAll(files.after(items, act));
        write(verb, changes, act);
    }

    /** Takes a course; the change of status for the entry, empty where it stays. */
    private List<Change> follow(Course next) {
        var before = standing == null ? next.standing() : standing;
        standing = next.standing();
        dates = next.dates();
        List<Change> changes = new ArrayList<>();
        Change.between(
                        subject(),
                        "closeReason",
                        before.ending().reason(),
                        standing.ending().reason())
                .ifPresent(changes::add);
        if (before.status() != status()) {
            changes.add(Change.ofStatus(subject(), before.status(), status()));
        }
        return changes;
    }

    private Course course() {
        return new Course(standing, dates());
    }

    private Items asked() {
        return new Items(this, items);
    }

    private Numbers noted() {
        return new Numbers(this, numbers);
    }

    /** Makes sure that an act is possible now, and tells which are where it is not. */
    public void require(RequestAct act) {
        if (act == RequestAct.EXTEND && facts.kind() != RequestKind.FOIA) {
            throw IllegalAct.because(
                    "only the FOIA lets an agency take more time, and " + number() + " is no request under it.",
                    act.label(),
                    acts().stream().map(RequestAct::word).toList());
        }
        if (filedBy == FiledBy.OTHERS && !acts().contains(act)) {
            throw IllegalAct.because(
                    number() + " is not ours.",
                    act.label(),
                    acts().stream().map(RequestAct::word).toList());
        }
        standing.require(act, number());
    }

    /** What a person can record now; on a request of others, notes. */
    public List<RequestAct> acts() {
        return filedBy == FiledBy.OTHERS
                ? List.of(RequestAct.NOTE)
                : status().acts().stream()
                        .filter(act -> act != RequestAct.EXTEND || facts.kind() == RequestKind.FOIA)
                        .toList();
    }

    /** Who filed it. */
    public FiledBy filedBy() {
        return filedBy;
    }

    /** One of its items, which must be there. */
    RequestItem item(int ordinal) {
        return asked().get(ordinal);
    }

    /** One of its items, or empty. */
    public Optional<RequestItem> find(int ordinal) {
        return asked().find(ordinal);
    }

    /** Its items, in the order of their numbers. */
    public List<RequestItem> items() {
        return List.copyOf(items);
    }

    List<TrackingNumber> numbers() {
        return noted().given();
    }

    /** What it is about. */
    public RequestFacts facts() {
        return facts;
    }

    /** The days that matter on its way. */
    public RequestDates dates() {
        return dates == null ? RequestDates.NONE : dates;
    }

    /** What the agency calls where it stands. */
    TheirStatus theirStatus() {
        return theirStatus == null ? TheirStatus.UNKNOWN : theirStatus;
    }

    /** More time that the agency takes. */
    Extension extension() {
        return extension == null ? Extension.NONE : extension;
    }

    /** Where it stands, in detail. */
    Standing standing() {
        return standing;
    }

    /** Where it stands. */
    public RequestStatus status() {
        return standing.status();
    }

    /** What history calls the request with a number. */
    public static Subject subject(String number) {
        return new Subject(SubjectKind.REQUEST, number.toUpperCase(Locale.ROOT));
    }
}
