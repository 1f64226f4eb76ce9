package org.declass.file;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of releases is filtered by; several values of one filter mean "any of them". */
public class ReleaseFilter {

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of the file.")
    public String file;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of the request that freed it.")
    public String request;

    @RestQuery
    public List<ReleaseExtent> extent;

    @RestQuery
    @Size(max = 100)
    public String releasedBy;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "What the source says of its state before, in full: Redact.")
    public String formerly;

    @RestQuery
    @Size(max = 300)
    @Parameter(description = "The name of the published file, in full.")
    public String sourceName;

    @RestQuery
    @Parameter(description = "It may be of this day or later.")
    public LocalDate releasedFrom;

    @RestQuery
    @Parameter(description = "It may be of this day or earlier.")
    public LocalDate releasedTo;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the source's name, the citation or the address.")
    public String q;

    @RestQuery
    public Instant recordedSince;

    @RestQuery
    @Parameter(
            description =
                    "Those recorded by the end of that day and not struck by then; the answer stays the same for ever.")
    public LocalDate asOf;

    /** The conditions on the alias {@code r} of a release. */
    Conditions conditions() {
        return ofFacts().also("r.struckOn is null");
    }

    /** What never changes of a release. */
    Conditions ofFacts() {
        var conditions = new Conditions()
                .equal("r.file.id", Text.orNull(file) == null ? null : FileNumber.id(file.strip()))
                .equal("r.facts.request", Text.orNull(request) == null ? null : upper(request))
                .equal("r.facts.extent", extent)
                .equal("r.facts.releasedBy", Text.orNull(releasedBy))
                .equal("r.facts.formerly", Text.orNull(formerly))
                .equal("r.facts.sourceName", Text.orNull(sourceName))
                .containsWords(List.of("r.facts.sourceName", "r.facts.citation", "r.facts.url"), q)
                .atLeast("r.recordedAt", recordedSince);
        DateOverlap.on(conditions, "r.facts.releasedOn", releasedFrom, releasedTo);
        return conditions;
    }

    private static String upper(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
