package org.declass.agency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.web.Shelf;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which document types a list shows. */
public class DocumentTypeQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code or the name.")
    public String q;

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows a document type. */
    boolean shows(DocumentTypeFacts type) {
        return Shelf.hasWords(q, type.code(), type.name());
    }
}
