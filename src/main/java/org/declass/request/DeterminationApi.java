package org.declass.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Determinations over all requests. */
@Path("/api/v1/determinations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Determinations")
class DeterminationApi {

    private final RequestQueries queries;
    private final Determinations determinations;
    private final Listing listing;

    DeterminationApi(RequestQueries queries, Determinations determinations, Listing listing) {
        this.queries = queries;
        this.determinations = determinations;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @Operation(summary = "Lists determinations")
    @APIResponseSchema(DeterminationRow.class)
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response list(@Valid @BeanParam DeterminationFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("determinations", DeterminationRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}")
    @RolesAllowed("reader")
    @Operation(summary = "Gives one determination", description = "It never changes; a later one may supersede it.")
    @APIResponseSchema(DeterminationRow.class)
    @APIResponse(responseCode = "404", description = "There is no such determination")
    public DeterminationRow get(@RestPath String number) {
        return DeterminationRow.of(determinations.get(number));
    }
}
