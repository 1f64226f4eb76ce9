package org.declass.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.declass.history.Acts;
import org.declass.web.Invalid;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How tables come in, for scripts. */
@Path("/api/v1/imports")
@RolesAllowed("editor")
@Tag(name = "Imports")
class UploadApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDesk desk;
    private final Acts acts;

    UploadApi(ImportDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Upload a table",
            description =
                    "CSV or XLSX, as the body. The answer names the import; its mapping is a guess until you PUT it.")
    @APIResponseSchema(value = Import.class, responseCode = "201")
    public Response upload(
            @RestQuery @Parameter(description = "What the file is called.", example = "release-2023.csv") String name,
            @RestQuery @Parameter(description = "What its rows are; withdrawn files when nothing is said.")
                    ImportKind kind,
            InputStream body) {
        return uploaded(Upload.receive(body, name), orFiles(kind));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response uploadForm(@RestForm("file") FileUpload file, @RestForm ImportKind kind) {
        if (file == null) {
            throw new Invalid("file", "Send the table as the part named file.");
        }
        return created(desk.upload(new Upload(file.uploadedFile(), file.fileName()), orFiles(kind), acts.now()));
    }

    private static ImportKind orFiles(ImportKind kind) {
        return kind == null ? ImportKind.WITHDRAWN_FILES : kind;
    }

    private Response uploaded(Upload upload, ImportKind kind) {
        try {
            return created(desk.upload(upload, kind, acts.now()));
        } finally {
            upload.discard();
        }
    }

    private static Response created(Batch batch) {
        return Response.created(URI.create("/api/v1/imports/" + batch.number()))
                .entity(Import.of(batch))
                .tag(Version.tag(batch.version()))
                .build();
    }
}
