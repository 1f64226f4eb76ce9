package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.FactsThen;
import org.declass.history.SubjectKind;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Shelf;
import org.declass.web.Slice;
import org.declass.web.Versioned;

/** Keeps the offices of the agencies. */
@ApplicationScoped
@Transactional
class OfficeDesk {

    private static final Shelf<OfficeFacts> LIST = Shelf.by("number", Long.class, OfficeFacts::number);

    private final Agencies agencies;
    private final AgencyOffices offices;
    private final FactsThen facts;

    OfficeDesk(Agencies agencies, AgencyOffices offices, FactsThen facts) {
        this.agencies = agencies;
        this.offices = offices;
        this.facts = facts;
    }

    Slice<OfficeFacts> list(String agency, OfficeQuery filter, PageQuery page) {
        var of = agencies.get(agency);
        var known = offices.of(of).stream()
                .map(office -> new FactsThen.Known<>(of.subject(), office.prefix(), office.facts()))
                .toList();
        return LIST.page(facts.of(SubjectKind.AGENCY, known, filter.asOf).filter(filter::shows), page);
    }

    /** All offices of an agency, those of the past too. */
    List<OfficeFacts> of(String agency) {
        return offices.of(agencies.get(agency)).stream()
                .map(AgencyOffice::facts)
                .toList();
    }

    Versioned<OfficeFacts> get(String agency, long number) {
        return shown(offices.get(agencies.get(agency), number));
    }

    /** Adds an office to an agency. */
    Versioned<OfficeFacts> record(String agencyCode, OfficeFacts facts, Act act) {
        var agency = agencies.get(agencyCode);
        var office = AgencyOffice.record(agency, offices.nextNumber(agency), facts, act);
        offices.persistAndFlush(office);
        return shown(office);
    }

    /** Changes what is known of an office; to close it, give it a last day. */
    Versioned<OfficeFacts> edit(String agency, OfficeFacts facts, Seen seen, Act act) {
        var office = offices.get(agencies.get(agency), facts.number());
        seen.orStale(office.version(), agency + "/" + office.number());
        office.edit(facts, act);
        offices.flush();
        return shown(office);
    }

    private static Versioned<OfficeFacts> shown(AgencyOffice office) {
        return new Versioned<>(office.facts(), office.version());
    }
}
