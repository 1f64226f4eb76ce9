package org.declass.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.declass.history.Acts;
import org.declass.history.AsOf;
import org.declass.web.Invalid;
import org.declass.web.Version;
import org.declass.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of letters, as scripts bring and take them. */
@Path("/api/v1/letters/{number}/attachments")
@Tag(name = "Letters")
class AttachmentApi {

    private final LetterDesk desk;
    private final AttachmentFolder folder;
    private final AttachmentContent contents;
    private final Version version;
    private final Acts acts;
    private final Clock clock;

    AttachmentApi(
            LetterDesk desk,
            AttachmentFolder folder,
            AttachmentContent contents,
            Version version,
            Acts acts,
            Clock clock) {
        this.desk = desk;
        this.folder = folder;
        this.contents = contents;
        this.version = version;
        this.acts = acts;
        this.clock = clock;
    }

    /** The files of a letter. */
    record Attachments(List<LetterView.File> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("reader")
    @APIResponseSchema(Attachments.class)
    @APIResponse(responseCode = "400", description = "The day lies ahead")
    @APIResponse(responseCode = "404", description = "There is no such letter")
    @Operation(
            summary = "Lists the files of a letter",
            description = "With the checksum of each, and whether it is there.")
    public Attachments list(
            @RestPath String number,
            @RestQuery @Parameter(description = "Those added by the end of that day; all when absent.")
                    LocalDate asOf) {
        var moment = AsOf.of(asOf, clock);
        return new Attachments(desk.get(number).thing().attachments().stream()
                .filter(file -> moment.isNow() || file.addedAt().isBefore(moment.until()))
                .toList());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({
        MediaType.TEXT_PLAIN,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/tiff",
        "image/webp",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @RolesAllowed("staff")
    @APIResponseSchema(value = LetterView.class, responseCode = "201", responseDescription = "The letter")
    @APIResponse(responseCode = "409", description = "The letter was struck from the lists")
    @APIResponse(responseCode = "412", description = "Somebody changed the letter since you read it")
    @APIResponse(responseCode = "422", description = "The file is empty, too large, or of no type that is taken")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "507", description = "The folder of attachments is full or cannot be written")
    @Operation(
            summary = "Adds a file to a letter",
            description = "The content as the body, or as the part `file` of multipart/form-data. PDF, PNG, JPEG, TIFF,"
                    + " WebP or plain text by its content, whatever Content-Type says. A file that the letter has already"
                    + " is not added again.")
    public Response add(
            @RestPath String number,
            @RestQuery @Size(max = SentFile.LONGEST_NAME) @Parameter(description = "What the file is called.")
                    String name,
            InputStream body) {
        var seen = version.seen();
        desk.get(number);
        var kept = folder.keep(body, file -> desk.mayAttach(number, file.sha256(), seen));
        return added(desk.attach(number, new SentFile(name, kept), seen, acts.now()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("staff")
    @Operation(hidden = true)
    public Response addForm(@RestPath String number, @RestForm("file") FileUpload file) {
        var seen = version.seen();
        desk.get(number);
        if (file == null) {
            throw new Invalid("file", "Send the file as the part named file.");
        }
        var sent = received(file, folder, kept -> desk.mayAttach(number, kept.sha256(), seen));
        return added(desk.attach(number, sent, seen, acts.now()));
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @APIResponse(
            responseCode = "200",
            description = "The content as it was sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such letter or attachment")
    @Operation(
            summary = "Gives the content of a file of a letter",
            description = "409 where it is missing from the folder of attachments, or is not what was sent.")
    public Response content(@RestPath String number, @RestPath String attachment) {
        return contents.answer(number, attachment);
    }

    /** A file that came as a part of a form. */
    static SentFile received(FileUpload file, AttachmentFolder folder, Consumer<AttachmentFolder.Kept> check) {
        var name = SentFile.sound(withoutFolders(file.fileName()));
        try (var in = Files.newInputStream(file.uploadedFile())) {
            return new SentFile(name, folder.keep(in, check));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Only the last part of a path says what a file is called; folders are those of the sender's machine. */
    static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Response added(Versioned<LetterView> letter) {
        return Version.created(URI.create("/api/v1/letters/" + letter.thing().number()), letter);
    }
}
