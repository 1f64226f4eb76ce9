package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write the constants of agencies, offices and exemptions. */
@ApplicationScoped
class AgencyConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.AGENCY, "kind"),
                AgencyKind.class,
                new Fact(SubjectKind.AGENCY, "appealCountedFrom"),
                AppealStart.class,
                new Fact(SubjectKind.AGENCY, "offices.role"),
                OfficeRole.class,
                new Fact(SubjectKind.EXEMPTION, "family"),
                ExemptionFamily.class);
    }
}
