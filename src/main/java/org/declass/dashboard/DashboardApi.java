package org.declass.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.declass.web.Fresh;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The dashboard, for scripts. */
@Path("/api/v1/dashboard")
@RolesAllowed("reader")
@Tag(name = "Reports")
class DashboardApi {

    private final Dashboards dashboards;
    private final Fresh fresh;
    private final ObjectMapper mapper;

    DashboardApi(Dashboards dashboards, Fresh fresh, ObjectMapper mapper) {
        this.dashboards = dashboards;
        this.fresh = fresh;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the dashboard",
            description =
                    "What the clocks call for, what waits for us; open requests by agency, status and age, referrals out, what is"
                            + " withheld; what the reports come to: decided this year, pages opened, coverage, time to decision,"
                            + " reversals, exemptions; what was recorded last. Every number names the page of the list behind it; the same parameters filter"
                            + " the list under /api/v1. As of a day, with what had happened by the end of it and was recorded"
                            + " by then, and with the lists of that day.")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard",
            content = @Content(schema = @Schema(implementation = Dashboard.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    @APIResponse(responseCode = "400", description = "The day lies ahead")
    public Response get(@RestQuery @Parameter(description = "The day it speaks of; now when absent.") LocalDate asOf) {
        return fresh.answer("/api/v1/dashboard?asOf=" + asOf, MediaType.APPLICATION_JSON, () -> answer(asOf));
    }

    private Fresh.Answer answer(LocalDate asOf) {
        try {
            return new Fresh.Answer(mapper.writeValueAsBytes(dashboards.whole(asOf)), null);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
