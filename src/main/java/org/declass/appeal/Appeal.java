package org.declass.appeal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.request.FiledBy;
import org.declass.request.NumberKind;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.TrackingNumber;
import org.declass.web.IllegalAct;

/**
 * Items of a request that we contest before somebody. {@link AppealStatus} owns the arrows; every verb here takes one of
 * them, or none, and writes one history entry.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    @GeneratedValue(generator = "appeal_seq")
    @SequenceGenerator(name = "appeal_seq", sequenceName = "appeal_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    @ElementCollection
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "appeal_item", joinColumns = @JoinColumn(name = "appeal_id"))
    private List<ContestedItem> items = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "appeal_number", joinColumns = @JoinColumn(name = "appeal_id"))
    private List<TrackingNumber> numbers = new ArrayList<>();

    @Embedded
    private AppealFacts facts;

    @Embedded
    private AppealDates dates;

    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    @Column(name = "status_since")
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private ClosureReason closeReason;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "case_key")
    private String caseKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Appeal() {}

    /** An appeal that we filed on the day of the act. */
    Appeal(ReviewRequest request, List<RequestItem> items, AppealFacts facts, Act act) {
        this.request = request;
        this.items = new ArrayList<>(items.stream().map(ContestedItem::new).toList());
        this.facts = facts;
        this.dates = AppealDates.filed(act.happenedOn());
        this.status = AppealStatus.FILED;
        this.since = act.happenedOn();
        this.numberText = "";
        this.createdAt = act.recordedAt();
        this.updatedAt = act.recordedAt();
    }

    /**
     * An appeal of others to ISCAP, of which we know by its decisions.
     *
     * @param caseKey the case in the one spelling by which it is told from others
     */
    static Appeal ofOthers(ReviewRequest request, String caseKey, Act act) {
        var facts = new AppealFacts(AppealLevel.ISCAP, AppealBasis.UNSTATED, "ISCAP", null);
        var appeal = new Appeal(request, List.of(), facts, act);
        appeal.dates = AppealDates.UNKNOWN;
        appeal.caseKey = caseKey;
        return appeal;
    }

    /** They decided on an item of others; the number is kept as it was written. */
    void learned(RequestItem item, AppealResult result, TrackingNumber written, List<Change> followed, Act act) {
        List<Change> changes = new ArrayList<>();
        if (!hasNumber(written)) {
            changes.add(take(written));
        }
        if (contested(item.ordinal()).isEmpty()) {
            items.add(new ContestedItem(item));
        }
        items.replaceAll(one -> one.item().ordinal() == item.ordinal() ? one.ruled(result, act.happenedOn()) : one);
        changes.add(new Change(subject(), "result", null, item.ordinal() + ": " + result.label()));
        changes.addAll(followed);
        settle(Verb.APPEAL_DECIDED, changes, item, act);
    }

    /** What was said of an item of others should not have been taken in; {@code before} is the result that stands again, or null. */
    void takeBack(RequestItem item, AppealResult before, LocalDate letter, List<Change> followed, Act act) {
        items.replaceAll(one ->
                one.item().ordinal() == item.ordinal() ? before == null ? one.open() : one.ruled(before, letter) : one);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(subject(), "result", item.ordinal() + "", before == null ? null : before.label()));
        changes.addAll(followed);
        settle(Verb.STRUCK, changes, item, act);
    }

    private void settle(Verb verb, List<Change> changes, RequestItem item, Act act) {
        var before = status;
        status = isFullyRuled() ? AppealStatus.DECIDED : AppealStatus.FILED;
        dates = dates().ended(status == AppealStatus.DECIDED ? lastRuling() : null);
        since = status == AppealStatus.DECIDED ? lastRuling() : act.happenedOn();
        updatedAt = act.recordedAt();
        List<Change> all = new ArrayList<>();
        if (before != status) {
            all.add(Change.ofStatus(subject(), before, status));
        }
        all.addAll(changes);
        act.records(verb, subject(), new Case(request.number(), item.file().number()), all);
    }

    private LocalDate lastRuling() {
        return items.stream()
                .map(ContestedItem::ruledOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Writes the entry of its filing; apart from the constructor because the number is given on saving. */
    void filed(List<FilingPolicy> overridden, List<Change> followed, Act act) {
        List<Change> changes = new ArrayList<>(followed);
        changes.add(new Change(subject(), "level", null, facts.level().name()));
        changes.add(new Change(subject(), "basis", null, facts.basis().name()));
        changes.add(new Change(subject(), "body", null, facts.body()));
        changes.add(new Change(subject(), "items", null, ordinals()));
        overridden.forEach(policy -> changes.add(new Change(subject(), "overridden", null, policy.name())));
        write(Verb.APPEALED, withStatus(null, changes), act);
    }

    private String ordinals() {
        return items.stream()
                .map(contested -> String.valueOf(contested.item().ordinal()))
                .collect(Collectors.joining(", "));
    }

    /** They confirm receipt, with the number they give, if any. */
    void acknowledge(AppealLetters.Receipt letter, Act act) {
        require(AppealAct.ACKNOWLEDGE);
        dates = dates.acknowledged(letter.receivedOn(), act.happenedOn());
        List<Change> changes = new ArrayList<>();
        letter.writtenNumber()
                .map(written -> new TrackingNumber(facts.body(), NumberKind.APPEAL, written, act.happenedOn()))
                .filter(given -> !hasNumber(given))
                .ifPresent(given -> changes.add(take(given)));
        moveTo(AppealStatus.ACKNOWLEDGED, Verb.APPEAL_ACKNOWLEDGED, changes, act);
    }

    /** ISCAP asks the agency for the materials. */
    void requestMaterials(Act act) {
        require(AppealAct.REQUEST_MATERIALS);
        moveTo(AppealStatus.MATERIALS_REQUESTED, Verb.MATERIALS_REQUESTED, List.of(), act);
    }

    /** ISCAP has the materials. */
    void receiveMaterials(Act act) {
        require(AppealAct.RECEIVE_MATERIALS);
        moveTo(AppealStatus.MATERIALS_RECEIVED, Verb.MATERIALS_RECEIVED, List.of(), act);
    }

    /** ISCAP reviews them. */
    void startReview(Act act) {
        require(AppealAct.REVIEW);
        moveTo(AppealStatus.UNDER_REVIEW, Verb.APPEAL_REVIEW_STARTED, List.of(), act);
    }

    /** They decide on some items; with the last of them it is decided. */
    void rule(Map<Integer, AppealResult> results, LocalDate letter) {
        require(AppealAct.DECIDE);
        items.replaceAll(contested -> results.containsKey(contested.item().ordinal())
                ? contested.ruled(results.get(contested.item().ordinal()), letter)
                : contested);
        items.stream()
                .filter(contested -> results.get(contested.item().ordinal()) == AppealResult.REMANDED)
                .forEach(contested -> contested.item().remand(letter));
    }

    /** The files that some results send back to the agency, which owes an answer on them again. */
    List<WithdrawnFile> remanded(Map<Integer, AppealResult> results) {
        return items.stream()
                .map(ContestedItem::item)
                .filter(item -> results.get(item.ordinal()) == AppealResult.REMANDED)
                .map(RequestItem::file)
                .toList();
    }

    /** Writes the entry of a decision, with all that followed from it. */
    void ruled(Map<Integer, AppealResult> results, List<Change> followed, Act act) {
        List<Change> changes = new ArrayList<>();
        results.forEach((ordinal, result) ->
                changes.add(new Change(subject(), "result", null, ordinal + ": " + result.label())));
        changes.addAll(followed);
        if (isFullyRuled()) {
            end(AppealStatus.DECIDED, Verb.APPEAL_DECIDED, changes, act);
        } else {
            write(Verb.APPEAL_DECIDED, changes, act);
        }
    }

    /** They close it without a decision. */
    void close(ClosureReason reason, List<Change> followed, Act act) {
        require(AppealAct.CLOSE);
        closeReason = reason;
        List<Change> changes = new ArrayList<>(followed);
        changes.add(new Change(subject(), "closeReason", null, reason.name()));
        end(AppealStatus.ADMINISTRATIVELY_CLOSED, Verb.APPEAL_CLOSED, changes, act);
    }

    /** We take it back. */
    void withdraw(List<Change> followed, Act act) {
        require(AppealAct.WITHDRAW);
        end(AppealStatus.WITHDRAWN, Verb.APPEAL_WITHDRAWN, followed, act);
    }

    /** Notes a number they gave it. */
    void note(TrackingNumber given, Act act) {
        require(AppealAct.NUMBER);
        write(Verb.NUMBER_ADDED, List.of(take(given)), act);
    }

    private Change take(TrackingNumber given) {
        numbers.add(given);
        var iscap = IscapNumber.read(given.value()).map(number -> " " + number.normalized());
        numberText = (numberText + " " + given.normalized() + iscap.orElse("")).strip();
        return new Change(subject(), "number", null, given.agency() + " " + given.value());
    }

    private void end(AppealStatus target, Verb verb, List<Change> changes, Act act) {
        dates = dates.ended(act.happenedOn());
        moveTo(target, verb, changes, act);
    }

    private void moveTo(AppealStatus target, Verb verb, List<Change> followed, Act act) {
        var before = status;
        status = target;
        since = act.happenedOn();
        write(verb, withStatus(before, followed), act);
    }

    private List<Change> withStatus(AppealStatus before, List<Change> followed) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.ofStatus(subject(), before, status));
        changes.addAll(followed);
        return changes;
    }

    private void write(Verb verb, List<Change> changes, Act act) {
        updatedAt = act.recordedAt();
        act.records(verb, subject(), request.of(), changes);
    }

    /** Makes sure that an act is possible now, and tells which are where it is not. */
    void require(AppealAct act) {
        if (request.filedBy() == FiledBy.OTHERS) {
            throw IllegalAct.because(number() + " is not ours.", act.label(), List.of());
        }
        status.require(act, this);
    }

    /** What a person can record now; on an appeal of others, nothing. */
    List<AppealAct> acts() {
        return request.filedBy() == FiledBy.OTHERS ? List.of() : status.acts(facts.level());
    }

    /** Whether a number is one of its own already, however it is written. */
    boolean hasNumber(TrackingNumber given) {
        return numbers.stream()
                .anyMatch(known -> known.agency().equals(given.agency())
                        && known.normalized().equals(given.normalized()));
    }

    /** Whether every item has a result. */
    boolean isFullyRuled() {
        return items.stream().allMatch(contested -> contested.result() != null);
    }

    /** Whether it contests an item, and nothing has come of it yet. */
    boolean isPendingOn(RequestItem item) {
        return status.isOpen()
                && contested(item.ordinal())
                        .filter(found -> found.result() == null)
                        .isPresent();
    }

    /** The item with a number within the request, where it is contested. */
    Optional<ContestedItem> contested(int ordinal) {
        return items.stream()
                .filter(contested -> contested.item().ordinal() == ordinal)
                .findFirst();
    }

    /** Its number, {@code A-12}. */
    public String number() {
        return "A-" + id;
    }

    /** What history calls it. */
    Subject subject() {
        return subject(number());
    }

    /** What history calls the appeal with a number. */
    static Subject subject(String number) {
        return new Subject(SubjectKind.APPEAL, number.toUpperCase(Locale.ROOT));
    }

    ReviewRequest request() {
        return request;
    }

    List<ContestedItem> items() {
        return List.copyOf(items);
    }

    List<TrackingNumber> numbers() {
        return List.copyOf(numbers);
    }

    AppealFacts facts() {
        return facts;
    }

    AppealDates dates() {
        return dates == null ? AppealDates.UNKNOWN : dates;
    }

    AppealStatus status() {
        return status;
    }

    LocalDate since() {
        return since;
    }

    ClosureReason closeReason() {
        return closeReason;
    }

    long version() {
        return version;
    }
}
