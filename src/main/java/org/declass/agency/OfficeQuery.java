package org.declass.agency;

import java.time.LocalDate;
import java.util.List;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which offices of an agency a list shows. */
public class OfficeQuery {

    @RestQuery
    @Parameter(description = "What one writes to them for; may be repeated.")
    public List<OfficeRole> role;

    @RestQuery
    @Parameter(description = "Those whose address was right on a day.")
    public LocalDate validOn;

    Conditions conditions(Agency agency) {
        return new Conditions()
                .equal("o.agency", agency)
                .equal("o.role", role)
                .also("(o.validFrom is null or o.validFrom <= ", validOn, ")")
                .also("(o.validTo is null or o.validTo >= ", validOn, ")");
    }
}
