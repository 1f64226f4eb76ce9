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
import jakarta.ws.rs.core.UriBuilder;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The offices of an agency, for scripts. */
@Path("/api/v1/agencies/{agency}/offices")
@RolesAllowed("reader")
@Tag(name = "Agencies")
class OfficeApi {

    private final OfficeDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    OfficeApi(OfficeDesk desk, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(OfficeFacts.class)
    @Operation(summary = "List the offices of an agency", description = "Those of the past too. Sorted by number.")
    public Response list(String agency, @Valid @BeanParam OfficeQuery filter, @Valid @BeanParam PageQuery page) {
        return listing.of("offices", OfficeFacts.class, page, p -> desk.list(agency, filter, p));
    }

    @GET
    @Path("{office}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read an office")
    @APIResponseSchema(OfficeFacts.class)
    public Response get(String agency, Long office) {
        return version.answer(desk.get(agency, office));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Add an office to an agency", description = "The tracker gives it its number.")
    @APIResponseSchema(value = OfficeFacts.class, responseCode = "201")
    public Response record(String agency, @NotNull @Valid OfficeFacts facts) {
        var recorded = desk.record(agency, facts, acts.now());
        var place = UriBuilder.fromPath("/api/v1/agencies/{agency}/offices/{office}")
                .build(agency, recorded.thing().number());
        return Version.created(place, recorded);
    }

    @PUT
    @Path("{office}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            summary = "Edit an office",
            description = "Replaces what is known of it. An office is never deleted; one that closed has a last day.")
    @APIResponseSchema(OfficeFacts.class)
    public Response edit(String agency, Long office, @NotNull @Valid OfficeFacts facts) {
        return version.answer(desk.edit(agency, facts.numbered(office), version.seen(), acts.now()));
    }
}
