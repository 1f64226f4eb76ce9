package org.declass.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.declass.web.Versioned;
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
    private final ReleaseDesk desk;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    ReleaseApi(FileQueries queries, Releases releases, ReleaseDesk desk, Listing listing, Version version, Acts acts) {
        this.queries = queries;
        this.releases = releases;
        this.desk = desk;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
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
    @APIResponseSchema(ReleaseRow.class)
    @Operation(summary = "Read a release", description = "Its ETag is that of its file.")
    public Response get(String number) {
        return version.answer(shown(releases.get(number)));
    }

    @POST
    @Path("{number}/striking")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(ReleaseRow.class)
    @Operation(
            summary = "Strike a release",
            description = "It was recorded by mistake; nothing is lost, and its file stands as if it had never been."
                    + " `If-Match` takes the ETag of the release or of its file. Refused (409) where it came with an"
                    + " agency's answer: record a determination that supersedes that one instead.")
    public Response strike(String number, @NotNull @Valid ReleaseStrikingBody body) {
        return version.answer(shown(desk.strike(number, version.seen(), acts.now(body))));
    }

    private static Versioned<ReleaseRow> shown(Release release) {
        return new Versioned<>(ReleaseRow.of(release), release.file().version());
    }
}
