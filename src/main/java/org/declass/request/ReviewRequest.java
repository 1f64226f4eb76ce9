package org.declass.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.NotFound;

/**
 * What an editor files with one agency, over one or more files. {@link RequestStatus} owns the arrows; every verb here
 * takes one of them, or none, and writes one history entry.
 */
@Entity
@Table(name = "request")
public class ReviewRequest {

    @Id
    @GeneratedValue(generator = "request_seq")
    @SequenceGenerator(name = "request_seq", sequenceName = "request_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "request_number")
    private String number;

    @Embedded
    private RequestFacts facts;

    @Embedded
    private RequestDates dates;

    @Embedded
    private Standing standing;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private final List<RequestItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private final List<NotedNumber> numbers = new ArrayList<>();

    protected ReviewRequest() {}

    /** A new draft. */
    ReviewRequest(String number, RequestFacts facts, List<WithdrawnFile> files, Act act) {
        this.number = number;
        this.facts = facts;
        this.dates = RequestDates.NONE;
        this.standing = Standing.draft(act.happenedOn());
        this.numberText = "";
        this.createdAt = act.recordedAt();
        this.updatedAt = act.recordedAt();
        files.forEach(this::take);
        act.records(Verb.RECORDED, subject(), of(), Change.ofStatus(subject(), null, status()));
    }

    private RequestItem take(WithdrawnFile file) {
        var ordinal = items.stream().mapToInt(RequestItem::ordinal).max().orElse(0) + 1;
        var item = new RequestItem(this, ordinal, file);
        items.add(item);
        standing = standing.counting(items);
        return item;
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
        List<Change> changes = new ArrayList<>();
        for (var file : files) {
            changes.add(new Change(take(file).subject(), "file", null, file.number()));
        }
        write(Verb.ITEM_ADDED, changes, act);
    }

    /** Takes a file off a draft. */
    void remove(int ordinal, Act act) {
        require(RequestAct.ADD_ITEM);
        var item = item(ordinal);
        items.remove(item);
        standing = standing.counting(items);
        write(
                Verb.ITEM_REMOVED,
                List.of(new Change(item.subject(), "file", item.file().number(), null)),
                act);
    }

    /** Notes a number an agency gave. */
    void note(TrackingNumber given, Act act) {
        take(given);
        write(
                Verb.NUMBER_ADDED,
                List.of(new Change(subject(), "number", null, given.agency() + " " + given.value())),
                act);
    }

    private void take(TrackingNumber given) {
        numbers.add(new NotedNumber(this, given));
        numberText = (numberText + " " + given.normalized()).strip();
    }

    /** It goes to the agency. */
    void send(FileStandings files, Act act) {
        require(RequestAct.SEND);
        dates = dates().sent(act.happenedOn());
        moveTo(RequestStatus.SENT, Verb.SENT, files, act);
    }

    /** The agency's letter of receipt, with the number it gives, if any. */
    void acknowledge(Letters.Acknowledgement letter, Act act) {
        require(RequestAct.ACKNOWLEDGE);
        dates = dates().acknowledged(act.happenedOn(), letter.receivedOn());
        given(letter, act).ifPresent(this::take);
        moveTo(RequestStatus.ACKNOWLEDGED, Verb.ACKNOWLEDGED, FileStandings.UNMOVED, act);
    }

    private Optional<TrackingNumber> given(Letters.Acknowledgement letter, Act act) {
        return letter.writtenNumber()
                .map(written -> new TrackingNumber(facts.agency(), NumberKind.INITIAL, written, act.happenedOn()));
    }

    /** The agency says that the review began. */
    void startReview(Act act) {
        require(RequestAct.START_REVIEW);
        dates = dates().reviewStarted(act.happenedOn());
        moveTo(RequestStatus.IN_REVIEW, Verb.REVIEW_STARTED, FileStandings.UNMOVED, act);
    }

    /** The agency asks us something and waits. */
    void ask(Letters.Question question, Act act) {
        require(RequestAct.ASK_US);
        standing = standing.asked(question);
        moveTo(RequestStatus.AWAITING_US, Verb.ASKED_US, FileStandings.UNMOVED, act);
    }

    /** We answered; it stands where it stood before the question. */
    void answer(Act act) {
        require(RequestAct.ANSWER);
        var back = standing.askedFrom();
        standing = standing.answered();
        moveTo(back, Verb.ANSWERED, FileStandings.UNMOVED, act);
    }

    /** The agency's answer on some items; when it was the last, the request is decided. */
    void determine(List<Determination> answers, FileStandings files, Act act) {
        require(RequestAct.DETERMINE);
        List<Change> changes = new ArrayList<>();
        answers.forEach(answer -> changes.addAll(answer.item().decide(answer)));
        standing = standing.counting(items);
        if (standing.isFullyDetermined()
                && status() != RequestStatus.UNDER_APPEAL
                && status() != RequestStatus.DECIDED) {
            dates = dates().decided(act.happenedOn());
            standing = standing.answered();
            changes.addAll(step(RequestStatus.DECIDED, act));
        }
        changes.addAll(files.after(answers.stream().map(Determination::item).toList(), act));
        write(Verb.DETERMINED, changes, act);
    }

    /** It is done with. */
    void close(CloseReason reason, FileStandings files, Act act) {
        require(RequestAct.CLOSE);
        dates = dates().closed(act.happenedOn());
        standing = standing.closed(reason);
        moveTo(RequestStatus.CLOSED, Verb.CLOSED, files, act);
    }

    /** It is taken up again where it stood. */
    void reopen(FileStandings files, Act act) {
        require(RequestAct.REOPEN);
        var back = standing.closedFrom();
        dates = dates().closed(null);
        standing = standing.reopened();
        moveTo(back, Verb.REOPENED, files, act);
    }

    /** An act was recorded by mistake: it stands where it stood before; the entry names the mistaken one. */
    void takeBack(RequestStatus before, long mistaken, FileStandings files, Act act) {
        numbers.removeIf(number -> status() == RequestStatus.ACKNOWLEDGED && number.cameWith(dates().acknowledgedOn()));
        numberText = numbers.stream().map(number -> number.given().normalized()).collect(Collectors.joining(" "));
        standing = standing.returningTo(before);
        dates = standing.keptBy(dates(), before);
        List<Change> changes = new ArrayList<>(step(before, act));
        changes.addAll(files.after(items, act));
        touch(act);
        act.corrects(mistaken, subject(), of(), changes);
    }

    /** The day of an act was wrong; the entry names the mistaken one. */
    void correctDates(RequestDates right, long mistaken, Act act) {
        var changes = Differences.between(subject(), dates(), right);
        numbers.stream()
                .filter(number -> number.cameWith(dates().acknowledgedOn()))
                .forEach(number -> number.move(right.acknowledgedOn()));
        standing = standing.movedSince(dates(), right);
        dates = right;
        touch(act);
        act.corrects(mistaken, subject(), of(), changes);
    }

    /**
     * Follows its referrals: with any of them out it stands as referred, with none it is in review again.
     *
     * @param out how many are out now
     * @return the change of status, for the entry of the referral's own verb; empty where it stays
     */
    public List<Change> referralsOut(int out, Act act) {
        standing = standing.referralsOut(out);
        touch(act);
        return standing.followsReferrals(status()).map(next -> step(next, act)).orElse(List.of());
    }

    private void moveTo(RequestStatus target, Verb verb, FileStandings files, Act act) {
        List<Change> changes = new ArrayList<>(step(target, act));
        changes.addAll(files.after(items, act));
        write(verb, changes, act);
    }

    private List<Change> step(RequestStatus target, Act act) {
        var before = status();
        if (before == target) {
            return List.of();
        }
        standing = standing.at(target, act.happenedOn());
        return List.of(Change.ofStatus(subject(), before, target));
    }

    private void write(Verb verb, List<Change> changes, Act act) {
        touch(act);
        act.records(verb, subject(), of(), changes);
    }

    private void touch(Act act) {
        updatedAt = act.recordedAt();
    }

    /** Makes sure that an act is possible now, and tells which are where it is not. */
    public void require(RequestAct act) {
        standing.require(act, number);
    }

    /**
     * One of its items.
     *
     * @throws NotFound where it has none with that number
     */
    RequestItem item(int ordinal) {
        return find(ordinal).orElseThrow(() -> new NotFound("item", number + "/" + ordinal));
    }

    /** One of its items, or empty. */
    public Optional<RequestItem> find(int ordinal) {
        return items.stream().filter(item -> item.ordinal() == ordinal).findFirst();
    }

    /** Its items, in the order of their numbers. */
    public List<RequestItem> items() {
        return List.copyOf(items);
    }

    List<TrackingNumber> numbers() {
        return numbers.stream().map(NotedNumber::given).toList();
    }

    /** Its number, {@code R-2026-0007}. */
    public String number() {
        return number;
    }

    /** What it is about. */
    public RequestFacts facts() {
        return facts;
    }

    /** The days that matter on its way. */
    public RequestDates dates() {
        return dates == null ? RequestDates.NONE : dates;
    }

    /** Where it stands, in detail. */
    Standing standing() {
        return standing;
    }

    /** Where it stands. */
    public RequestStatus status() {
        return standing.status();
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** What history calls it. */
    public Subject subject() {
        return subject(number);
    }

    /** What history calls the request with a number. */
    public static Subject subject(String number) {
        return new Subject(SubjectKind.REQUEST, number.toUpperCase(Locale.ROOT));
    }

    /** The timeline its entries belong to. */
    public Case of() {
        return Case.ofRequest(number);
    }
}
