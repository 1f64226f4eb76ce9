package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.web.Conditions;
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

    Conditions conditions() {
        return new Conditions()
                .containsWords(List.of("e.code", "e.citation", "e.gist"), q)
                .equal("e.family", family)
                .equal("e.verified", verified);
    }
}
