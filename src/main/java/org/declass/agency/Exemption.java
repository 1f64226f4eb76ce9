package org.declass.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.hibernate.annotations.NaturalId;

/** A code with which an agency says why it withholds something. */
@Entity
@Table(name = "agency_exemption")
public class Exemption {

    @Id
    private String code;

    @NaturalId
    @Column(name = "lookup_key")
    private String lookupKey;

    private String citation;

    private String gist;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Enumerated(EnumType.STRING)
    private ExemptionFamily family;

    private boolean verified;

    @Version
    private long version;

    protected Exemption() {}

    private Exemption(String code) {
        this.code = code;
        this.lookupKey = ExemptionCode.key(code);
    }

    /** Enters a code. */
    static Exemption record(ExemptionFacts facts, Act act) {
        var exemption = new Exemption(facts.code());
        exemption.take(facts);
        act.records(
                Verb.RECORDED, exemption.subject(), Case.NONE, Differences.between(exemption.subject(), null, facts));
        return exemption;
    }

    /** Changes what it is said to mean. */
    void edit(ExemptionFacts facts, Act act) {
        Codes.mustStay(code, facts.code());
        var changes = Differences.between(subject(), facts(), facts);
        if (!changes.isEmpty()) {
            take(facts);
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    private void take(ExemptionFacts facts) {
        citation = facts.citation();
        gist = facts.gist();
        minimumAge = facts.minimumAge();
        family = facts.family();
        verified = facts.verified();
    }

    ExemptionFacts facts() {
        return new ExemptionFacts(code, citation, gist, minimumAge, family, verified);
    }

    Subject subject() {
        return new Subject(SubjectKind.EXEMPTION, code);
    }

    /** The code as it is officially written: {@code 25X6}, {@code FOIA-b1}. */
    public String code() {
        return code;
    }

    /** The order or statute it stands in. */
    public String citation() {
        return citation;
    }

    /** What it protects, in our words. */
    public String gist() {
        return gist;
    }

    /** How many years old a document must be for the code to make sense; null for any age. */
    public Integer minimumAge() {
        return minimumAge;
    }

    /** The list it belongs to. */
    public ExemptionFamily family() {
        return family;
    }

    /** Whether somebody has checked what it is said to mean. */
    public boolean verified() {
        return verified;
    }

    long version() {
        return version;
    }
}
