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
import org.declass.web.Fresh;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
                    "Open requests by agency and status, referrals out, what is withheld, what waits for us and what was"
                            + " recorded last. Every number names the page of the list behind it; the same parameters filter"
                            + " the list under /api/v1.")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard",
            content = @Content(schema = @Schema(implementation = Dashboard.class)))
    @APIResponse(responseCode = "304", description = "Nothing was recorded since")
    public Response get() {
        return fresh.answer("/api/v1/dashboard", MediaType.APPLICATION_JSON, this::answer);
    }

    private Fresh.Answer answer() {
        try {
            return new Fresh.Answer(mapper.writeValueAsBytes(dashboards.now().dashboard()), null);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
