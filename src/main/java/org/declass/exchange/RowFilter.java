package org.declass.exchange;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rows of an import are wanted. */
public class RowFilter {

    @RestQuery
    @Parameter(description = "Only rows that came out so; may be given several times.")
    public List<RowOutcome> outcome;

    @RestQuery
    @Parameter(description = "true leaves only rows with a message: rejected, or taken with a warning.")
    public Boolean warned;

    @RestQuery
    @Parameter(description = "As of a day since which the import did not go on; rows are kept only as it left them.")
    public LocalDate asOf;

    /** The outcome chosen in the form; empty text for any. */
    public String chosen() {
        return outcome == null || outcome.isEmpty() ? "" : outcome.get(0).name();
    }

    /** Whether the form's box is ticked. */
    public boolean onlyWarned() {
        return Boolean.TRUE.equals(warned);
    }
}
