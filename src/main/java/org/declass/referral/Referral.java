package org.declass.referral;

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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.TrackingNumber;

/** Items of a request that the receiving agency passed on to another. */
@Entity
@Table(name = "referral")
public class Referral {

    @Id
    @GeneratedValue(generator = "referral_seq")
    @SequenceGenerator(name = "referral_seq", sequenceName = "referral_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ReviewRequest request;

    @ManyToMany
    @OrderBy("ordinal")
    @JoinTable(
            name = "referral_item",
            joinColumns = @JoinColumn(name = "referral_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    private List<RequestItem> items = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "referral_number", joinColumns = @JoinColumn(name = "referral_id"))
    private List<TrackingNumber> numbers = new ArrayList<>();

    @Embedded
    private ReferralFacts facts;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Column(name = "status_since")
    private LocalDate since;

    @Column(name = "learned_on")
    private LocalDate learnedOn;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @Column(name = "renewed_on")
    private LocalDate renewedOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Referral() {}

    /** A referral that we learned of on the day of the act. */
    Referral(ReviewRequest request, List<RequestItem> items, ReferralFacts facts, Act act) {
        this.request = request;
        this.items = new ArrayList<>(items);
        this.facts = facts;
        this.status = ReferralStatus.SENT;
        this.since = facts.sentOn() == null ? act.happenedOn() : facts.sentOn();
        this.learnedOn = act.happenedOn();
        this.numberText = "";
        this.createdAt = act.recordedAt();
        this.updatedAt = act.recordedAt();
    }

    /** Writes the entry of its first recording; apart from the constructor because the number is given on saving. */
    void referred(List<Change> followed, Act act) {
        List<Change> changes = new ArrayList<>(followed);
        changes.add(new Change(subject(), "agency", null, facts.agency()));
        changes.add(new Change(subject(), "items", null, ordinals()));
        write(Verb.REFERRED, withStatus(null, changes), act);
    }

    private String ordinals() {
        return items.stream().map(item -> String.valueOf(item.ordinal())).collect(Collectors.joining(", "));
    }

    /** The other agency confirms receipt. */
    void acknowledge(Act act) {
        require(ReferralAct.ACKNOWLEDGE);
        acknowledgedOn = act.happenedOn();
        moveTo(ReferralStatus.ACKNOWLEDGED, Verb.REFERRAL_ACKNOWLEDGED, List.of(), act);
    }

    /** It comes back with a recommendation. */
    void comeBack(Recommendation advice, List<Change> followed, Act act) {
        require(ReferralAct.RETURN);
        returnedOn = act.happenedOn();
        recommendation = advice;
        List<Change> changes = new ArrayList<>(followed);
        changes.add(new Change(subject(), "recommendation", null, advice.name()));
        moveTo(ReferralStatus.RETURNED, Verb.RETURNED, changes, act);
    }

    /** It goes out once more. */
    void referAgain(List<Change> followed, Act act) {
        require(ReferralAct.REFER_AGAIN);
        renewedOn = act.happenedOn();
        acknowledgedOn = null;
        returnedOn = null;
        recommendation = null;
        moveTo(ReferralStatus.SENT, Verb.REFERRED_AGAIN, followed, act);
    }

    /** It is called off. */
    void cancel(List<Change> followed, Act act) {
        require(ReferralAct.CANCEL);
        moveTo(ReferralStatus.CANCELLED, Verb.REFERRAL_CANCELLED, followed, act);
    }

    /** Notes a number of the sender or the receiver. */
    void note(TrackingNumber given, Act act) {
        require(ReferralAct.NUMBER);
        numbers.add(given);
        numberText = (numberText + " " + given.normalized()).strip();
        write(Verb.NUMBER_ADDED, List.of(new Change(subject(), "number", null, given.toString())), act);
    }

    /** Makes sure that an act is possible now, and tells which are where it is not. */
    void require(ReferralAct act) {
        status.require(act, number());
    }

    /** Whether a number is one of its own, however it is written. */
    boolean hasNumber(TrackingNumber given) {
        return numbers.stream()
                .anyMatch(known -> known.agency().equals(given.agency())
                        && known.normalized().equals(given.normalized()));
    }

    /**
     * The day from which on something can have happened to it: that of its latest move; where nobody says when it was
     * sent on, the day of the request's own sending, for we learned of it later than it happened.
     */
    LocalDate movedOn() {
        var onlyLearned = status == ReferralStatus.SENT && facts.sentOn() == null && since.equals(learnedOn);
        return onlyLearned ? request.dates().sentOn() : since;
    }

    private void moveTo(ReferralStatus target, Verb verb, List<Change> followed, Act act) {
        var before = status;
        status = target;
        since = act.happenedOn();
        write(verb, withStatus(before, followed), act);
    }

    private List<Change> withStatus(ReferralStatus before, List<Change> followed) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.ofStatus(subject(), before, status));
        changes.addAll(followed);
        return changes;
    }

    private void write(Verb verb, List<Change> changes, Act act) {
        updatedAt = act.recordedAt();
        act.records(verb, subject(), request.of(), changes);
    }

    /** Its number, {@code REF-4}. */
    public String number() {
        return "REF-" + id;
    }

    /** What history calls it. */
    Subject subject() {
        return subject(number());
    }

    /** What history calls the referral with a number. */
    static Subject subject(String number) {
        return new Subject(SubjectKind.REFERRAL, number.toUpperCase(Locale.ROOT));
    }

    /** The request whose items were passed on. */
    public ReviewRequest request() {
        return request;
    }

    List<RequestItem> items() {
        return List.copyOf(items);
    }

    List<TrackingNumber> numbers() {
        return List.copyOf(numbers);
    }

    /** What is known of it. */
    public ReferralFacts facts() {
        return facts;
    }

    ReferralStatus status() {
        return status;
    }

    LocalDate since() {
        return since;
    }

    /** Since when it has been out: sent again, sent, or, where nobody said, the day we learned of it. */
    LocalDate outSince() {
        if (renewedOn != null) {
            return renewedOn;
        }
        return facts.sentOn() == null ? learnedOn : facts.sentOn();
    }

    LocalDate learnedOn() {
        return learnedOn;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    /** Its version. */
    public long version() {
        return version;
    }
}
