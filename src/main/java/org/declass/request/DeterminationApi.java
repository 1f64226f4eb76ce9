package org.declass.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Determinations over all requests. */
@Path("/api/v1/determinations")
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
    @RolesAllowed("reader")
    @Operation(summary = "Lists determinations")
    @APIResponse(responseCode = "200", description = "A page of determinations, or all of them as CSV, NDJSON or XLSX")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or cannot be read")
    public Response list(@Valid @BeanParam DeterminationFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("determinations", DeterminationRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("reader")
    @Operation(summary = "Gives one determination", description = "It never changes; a later one may supersede it.")
    @APIResponse(responseCode = "200", description = "The determination")
    @APIResponse(responseCode = "404", description = "There is no such determination")
    public DeterminationRow get(@RestPath String number) {
        return DeterminationRow.of(determinations.get(number));
    }
}
