package org.declass.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** A view of a list that somebody keeps under a name. */
@Entity
@Table(name = "view_saved")
class SavedView {

    @Id
    @GeneratedValue(generator = "view_seq")
    @SequenceGenerator(name = "view_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "list_name")
    private String list;

    private String name;

    private String asks;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private String owner;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected SavedView() {}

    /** A view of whoever acts. */
    SavedView(ViewFacts facts, Act act) {
        take(facts);
        owner = act.who();
        createdAt = act.recordedAt();
        updatedAt = act.recordedAt();
    }

    /** Writes the entry of a view that has its number now. */
    void recorded(Act act) {
        act.records(
                Verb.RECORDED,
                subject(),
                Case.NONE,
                Differences.between(subject(), new ViewFacts(null, null, null, null), facts()));
    }

    /** Changes its name, what it asks for, or who is offered it. */
    void change(ViewFacts facts, Act act) {
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            take(facts);
            write(Verb.EDITED, changes, act);
        }
    }

    /** Deletes it; the row stays, so that its history can be read. */
    void delete(Act act) {
        deletedAt = act.recordedAt();
        write(Verb.DELETED, List.of(), act);
    }

    private void write(Verb verb, List<Change> changes, Act act) {
        updatedAt = act.recordedAt();
        act.records(verb, subject(), Case.NONE, changes);
    }

    private void take(ViewFacts facts) {
        list = facts.list();
        name = facts.name();
        asks = facts.query();
        reach = facts.reach();
    }

    /** Whether somebody is offered it. */
    boolean isOfferedTo(String who) {
        return deletedAt == null && (reach == Reach.SHARED || isOf(who));
    }

    /** Whether somebody has kept it and deleted it. */
    boolean isDeletedBy(String who) {
        return deletedAt != null && isOf(who);
    }

    /** Whether it is somebody's own. */
    boolean isOf(String who) {
        return owner.equals(who);
    }

    Subject subject() {
        return new Subject(SubjectKind.VIEW, number());
    }

    Long id() {
        return id;
    }

    String number() {
        return "V-" + id;
    }

    long version() {
        return version;
    }

    ViewFacts facts() {
        return new ViewFacts(list, name, asks, reach);
    }

    String owner() {
        return owner;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
