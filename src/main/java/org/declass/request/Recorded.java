package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.hibernate.annotations.NaturalId;

/** What a request is on record by: its number, its version, its entries. */
@MappedSuperclass
class Recorded {

    @Id
    @GeneratedValue(generator = "request_seq")
    @SequenceGenerator(name = "request_seq", sequenceName = "request_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @NaturalId
    @Column(name = "request_number")
    private String number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Recorded() {}

    Recorded(String number, Act act) {
        this.number = number;
        this.createdAt = act.recordedAt();
        this.updatedAt = act.recordedAt();
    }

    /** Writes the one entry of a verb. */
    final void write(Verb verb, List<Change> changes, Act act) {
        touch(act);
        act.records(verb, subject(), of(), changes);
    }

    /** Something of it changed. */
    final void touch(Act act) {
        updatedAt = act.recordedAt();
    }

    /** Its number, {@code R-2026-0007}. */
    public String number() {
        return number;
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
        return new Subject(SubjectKind.REQUEST, number);
    }

    /** The timeline its entries belong to. */
    public Case of() {
        return Case.ofRequest(number);
    }
}
