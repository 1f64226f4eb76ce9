package org.declass.agency;

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
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agencies, for scripts. */
@Path("/api/v1/agencies")
@RolesAllowed("reader")
@Tag(name = "Agencies")
class AgencyApi {

    private final AgencyDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    AgencyApi(AgencyDesk desk, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(AgencyFacts.class)
    @Operation(summary = "List agencies", description = "Can be sorted by code and name.")
    public Response list(@Valid @BeanParam AgencyQuery filter, @Valid @BeanParam PageQuery page) {
        return listing.of("agencies", AgencyFacts.class, page, p -> desk.list(filter, p));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read an agency")
    @APIResponseSchema(AgencyFacts.class)
    public Response get(String code) {
        return version.answer(desk.get(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Record an agency")
    @APIResponseSchema(value = AgencyFacts.class, responseCode = "201")
    public Response record(@NotNull @Valid AgencyFacts facts) {
        var recorded = desk.record(facts, acts.now());
        return Version.created(URI.create("/api/v1/agencies/" + facts.code()), recorded);
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            summary = "Edit an agency",
            description = "Replaces what is known of it. An agency is never deleted; one that ended has a last day.")
    @APIResponseSchema(AgencyFacts.class)
    public Response edit(String code, @NotNull @Valid AgencyFacts facts) {
        return version.answer(desk.edit(code, facts, version.seen(), acts.now()));
    }
}
