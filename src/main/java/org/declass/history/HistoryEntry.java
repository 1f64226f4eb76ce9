package org.declass.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/**
 * One line of the append-only history: who did what to which thing, when it was recorded, on what day it happened.
 *
 * <p>Its {@link #position()} is the tracker's own clock: gapless, in the order of commit, one more for every entry.
 */
@Entity
@Immutable
@Table(name = "history_entry")
public class HistoryEntry {

    @Id
    private long position;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String who;

    private String via;

    @Enumerated(EnumType.STRING)
    private Verb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "file_key")
    private String fileKey;

    @Column(name = "from_status")
    private String fromStatus;

    @Column(name = "to_status")
    private String toStatus;

    private String note;

    private Long corrects;

    @Transient
    private List<Change> changes = List.of();

    protected HistoryEntry() {}

    HistoryEntry(Act act, Verb verb, Subject subject, Case of, Long corrects, List<Change> changes) {
        this.who = act.who();
        this.via = act.via();
        this.recordedAt = act.recordedAt();
        this.happenedOn = act.happenedOn();
        this.note = act.note();
        this.verb = verb;
        this.subjectKind = subject.kind();
        this.subjectKey = subject.key();
        this.requestKey = of.request();
        this.fileKey = of.file();
        this.corrects = corrects;
        this.changes = List.copyOf(changes);
        changes.stream()
                .filter(change ->
                        change.subject().equals(subject) && change.field().equals(Change.STATUS))
                .findFirst()
                .ifPresent(move -> {
                    this.fromStatus = move.before();
                    this.toStatus = move.after();
                });
    }

    void assign(long newPosition) {
        this.position = newPosition;
    }

    /** Adds what followed from it; possible until it is written. */
    public void alsoChanged(List<Change> followed) {
        changes = Stream.concat(changes.stream(), followed.stream()).toList();
    }

    /** The entry's number in the whole tracker: gapless, in the order of commit. */
    public long position() {
        return position;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The day it happened. */
    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** Who recorded it. */
    public String who() {
        return who;
    }

    /** The door it came through. */
    public String via() {
        return via;
    }

    /** What was done. */
    public Verb verb() {
        return verb;
    }

    /** What it was done to. */
    public Subject subject() {
        return new Subject(subjectKind, subjectKey);
    }

    /** The request and file whose timelines show it. */
    public Case of() {
        return new Case(requestKey, fileKey);
    }

    /** The subject's status before, or null where it did not move. */
    public String fromStatus() {
        return fromStatus;
    }

    /** The subject's status after, or null where it did not move. */
    public String toStatus() {
        return toStatus;
    }

    /** What the person noted, or null. */
    public String note() {
        return note;
    }

    /** The position of the entry this one corrects, or null. */
    public Long corrects() {
        return corrects;
    }

    /** The facts that changed; only known while the entry is being written, see {@link History#changes}. */
    public List<Change> changes() {
        return changes;
    }
}
