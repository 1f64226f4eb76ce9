package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** A row of the rules. A change of law is a further row; the one before ends, and is never deleted. */
@Entity
@Table(name = "deadline_rule")
class Rule {

    @Id
    @Column(name = "rule_key")
    private String id;

    private String code;

    private int edition;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "starts_on")
    private StartingEvent startsOn;

    private Integer length;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "on_lapse")
    private String onLapse;

    private String agencies;

    private String kinds;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String citation;

    private boolean verified;

    private String note;

    @Version
    private long version;

    protected Rule() {}

    private Rule(RuleFacts facts) {
        facts.check();
        id = facts.key();
        code = facts.code();
        edition = facts.edition();
        take(facts);
    }

    /** Enters a rule. */
    static Rule record(RuleFacts facts, Act act) {
        var rule = new Rule(facts);
        act.records(Verb.RECORDED, rule.subject(), Case.NONE, Differences.between(rule.subject(), null, facts));
        return rule;
    }

    /** Changes what is known of it: it was entered wrongly, or has been checked. */
    void edit(RuleFacts facts, Act act) {
        write(Verb.EDITED, facts, act);
    }

    /** Ends it: no clock that starts later than its last day is under it. */
    void end(LocalDate lastDay, Act act) {
        write(Verb.ENDED, facts().endingOn(lastDay), act);
    }

    /** The law changes: a further edition follows, and this one ends the day before. */
    Rule change(RuleFacts given, Act act) {
        var next = new Rule(given.as(code, edition + 1));
        var changes = new ArrayList<>(Differences.between(next.subject(), null, next.facts()));
        if (validTo == null || !validTo.isBefore(next.validFrom)) {
            var lastDay = next.validFrom.minusDays(1);
            changes.addAll(Differences.between(subject(), facts(), facts().endingOn(lastDay)));
            validTo = lastDay;
        }
        act.records(Verb.RECORDED, next.subject(), Case.NONE, changes);
        return next;
    }

    private void write(Verb verb, RuleFacts facts, Act act) {
        facts.check();
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            take(facts);
            act.records(verb, subject(), Case.NONE, changes);
        }
    }

    private void take(RuleFacts facts) {
        purpose = facts.purpose();
        side = facts.side();
        startsOn = facts.startsOn();
        length = facts.length();
        unit = facts.unit();
        onLapse = facts.onLapse();
        agencies = facts.scope().agenciesText();
        kinds = facts.scope().kindsText();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        citation = facts.citation();
        verified = facts.verified();
        note = facts.note();
    }

    RuleFacts facts() {
        return new RuleFacts(
                code, edition, purpose, side, startsOn, length, unit, onLapse, agencies, kinds, validFrom, validTo,
                citation, verified, note);
    }

    Subject subject() {
        return new Subject(SubjectKind.RULE, id);
    }

    /** Its code and edition: {@code MDR_APPEAL_FILE_CIA/2}. */
    String key() {
        return id;
    }

    long version() {
        return version;
    }
}
