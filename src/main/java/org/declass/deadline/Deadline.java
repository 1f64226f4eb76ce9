package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;

/** What is known of a clock from one moment to the next; when it moves, a further row follows and this one stays. */
@Entity
@Table(name = "deadline")
class Deadline {

    @Id
    @GeneratedValue(generator = "deadline_seq")
    @SequenceGenerator(name = "deadline_seq", sequenceName = "deadline_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "deadline_number")
    private long number;

    private int edition;

    private boolean latest;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    @Column(name = "wanted_key")
    private String wantedKey;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_key")
    private String subjectKey;

    private String about;

    @Embedded
    private Matter matter;

    @Embedded
    private Reckoned reckoned;

    @Column(name = "hand_due")
    private LocalDate handDue;

    @Column(name = "hand_reason")
    private String handReason;

    @Column(name = "hand_who")
    private String handWho;

    @Embedded
    private Ended ended;

    protected Deadline() {}

    /** A new clock. */
    Deadline(long number, Wanted wanted, Reckoned reckoned, Instant now) {
        this.number = number;
        this.edition = 1;
        this.latest = true;
        this.knownFrom = now;
        this.wantedKey = wanted.key();
        this.purpose = wanted.purpose();
        this.subjectKind = wanted.subject().kind();
        this.subjectKey = wanted.subject().key();
        take(wanted, reckoned);
    }

    /** The next row of the same clock, which holds from now on. */
    private Deadline(Deadline before, Instant now) {
        this.number = before.number;
        this.edition = before.edition + 1;
        this.latest = true;
        this.knownFrom = now;
        this.wantedKey = before.wantedKey;
        this.purpose = before.purpose;
        this.subjectKind = before.subjectKind;
        this.subjectKey = before.subjectKey;
        this.about = before.about;
        this.matter = before.matter;
        this.reckoned = before.reckoned;
        this.handDue = before.handDue;
        this.handReason = before.handReason;
        this.handWho = before.handWho;
        this.ended = before.ended;
    }

    /** The row to write on: a further one, or this where it begins at this very moment. */
    Deadline from(Instant now) {
        if (knownFrom.equals(now)) {
            edition++;
            return this;
        }
        latest = false;
        knownUntil = now;
        return new Deadline(this, now);
    }

    void take(Wanted wanted, Reckoned newReckoned) {
        about = wanted.about();
        matter = wanted.matter();
        reckoned = newReckoned;
        ended = wanted.ended();
    }

    void end(Ended how) {
        ended = how;
    }

    /** A person puts a day in the place of the reckoned one; null takes it back. */
    void setByHand(SetByHand hand) {
        handDue = hand == null ? null : hand.due();
        handReason = hand == null ? null : hand.reason();
        handWho = hand == null ? null : hand.who();
    }

    SetByHand hand() {
        return handDue == null ? null : new SetByHand(handDue, handReason, handWho);
    }

    boolean isAs(Wanted wanted, Reckoned other) {
        return reckoned.equals(other)
                && ended.equals(wanted.ended())
                && matter.equals(wanted.matter())
                && Objects.equals(about, wanted.about());
    }

    /** What the history says of its beginning. */
    List<Change> beginning() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(subject(), "purpose", null, purpose.name()));
        changes.add(new Change(subject(), "due", null, reckoned.due().toString()));
        Change.between(subject(), "fileBy", null, reckoned.fileBy()).ifPresent(changes::add);
        changes.addAll(unverified());
        if (ended.how() != Ending.OPEN) {
            changes.add(Change.ofStatus(subject(), null, ended.how()));
        }
        return changes;
    }

    /** That nobody has checked the rule of a day that is told. */
    private List<Change> unverified() {
        return reckoned.verified() ? List.of() : List.of(new Change(subject(), "ruleVerified", null, "no"));
    }

    /** What the history says of a move from the days and the ending before. */
    List<Change> movedFrom(Reckoned before, Ended endedBefore) {
        List<Change> changes = new ArrayList<>();
        Change.between(subject(), "due", before.due(), reckoned.due()).ifPresent(changes::add);
        Change.between(subject(), "fileBy", before.fileBy(), reckoned.fileBy()).ifPresent(changes::add);
        if (!changes.isEmpty()) {
            changes.addAll(unverified());
        }
        Change.between(subject(), "rule", before.rule(), reckoned.rule()).ifPresent(changes::add);
        Change.between(subject(), "pausedSince", before.pausedSince(), reckoned.pausedSince())
                .ifPresent(changes::add);
        if (endedBefore.how() != ended.how()) {
            changes.add(Change.ofStatus(subject(), endedBefore.how(), ended.how()));
        }
        if (changes.isEmpty()) {
            Change.between(subject(), "explanation", before.explanation(), reckoned.explanation())
                    .ifPresent(changes::add);
        }
        return changes;
    }

    Subject subject() {
        return new Subject(SubjectKind.DEADLINE, key());
    }

    /** Its number, {@code CL-12}. */
    String key() {
        return "CL-" + number;
    }

    long number() {
        return number;
    }

    int edition() {
        return edition;
    }

    Instant knownFrom() {
        return knownFrom;
    }

    String wantedKey() {
        return wantedKey;
    }

    Purpose purpose() {
        return purpose;
    }

    Subject of() {
        return new Subject(subjectKind, subjectKey);
    }

    String about() {
        return about;
    }

    Matter matter() {
        return matter;
    }

    Reckoned reckoned() {
        return reckoned;
    }

    Ended ended() {
        return ended;
    }
}
