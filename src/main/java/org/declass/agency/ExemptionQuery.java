package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Shelf;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which exemptions a list shows. */
public class ExemptionQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code, the citation or the gist.")
    public String q;

    @RestQuery
    @Parameter(description = "The list they belong to; may be repeated.")
    public List<ExemptionFamily> family;

    @RestQuery
    @Parameter(description = "Whether somebody has checked them against their source.")
    public Boolean verified;

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows an exemption. */
    boolean shows(ExemptionFacts exemption) {
        return Shelf.hasWords(q, exemption.code(), exemption.citation(), exemption.gist())
                && Shelf.isAmong(family, exemption.family())
                && Shelf.is(verified, exemption.verified());
    }
}
