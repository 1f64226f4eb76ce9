package org.declass.request;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of determinations is filtered by. */
public class DeterminationFilter {

    /**
     * Before an exemption and a bracket: that the answer {@code d} cites it. The same text can have been cited before the
     * table had its code and after, so that it is two exemptions, as the report of exemptions counts them.
     */
    public static final String CITING = "exists (select 1 from d.exemptions e where coalesce(e.known, e.code) = ";

    @RestQuery
    @Parameter(description = "The code of the agency that decided.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "Who filed the request: us, or others whose decisions came in from a list.")
    public List<FiledBy> filedBy;

    @RestQuery
    @Parameter(description = "The road of the request.")
    public List<RequestKind> kind;

    @RestQuery
    public List<Stage> stage;

    @RestQuery
    public List<Outcome> outcome;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    @Size(max = 20)
    public String file;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "An exemption it cites, by the code of the reference table, or as written in the letter where the table had"
                            + " none for that when it was recorded.")
    public String exemption;

    @RestQuery
    @Parameter(description = "true: it cites an exemption; false: it cites none.")
    public Boolean cites;

    @RestQuery
    @Parameter(
            description =
                    "What its letter says of pages: how many were decided on (DECIDED_ON), some released in full (FULL) or in"
                            + " part (PART), some denied (DENIED), or nothing of what became of them (SILENT).")
    public List<PagesSaid> pages;

    @RestQuery
    public LocalDate letterFrom;

    @RestQuery
    public LocalDate letterTo;

    @RestQuery
    @Parameter(description = "false leaves out those that a later one put right; true shows only them.")
    public Boolean superseded;

    @RestQuery
    @Parameter(
            description =
                    "Those recorded by the end of that day, and what had been put right by then; the answer stays the same for ever.")
    public LocalDate asOf;

    Conditions conditions() {
        return ofFacts().equal("r.facts.kind", kind).equal("d.superseded", superseded);
    }

    /** Whether it asks for those of one request or file only. */
    boolean isNarrow() {
        return Typed.orNull(request) != null || Typed.orNull(file) != null;
    }

    /** What never changes of a determination. */
    Conditions ofFacts() {
        var conditions = new Conditions()
                .also("r.struckOn is null")
                .equal("d.agency", Agencies.codes(agency))
                .equal("r.filedBy", filedBy)
                .equal("d.stage", stage)
                .equal("d.outcome", outcome)
                .equal("r.number", request == null ? null : request.strip().toUpperCase(Locale.ROOT))
                .also("i.file.id = ", file == null || file.isBlank() ? null : FileNumber.id(file.strip()), "")
                .also(CITING, exemption, ")")
                .atLeast("d.letterDate", letterFrom)
                .atMost("d.letterDate", letterTo);
        var said = Stream.ofNullable(pages)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
        if (!said.isEmpty()) {
            conditions.also(PagesSaid.any(said));
        }
        return cites == null
                ? conditions
                : conditions.also((cites ? "" : "not ") + "exists (select 1 from d.exemptions e)");
    }
}
