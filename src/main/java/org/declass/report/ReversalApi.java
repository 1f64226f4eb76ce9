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

/** What appeals brought, for scripts. */
@Path("/api/v1/reports/reversals")
@RolesAllowed("reader")
@Tag(name = "Reports")
class ReversalApi {

    private final ReversalsOfAppeals reversals;
    private final ReportAnswers answers;

    ReversalApi(ReversalsOfAppeals reversals, ReportAnswers answers) {
        this.reversals = reversals;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Count what appeals brought",
            description =
                    "Items by level and by the agency whose answer was contested: reversed in full, reversed in part, upheld; the"
                            + " rate is of these three. Decisions with nothing to compare, and items that are open or ended"
                            + " undecided, are counted apart. Ours, unless filedBy says otherwise. As CSV, NDJSON or XLSX: one row"
                            + " for each group.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Reversals.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "section,key,label,items,reversedInFull\nbyLevel,ISCAP,ISCAP,40,12\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response reversals(
            @Valid @BeanParam AppealedFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        return answers.of(
                "reversals",
                filter.asOf,
                format,
                () -> reversals.of(filter),
                Reversals.Line.class,
                () -> reversals.of(filter).lines());
    }
}
