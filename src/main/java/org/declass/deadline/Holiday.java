package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;

/** A day on which everyone's offices, or one agency's, are closed. Never deleted: it is struck from the calendar. */
@Entity
@Table(name = "deadline_holiday")
class Holiday {

    private static final String STRUCK_ON = "struckOn";

    @Id
    @Column(name = "holiday_key")
    private String id;

    @Column(name = "closed_on")
    private LocalDate day;

    private String agency;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;

    private String basis;

    private boolean verified;

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Version
    private long version;

    protected Holiday() {}

    /** Enters a day. */
    static Holiday record(HolidayFacts facts, Act act) {
        facts.check();
        var holiday = new Holiday();
        holiday.id = facts.key();
        holiday.day = facts.day();
        holiday.agency = facts.agency();
        holiday.take(facts);
        var changes = Differences.between(holiday.subject(), null, holiday.facts());
        act.records(Verb.RECORDED, holiday.subject(), Case.NONE, changes);
        return holiday;
    }

    /** Changes what is known of it. */
    void edit(HolidayFacts facts, Act act) {
        if (!id.equals(facts.key())) {
            throw new Invalid("day", "Is " + id + " for good; strike it and record another.");
        }
        facts.check();
        var before = facts();
        take(facts);
        var changes = Differences.between(subject(), before, facts());
        if (!changes.isEmpty()) {
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    /** Strikes it from the calendar: offices were open. */
    void strike(Act act) {
        if (struckOn != null) {
            throw new IllegalAct(id + " is struck already.", List.of("restoration"));
        }
        if (act.note() == null) {
            throw new Invalid("note", "Say why.");
        }
        moves(Verb.STRUCK, act.happenedOn(), act);
    }

    /** Puts it back into the calendar. */
    void restore(Act act) {
        if (struckOn == null) {
            throw new IllegalAct(id + " is not struck.", List.of("striking"));
        }
        moves(Verb.RESTORED, null, act);
    }

    private void moves(Verb verb, LocalDate newStruckOn, Act act) {
        var change = Change.between(subject(), STRUCK_ON, struckOn, newStruckOn);
        struckOn = newStruckOn;
        act.records(verb, subject(), Case.NONE, change.map(List::of).orElse(List.of()));
    }

    private void take(HolidayFacts facts) {
        kind = facts.kind();
        name = facts.name();
        basis = facts.basis();
        verified = facts.verified();
    }

    HolidayFacts facts() {
        return new HolidayFacts(id, day, agency, kind, name, basis, verified, struckOn);
    }

    Subject subject() {
        return new Subject(SubjectKind.HOLIDAY, id);
    }

    /** Its day, and after it the agency where it is not everyone's. */
    String key() {
        return id;
    }

    boolean isStruck() {
        return struckOn != null;
    }

    long version() {
        return version;
    }
}
