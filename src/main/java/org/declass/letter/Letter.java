package org.declass.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.Refused;
import org.hibernate.annotations.BatchSize;

/** A letter to or from an agency, on one or several cases. */
@Entity
@Table(name = "letter")
class Letter {

    @Id
    private Long id;

    @Version
    private long version;

    @Embedded
    private LetterFacts facts;

    @ElementCollection
    @BatchSize(size = 100)
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "letter_case", joinColumns = @JoinColumn(name = "letter_id"))
    private List<LetterCase> cases = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "letter_attachment", joinColumns = @JoinColumn(name = "letter_id"))
    private List<Attachment> attachments = new ArrayList<>();

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Column(name = "strike_reason")
    private String strikeReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Letter() {}

    Letter(long id, LetterFacts facts, List<LetterCase> cases, List<Attachment> attachments, Act act) {
        this.id = id;
        this.facts = facts;
        this.cases.addAll(cases);
        this.attachments.addAll(attachments);
        this.recordedBy = act.who();
        this.recordedAt = act.recordedAt();
        this.updatedAt = act.recordedAt();
    }

    /** Writes its entry, and for each further request one that links it, so that it stands on all their timelines. */
    void recorded(Act act) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(subject(), "kind", null, facts.kind().name()));
        changes.add(new Change(subject(), "agency", null, facts.agency()));
        cases.forEach(about -> changes.add(new Change(subject(), "case", null, about.key())));
        attachments.forEach(file -> changes.add(new Change(subject(), "attachment", null, file.words())));
        act.records(Verb.RECORDED, subject(), Case.ofRequest(firstRequest()), changes);
        cases.stream()
                .map(LetterCase::request)
                .distinct()
                .skip(1)
                .forEach(request -> act.noting(null)
                        .records(
                                Verb.LINKED,
                                subject(),
                                Case.ofRequest(request),
                                new Change(subject(), "kind", null, facts.kind().name())));
    }

    /** Something on it was read or typed wrongly. */
    void correct(LetterFacts right, Act act) {
        mustStand();
        var changes = Differences.between(subject(), facts, right);
        if (!changes.isEmpty()) {
            facts = right;
            write(Verb.EDITED, changes, act);
        }
    }

    /** It was recorded by mistake; it leaves the lists and stays on record. */
    void strike(String reason, Act act) {
        mustStand();
        struckOn = act.happenedOn();
        strikeReason = reason;
        write(Verb.STRUCK, List.of(new Change(subject(), "strikeReason", null, reason)), act);
    }

    /** A file of it is added. */
    void attach(Attachment file, Act act) {
        mustStand();
        attachments.add(file);
        write(Verb.ATTACHED, List.of(new Change(subject(), "attachment", null, file.words())), act);
    }

    private void write(Verb verb, List<Change> changes, Act act) {
        updatedAt = act.recordedAt();
        act.records(verb, subject(), Case.ofRequest(firstRequest()), changes);
    }

    /** Refuses what is tried on a letter that was struck. */
    void mustStand() {
        if (struckOn != null) {
            throw new Refused(number() + " was struck on " + struckOn + ": " + strikeReason);
        }
    }

    private String firstRequest() {
        return cases.get(0).request();
    }

    Subject subject() {
        return new Subject(SubjectKind.LETTER, number());
    }

    /** Its number, {@code L-12}. */
    String number() {
        return "L-" + id;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    LetterFacts facts() {
        return facts;
    }

    List<LetterCase> cases() {
        return List.copyOf(cases);
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** The file with a number, from 1 up, or empty. */
    Optional<Attachment> attachment(int ordinal) {
        return ordinal < 1 || ordinal > attachments.size()
                ? Optional.empty()
                : Optional.of(attachments.get(ordinal - 1));
    }

    LocalDate struckOn() {
        return struckOn;
    }

    String strikeReason() {
        return strikeReason;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
