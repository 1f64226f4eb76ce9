package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.web.Shelf;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which record groups a list shows. */
public class RecordGroupQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code, the title or what we look for.")
    public String q;

    @RestQuery
    @Parameter(description = "Whether somebody has checked them against their source.")
    public Boolean verified;

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows a record group. */
    boolean shows(RecordGroupFacts group) {
        return Shelf.hasWords(q, group.code(), group.title(), group.why()) && Shelf.is(verified, group.verified());
    }
}
