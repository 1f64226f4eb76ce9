package org.declass.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which imports a list shows. */
public class ImportFilter {

    @RestQuery
    @Parameter(description = "Only those that stand there; may be given several times.")
    public List<BatchStatus> status;

    @RestQuery
    @Parameter(description = "Only those uploaded since that instant.")
    public Instant since;

    @RestQuery
    @Parameter(
            description =
                    "Those uploaded by the end of that day, and where they stood then; how many rows were done is null"
                            + " where an import went on since.")
    public LocalDate asOf;
}
