package org.declass.file;

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
import org.declass.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Withdrawn files, for scripts. */
@Path("/api/v1/files")
@RolesAllowed("reader")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files", description = "Withdrawal notices and known closed documents, and what of them became public.")
class FileApi {

    private final FileDesk desk;
    private final ReleaseDesk releaseDesk;
    private final FileQueries queries;
    private final WithdrawnFiles files;
    private final Releases releases;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    FileApi(
            FileDesk desk,
            ReleaseDesk releaseDesk,
            FileQueries queries,
            WithdrawnFiles files,
            Releases releases,
            Listing listing,
            Version version,
            Acts acts) {
        this.desk = desk;
        this.releaseDesk = releaseDesk;
        this.queries = queries;
        this.files = files;
        this.releases = releases;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(FileRow.class)
    @Operation(
            summary = "List files",
            description = "Can be sorted by number, date (that of the document; unknown ones last) and updatedAt.")
    public Response list(@Valid @BeanParam FileFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("files", FileRow.class, page, p -> queries.matching(filter, p));
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(FileView.class)
    @Operation(summary = "Read a file", description = "With its releases and the acts possible now.")
    public Response get(String number) {
        return version.answer(shown(files.get(number)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(value = FileView.class, responseCode = "201")
    @Operation(
            summary = "Record a file",
            description = "Refused where its notice or its identifier belongs to another file, with a pointer to that.")
    public Response record(@NotNull @Valid FileBody body) {
        var file = desk.record(body.facts(), acts.now(body));
        return Version.created(URI.create("/api/v1/files/" + file.number()), shown(file));
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @APIResponseSchema(FileView.class)
    @Operation(
            summary = "Edit a file",
            description = "Replaces all its facts; send the `facts` you have read with what is to change.")
    public Response edit(String number, @NotNull @Valid FileBody body) {
        return version.answer(shown(desk.edit(number, body.facts(), version.seen(), acts.now(body))));
    }

    @POST
    @Path("{number}/sightings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(FileView.class)
    @Operation(
            summary = "Record what was found on a visit",
            description =
                    "The file stands at what was found until an answer or a release dated after the visit. Found still"
                            + " withdrawn, it is neither reopened nor missing any more. A visit before a later one moves nothing.")
    public Response sight(String number, @NotNull @Valid SightingBody body) {
        return version.answer(shown(desk.sight(number, body.finding(), version.seen(), acts.now(body))));
    }

    @POST
    @Path("{number}/releases")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(value = ReleaseRow.class, responseCode = "201")
    @APIResponse(responseCode = "428", description = "If-Match, the ETag of the file, is missing.")
    @Operation(
            summary = "Record a release",
            description =
                    "A version of the file that became public. Refused where its source is recorded already, where it lies"
                            + " in the future, and where its `url` is no http or https address.")
    public Response release(String number, @NotNull @Valid ReleaseBody body) {
        var release = releaseDesk.release(number, body.facts(), version.seen(), acts.now(body));
        return Response.created(URI.create("/api/v1/releases/" + release.number()))
                .entity(ReleaseRow.of(release))
                .build();
    }

    @POST
    @Path("{number}/striking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(FileView.class)
    @Operation(
            summary = "Strike a file from the lists",
            description = "It was recorded by mistake; nothing is lost. While requests that are not closed ask for it,"
                    + " this is refused (409) with all of them, unless `confirmed` is true and the `note` says why.")
    public Response strike(String number, @RequestBody(required = false) @Valid StrikingBody body) {
        return version.answer(
                shown(desk.strike(number, StrikingBody.confirmation(body), version.seen(), acts.now(body))));
    }

    @POST
    @Path("{number}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(FileView.class)
    @Operation(summary = "Restore a struck file to the lists")
    public Response restore(String number, @RequestBody(required = false) @Valid Occurrence body) {
        return version.answer(shown(desk.restore(number, version.seen(), acts.now(body))));
    }

    private Versioned<FileView> shown(WithdrawnFile file) {
        return new Versioned<>(FileView.of(file, releases.of(file)), file.version());
    }
}
