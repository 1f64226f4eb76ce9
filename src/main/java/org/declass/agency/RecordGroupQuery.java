package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.web.Conditions;
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

    Conditions conditions() {
        return new Conditions()
                .containsWords(List.of("g.code", "g.title", "g.why"), q)
                .equal("g.verified", verified);
    }
}
