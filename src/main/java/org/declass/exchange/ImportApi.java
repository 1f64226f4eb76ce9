package org.declass.exchange;

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
import java.util.function.Supplier;
import org.declass.history.Acts;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of withdrawn files, for scripts. */
@Path("/api/v1/imports")
@RolesAllowed("editor")
@Tag(name = "Imports", description = "Tables of withdrawn files on their way in: upload, mapping, dry run, application")
@APIResponse(responseCode = "404", description = "There is no such import.")
class ImportApi {

    private final ImportDesk desk;
    private final ImportQueries queries;
    private final MappingJson json;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    ImportApi(ImportDesk desk, ImportQueries queries, MappingJson json, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.queries = queries;
        this.json = json;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @Operation(summary = "List imports", description = "The newest first unless asked otherwise.")
    @APIResponseSchema(ImportLine.class)
    public Response list(@Valid @BeanParam ImportFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("imports", ImportLine.class, page, p -> queries.imports(filter, p));
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("reader")
    @Operation(summary = "Read an import", description = "Ask again to see how far it has come.")
    @APIResponseSchema(Import.class)
    public Response get(String number) {
        return answer(desk.get(number));
    }

    @GET
    @Path("{number}/mapping")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("reader")
    @Operation(summary = "Read which column means what")
    @APIResponseSchema(Mapping.class)
    public Response mapping(String number) {
        var batch = desk.get(number);
        return Response.ok(json.read(batch.mapping()))
                .tag(Version.tag(batch.version()))
                .build();
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{number}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which column means what",
            description = "Remembered for tables with the same headings. A dry run follows, which writes to no file.")
    @APIResponseSchema(value = Import.class, responseCode = "202")
    @APIResponse(responseCode = "422", description = "The mapping does not fit the table.")
    public Response explain(String number, @NotNull @Valid Mapping mapping) {
        return accepted(() -> desk.explain(number, mapping, version.seen(), acts.now()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{number}/application")
    @Idempotent
    @Operation(
            summary = "Let an import write",
            description = "After its dry run; or go on after a stop or an error. Works in the background.")
    @APIResponseSchema(value = Import.class, responseCode = "202")
    public Response apply(String number) {
        return accepted(() -> desk.apply(number, version.seen(), acts.now()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{number}/stop")
    @Idempotent
    @Operation(
            summary = "Stop an import",
            description = "Before its next chunk. What is written stays, and can be undone.")
    @APIResponseSchema(value = Import.class, responseCode = "202")
    public Response stop(String number) {
        return accepted(() -> desk.stop(number, version.seen()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("{number}/undoing")
    @Idempotent
    @RolesAllowed("admin")
    @Operation(
            summary = "Undo an import",
            description =
                    "Refused while its files were worked with since. Files it recorded are struck, changes set back.")
    @APIResponseSchema(value = Import.class, responseCode = "202")
    @APIResponse(responseCode = "409", description = "Its files were worked with since; the answer names them.")
    public Response undo(String number) {
        return accepted(() -> desk.undo(number, version.seen(), acts.now()));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Path("{number}/rows")
    @RolesAllowed("reader")
    @Operation(summary = "List what became of the rows", description = "In the order of the table.")
    @APIResponseSchema(RowLine.class)
    public Response rows(String number, @BeanParam RowFilter filter, @Valid @BeanParam PageQuery page) {
        var batch = desk.get(number);
        return listing.of("rows", RowLine.class, page, p -> queries.rows(batch, filter, p));
    }

    private static Response accepted(Supplier<Batch> act) {
        var batch = act.get();
        return Response.accepted(Import.of(batch))
                .tag(Version.tag(batch.version()))
                .build();
    }

    private static Response answer(Batch batch) {
        return Response.ok(Import.of(batch)).tag(Version.tag(batch.version())).build();
    }
}
