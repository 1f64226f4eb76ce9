package org.declass.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.NotFound;

/** All offices, by their agency and their number within it. */
@ApplicationScoped
class AgencyOffices implements PanacheRepository<AgencyOffice> {

    AgencyOffices() {}

    /** An agency's offices, in the order of their numbers. */
    List<AgencyOffice> of(Agency agency) {
        return list("agency = ?1 order by number", agency);
    }

    /** The number of the office that is recorded next. */
    long nextNumber(Agency agency) {
        return 1 + count("agency", agency);
    }

    /** The office at a URL. */
    AgencyOffice get(Agency agency, long number) {
        return find("agency = ?1 and number = ?2", agency, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("office", agency.code() + "/" + number));
    }
}
