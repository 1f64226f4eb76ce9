package org.declass.agency;

import java.time.LocalDate;
import java.util.List;
import org.declass.web.Shelf;
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

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows an office. */
    boolean shows(OfficeFacts office) {
        return Shelf.isAmong(role, office.role()) && Shelf.isBetween(validOn, office.validFrom(), office.validTo());
    }
}
