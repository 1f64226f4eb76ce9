package org.declass.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.EntryRow;
import org.declass.history.Foresight;
import org.declass.web.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells scripts what recording a letter will do. */
@Path("/api/v1/letter-preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
class LetterPreviewApi {

    private final LetterPreview preview;
    private final Acts acts;

    LetterPreviewApi(LetterPreview preview, Acts acts) {
        this.preview = preview;
        this.acts = acts;
    }

    /**
     * What recording a letter will do.
     *
     * @param agency the code of the agency that wrote it or got it
     * @param alike letters of the same day, kind and direction that are recorded on some of the cases already; a hint, for it
     *     may be the same
     * @param acts the entries that the history will have, besides that of the letter; without a position, and what is new
     *     without a number
     */
    @Schema(name = "LetterPreview")
    record Preview(String agency, List<Alike> alike, List<EntryRow> acts) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(Preview.class)
    @APIResponse(
            responseCode = "409",
            description = "What it brings is not possible on some of the cases; the answer names each with its reason"
                    + " and the acts that are possible on it")
    @APIResponse(responseCode = "422", description = "A field cannot be meant, such as a case that does not exist")
    @Operation(
            summary = "Says what recording a letter will do",
            description = "Moves of cases and items, clocks that begin, move and end, findings; nothing is recorded.")
    public Response preview(@Valid @NotNull NewLetter body) {
        var ahead = preview.of(body, acts.now());
        var entries = ahead.orRefused().stream().map(Foresight.Foreseen::entry).toList();
        return Response.ok(new Preview(ahead.letter().facts().agency(), ahead.alike(), entries))
                .build();
    }
}
