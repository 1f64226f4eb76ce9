package org.declass.file;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases of files, for scripts. */
@Path("/api/v1/releases")
@RolesAllowed("reader")
@Tag(name = "Files")
class ReleaseApi {

    private final FileQueries queries;
    private final Releases releases;
    private final Listing listing;

    ReleaseApi(FileQueries queries, Releases releases, Listing listing) {
        this.queries = queries;
        this.releases = releases;
        this.listing = listing;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(ReleaseRow.class)
    @Operation(
            summary = "List releases",
            description = "The versions of all files that became public, struck ones left out. Sorted by number.")
    public Response list(@Valid @BeanParam ReleaseFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("releases", ReleaseRow.class, page, p -> queries.matching(filter, p));
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a release")
    public ReleaseRow get(String number) {
        return ReleaseRow.of(releases.get(number));
    }
}
