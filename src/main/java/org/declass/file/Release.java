package org.declass.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;

/** A version of a file that became public, in full or with excisions. */
@Entity
@Table(name = "file_release")
public class Release {

    @Id
    @GeneratedValue(generator = "file_release_seq")
    @SequenceGenerator(name = "file_release_seq", sequenceName = "file_release_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private WithdrawnFile file;

    @Embedded
    private ReleaseFacts facts;

    private String determination;

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Release() {}

    Release(WithdrawnFile file, ReleaseFacts facts, String determination, Act act) {
        this.file = file;
        this.facts = facts;
        this.determination = determination;
        this.recordedAt = act.recordedAt();
    }

    static String number(long id) {
        return "REL-" + id;
    }

    /** Its number, {@code REL-5}. */
    public String number() {
        return number(id);
    }

    long id() {
        return id;
    }

    /** What is known of it. */
    public ReleaseFacts facts() {
        return facts;
    }

    /** The file it is a version of. */
    public WithdrawnFile file() {
        return file;
    }

    Subject subject() {
        return new Subject(SubjectKind.RELEASE, number());
    }

    /** The number of the determination it came with, {@code D-9}; null where it was recorded by itself. */
    String determination() {
        return determination;
    }

    /** It was a mistake; the change is for the entry of the verb that says so. */
    public Change strike(Act act) {
        var change = new Change(subject(), "struckOn", null, act.happenedOn().toString());
        struckOn = act.happenedOn();
        return change;
    }

    LocalDate struckOn() {
        return struckOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean isStruck() {
        return struckOn != null;
    }
}
