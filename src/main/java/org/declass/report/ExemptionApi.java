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

/** Which exemptions agencies cite, for scripts. */
@Path("/api/v1/reports/exemptions")
@RolesAllowed("reader")
@Tag(name = "Reports")
class ExemptionApi {

    private final ExemptionsCited exemptions;
    private final ReportAnswers answers;

    ExemptionApi(ExemptionsCited exemptions, ReportAnswers answers) {
        this.exemptions = exemptions;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Count which exemptions agencies cite",
            description =
                    "Decisions by the codes they cite, by agency and year, and how many appealed items whose contested decision cites"
                            + " a code were upheld, reversed in part or reversed in full. A decision that cites two codes counts for both; decisions"
                            + " that were put right later are left out. As CSV, NDJSON or XLSX: one row for each number.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Exemptions.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "section,code,agency,year,cited\nbyAgencyAndYear,25X6,DOE,2026,12\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response exemptions(
            @Valid @BeanParam CitedFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        return answers.of(
                "exemptions",
                filter.asOf,
                format,
                () -> exemptions.of(filter),
                Exemptions.Line.class,
                () -> exemptions.of(filter).lines());
    }
}
