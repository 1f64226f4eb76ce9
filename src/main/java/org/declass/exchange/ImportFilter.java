package org.declass.exchange;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which imports a list shows. */
public class ImportFilter {

    @RestQuery
    @Parameter(description = "Only those that stand there; may be given several times.")
    public List<BatchStatus> status;

    @RestQuery
    @Parameter(description = "Only those with such rows; may be given several times.")
    public List<ImportKind> kind;

    @RestQuery
    @Parameter(description = "Only those brought by this person; may be given several times.")
    public List<@Size(max = 100) String> uploadedBy;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the name of the file.")
    public String q;

    @RestQuery
    @Parameter(description = "Only those uploaded since that instant.")
    public Instant since;

    @RestQuery
    @Parameter(
            description =
                    "Those uploaded by the end of that day, and where they stood then; how many rows were done is null"
                            + " where an import went on since.")
    public LocalDate asOf;

    /** The conditions on the alias {@code b} of an import that hold on every day. */
    Conditions ofWhatStays() {
        return new Conditions()
                .equal("b.kind", kind)
                .equalIgnoringCase("b.uploadedBy", uploadedBy)
                .atLeast("b.uploadedAt", since)
                .containsWords(List.of("b.source.fileName"), q);
    }
}
