package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.history.Act;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Seen;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.Versioned;

/** Keeps the offices of the agencies. */
@ApplicationScoped
@Transactional
class OfficeDesk {

    private static final SortKey<OfficeFacts> BY_NUMBER =
            new SortKey<>("number", "o.number", Long.class, OfficeFacts::number);

    private static final Keyset.Source<OfficeFacts> LIST = new Keyset.Source<>(
            OfficeFacts.class,
            "select o.number, o.role, o.name, o.address, o.email, o.validFrom, o.validTo",
            "from AgencyOffice o",
            BY_NUMBER,
            List.of(BY_NUMBER));

    private final Agencies agencies;
    private final AgencyOffices offices;
    private final Keyset keyset;

    OfficeDesk(Agencies agencies, AgencyOffices offices, Keyset keyset) {
        this.agencies = agencies;
        this.offices = offices;
        this.keyset = keyset;
    }

    Slice<OfficeFacts> list(String agency, OfficeQuery filter, PageQuery page) {
        return keyset.page(LIST, filter.conditions(agencies.get(agency)), page);
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
