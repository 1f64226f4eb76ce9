package org.declass.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** An agency, an archive, a panel or a government that has to do with the records. Never deleted: it ends. */
@Entity
public class Agency {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String role;

    private String successor;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private LocalDate activeTo;

    @Column(name = "appeal_days")
    private Integer appealDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_counted_from")
    private AppealStart appealCountedFrom;

    private boolean verified;

    private String source;

    @Version
    private long version;

    protected Agency() {}

    private Agency(String code) {
        this.code = code;
    }

    /** Enters an agency. */
    static Agency record(AgencyFacts facts, Act act) {
        facts.check();
        var agency = new Agency(facts.code());
        agency.take(facts);
        act.records(Verb.RECORDED, agency.subject(), Case.NONE, Differences.between(agency.subject(), null, facts));
        return agency;
    }

    /** Changes what is known of it. */
    void edit(AgencyFacts facts, Act act) {
        Codes.mustStay(code, facts.code());
        facts.check();
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            take(facts);
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    private void take(AgencyFacts facts) {
        name = facts.name();
        kind = facts.kind();
        role = facts.role();
        successor = facts.successor();
        activeFrom = facts.activeFrom();
        activeTo = facts.activeTo();
        appealDays = facts.appealDays();
        appealCountedFrom = facts.appealCountedFrom();
        verified = facts.verified();
        source = facts.source();
    }

    AgencyFacts facts() {
        return new AgencyFacts(
                code,
                name,
                kind,
                role,
                successor,
                activeFrom,
                activeTo,
                appealDays,
                appealCountedFrom,
                verified,
                source);
    }

    Subject subject() {
        return new Subject(SubjectKind.AGENCY, code);
    }

    /** Its short name, by which everything else refers to it: {@code DOE}. */
    public String code() {
        return code;
    }

    /** Its full name. */
    public String name() {
        return name;
    }

    /** What part it plays. */
    public AgencyKind kind() {
        return kind;
    }

    /** How many days there are for an appeal; null where it has no window of its own. */
    public Integer appealDays() {
        return appealDays;
    }

    /** What those days are counted from; null where there are none. */
    public AppealStart appealCountedFrom() {
        return appealCountedFrom;
    }

    /** Whether somebody has checked what is known of it. */
    public boolean verified() {
        return verified;
    }

    /** The code of the agency that took its place; null where none did. */
    String successor() {
        return successor;
    }

    long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agency agency && Objects.equals(code, agency.code());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }
}
