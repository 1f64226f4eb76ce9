package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Shelf;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which agencies a list shows. */
public class AgencyQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code, the name or the role.")
    public String q;

    @RestQuery
    @Parameter(description = "What part they play; may be repeated.")
    public List<AgencyKind> kind;

    @RestQuery
    @Parameter(description = "Whether somebody has checked what is known of them.")
    public Boolean verified;

    @RestQuery
    @Parameter(description = "Those that existed on a day.")
    public LocalDate activeOn;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Those whose place this agency took.")
    public String successor;

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows an agency. */
    boolean shows(AgencyFacts agency) {
        return Shelf.hasWords(q, agency.code(), agency.name(), agency.role())
                && Shelf.isAmong(kind, agency.kind())
                && Shelf.is(verified, agency.verified())
                && Shelf.isBetween(activeOn, agency.activeFrom(), agency.activeTo())
                && Shelf.is(Codes.normal(successor), agency.successor());
    }
}
