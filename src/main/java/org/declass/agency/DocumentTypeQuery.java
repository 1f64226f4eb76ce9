package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which document types a list shows. */
public class DocumentTypeQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code or the name.")
    public String q;

    Conditions conditions() {
        return new Conditions().containsWords(List.of("t.code", "t.name"), q);
    }
}
