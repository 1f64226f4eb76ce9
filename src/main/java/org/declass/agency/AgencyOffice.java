package org.declass.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Verb;

/** A door of an agency: where to write to for what, and in which years that was right. */
@Entity
@Table(name = "agency_office")
class AgencyOffice {

    @Id
    @GeneratedValue(generator = "agency_office_seq")
    @SequenceGenerator(name = "agency_office_seq", sequenceName = "agency_office_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency")
    private Agency agency;

    private long number;

    @Enumerated(EnumType.STRING)
    private OfficeRole role;

    private String name;

    private String address;

    private String email;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected AgencyOffice() {}

    /** Enters an office under the next number of its agency. */
    static AgencyOffice record(Agency agency, long number, OfficeFacts given, Act act) {
        var facts = given.numbered(number);
        facts.check();
        var office = new AgencyOffice();
        office.agency = agency;
        office.number = number;
        office.take(facts);
        act.records(Verb.OFFICE_RECORDED, agency.subject(), Case.NONE, facts.changesSince(null, agency.subject()));
        return office;
    }

    /** Changes what is known of it. */
    void edit(OfficeFacts given, Act act) {
        var facts = given.numbered(number);
        facts.check();
        var changes = facts.changesSince(facts(), agency.subject());
        if (!changes.isEmpty()) {
            take(facts);
            act.records(Verb.OFFICE_EDITED, agency.subject(), Case.NONE, changes);
        }
    }

    private void take(OfficeFacts facts) {
        role = facts.role();
        name = facts.name();
        address = facts.address();
        email = facts.email();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    OfficeFacts facts() {
        return new OfficeFacts(number, role, name, address, email, validFrom, validTo);
    }

    /** What its facts begin with in the history of its agency. */
    String prefix() {
        return OfficeFacts.prefix(number);
    }

    long number() {
        return number;
    }

    long version() {
        return version;
    }
}
