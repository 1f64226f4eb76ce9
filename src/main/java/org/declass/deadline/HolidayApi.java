package org.declass.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.history.Occurrence;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holidays and closings, for scripts. */
@Path("/api/v1/holidays")
@RolesAllowed("reader")
@Tag(name = "Holidays")
class HolidayApi {

    private final HolidayDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    HolidayApi(HolidayDesk desk, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(HolidayFacts.class)
    @Operation(summary = "List holidays and closings", description = "Can be sorted by day.")
    public Response list(@Valid @BeanParam HolidayQuery filter, @Valid @BeanParam PageQuery page) {
        return listing.of("holidays", HolidayFacts.class, page, p -> desk.list(filter, p));
    }

    @GET
    @Path("{key}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a holiday or closing")
    @APIResponseSchema(HolidayFacts.class)
    public Response get(String key) {
        return version.answer(desk.get(key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Record a holiday or closing",
            description = "Of everyone, or of one agency. The clocks it lies under are reckoned anew in the same act.")
    @APIResponseSchema(value = HolidayFacts.class, responseCode = "201")
    public Response record(@NotNull @Valid HolidayFacts facts) {
        var recorded = desk.record(facts, acts.now());
        return Version.created(URI.create("/api/v1/holidays/" + recorded.thing().key()), recorded);
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            summary = "Edit a holiday or closing",
            description = "Replaces what is known of it; its day and its agency stay.")
    @APIResponseSchema(HolidayFacts.class)
    public Response edit(String key, @NotNull @Valid HolidayFacts facts) {
        return version.answer(desk.edit(key, facts, version.seen(), acts.now()));
    }

    @POST
    @Path("{key}/striking")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Strike a holiday or closing from the calendar",
            description = "Offices were open after all. The note has to say why; nothing is lost.")
    @APIResponseSchema(HolidayFacts.class)
    public Response strike(String key, @Valid Occurrence body) {
        return version.answer(desk.strike(key, version.seen(), acts.now(body)));
    }

    @POST
    @Path("{key}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Put a struck holiday or closing back into the calendar")
    @APIResponseSchema(HolidayFacts.class)
    public Response restore(String key, @Valid Occurrence body) {
        return version.answer(desk.restore(key, version.seen(), acts.now(body)));
    }
}
