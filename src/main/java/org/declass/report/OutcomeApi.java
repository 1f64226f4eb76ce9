package org.declass.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.declass.web.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What was decided in a year, for scripts. */
@Path("/api/v1/reports/outcomes")
@RolesAllowed("reader")
@Tag(name = "Reports")
class OutcomeApi {

    private final OutcomesOfYears outcomes;
    private final ReportAnswers answers;

    OutcomeApi(OutcomesOfYears outcomes, ReportAnswers answers) {
        this.outcomes = outcomes;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Count what was decided in a year",
            description =
                    "Decisions on items by outcome and agency, and the pages they opened as far as letters say how many, beside"
                            + " the year before. By the date of the letter; decisions that were put right later are left out. As"
                            + " CSV, NDJSON or XLSX: one row for each year, agency and outcome.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Outcomes.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "year,agency,outcome,decisions\n2026,DOE,DENIED_IN_FULL,12\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response outcomes(
            @Valid @BeanParam OutcomeFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        return answers.of(
                "outcomes",
                filter.asOf,
                format,
                () -> outcomes.of(filter),
                Outcomes.Line.class,
                () -> outcomes.of(filter).lines());
    }
}
