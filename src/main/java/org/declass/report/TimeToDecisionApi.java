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

/** How long decisions take, for scripts. */
@Path("/api/v1/reports/time-to-decision")
@RolesAllowed("reader")
@Tag(name = "Reports")
class TimeToDecisionApi {

    private final TimesToDecision times;
    private final ReportAnswers answers;

    TimeToDecisionApi(TimesToDecision times, ReportAnswers answers) {
        this.times = times;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Estimate how long decisions take",
            description =
                    "From the sending to the decision, by agency and kind, in calendar days. Requests that are still open count"
                            + " as undecided up to the day, those closed without a decision up to their closing: the estimate of"
                            + " Kaplan and Meier (1958), which a mean of what is decided would belie. A number is null while it"
                            + " cannot be said: a median, while more than half are undecided. As CSV, NDJSON or XLSX: one row"
                            + " for each group.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TimeToDecision.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example =
                                "section,key,label,cases,decided,open,closed,quarterDays,medianDays\nbyAgency,DOE,Department of Energy,40,22,15,3,301,812\n")
            })
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "A parameter cannot be meant")
    public Response timeToDecision(
            @Valid @BeanParam SentFilter filter,
            @RestQuery @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header.")
                    Format format) {
        return answers.of(
                "time-to-decision",
                filter.asOf,
                format,
                () -> times.of(filter).report(),
                TimeToDecision.Line.class,
                () -> times.of(filter).report().lines());
    }
}
