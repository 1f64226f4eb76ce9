package org.declass.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.declass.history.Acts;
import org.declass.history.Occurrence;
import org.declass.web.Idempotent;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The acts on a request: each a noun under its number, each answering with the request as it is now. */
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts on requests")
@Idempotent
@APIResponse(
        responseCode = "200",
        description = "The request as it is now; the ETag is the new one",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = RequestView.class)))
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(responseCode = "404", description = "There is no such request")
@APIResponse(responseCode = "409", description = "Not possible now; the answer names the acts that are")
@APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
@APIResponse(responseCode = "422", description = "A field cannot be meant, such as a day that lies ahead")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class RequestActApi {

    private final RequestDesk desk;
    private final DeterminationDesk determinations;
    private final CorrectionDesk corrections;
    private final RequestDetails details;
    private final Version version;
    private final Acts acts;

    RequestActApi(
            RequestDesk desk,
            DeterminationDesk determinations,
            CorrectionDesk corrections,
            RequestDetails details,
            Version version,
            Acts acts) {
        this.desk = desk;
        this.determinations = determinations;
        this.corrections = corrections;
        this.details = details;
        this.version = version;
        this.acts = acts;
    }

    @POST
    @Path("/{number}/sending")
    @RolesAllowed("editor")
    @Operation(summary = "Records that it was sent")
    public Response send(@RestPath String number, @Valid @NotNull Occurrence body) {
        return answer(desk.send(number, version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/acknowledgement")
    @RolesAllowed("staff")
    @Operation(summary = "Records the letter of receipt", description = "Day of the act: the date of the letter.")
    public Response acknowledge(@RestPath String number, @Valid @NotNull RequestBodies.Acknowledgement body) {
        return answer(desk.acknowledge(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/review")
    @RolesAllowed("staff")
    @Operation(summary = "Records that the review began")
    public Response startReview(@RestPath String number, @Valid @NotNull Occurrence body) {
        return answer(desk.startReview(number, version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/question")
    @RolesAllowed("staff")
    @Operation(summary = "Records a question of the agency", description = "The request then waits for us.")
    public Response ask(@RestPath String number, @Valid @NotNull RequestBodies.Question body) {
        return answer(desk.ask(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/answer")
    @RolesAllowed("staff")
    @Operation(summary = "Records our answer", description = "The request stands where it stood before the question.")
    public Response answer(@RestPath String number, @Valid @NotNull Occurrence body) {
        return answer(desk.answer(number, version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/determinations")
    @RolesAllowed("staff")
    @Operation(
            summary = "Records the agency's answer on items",
            description = "When every item has one, the request is decided, on the date of the letter. One answer on an"
                    + " item stands at each stage: a second is refused with the number of the first. To put that"
                    + " right, name it in `supersedes`, which can be done once.")
    public Response determine(@RestPath String number, @Valid @NotNull RequestBodies.Answer body) {
        var act = acts.now(body);
        return answer(determinations.determine(number, body.letter(act.happenedOn()), version.seen(), act));
    }

    @POST
    @Path("/{number}/closure")
    @RolesAllowed("editor")
    @Operation(
            summary = "Closes it",
            description = "Refused while something of ours is open or the answers do not bear out the reason, unless"
                    + " `confirmed`; the answer names all of it. ABANDONED is for drafts, which can else only be"
                    + " SUPERSEDED or MERGED.")
    public Response close(@RestPath String number, @Valid @NotNull RequestBodies.Closure body) {
        return answer(desk.close(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/reopening")
    @RolesAllowed("editor")
    @Operation(summary = "Reopens it where it stood", description = "The note says why.")
    public Response reopen(@RestPath String number, @Valid @NotNull Occurrence body) {
        return answer(desk.reopen(number, version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/corrections")
    @RolesAllowed("staff")
    @Operation(
            summary = "Corrects an entry of its history",
            description =
                    "By position: it did not happen, or on another day, or a note, a rerouting or an extension says"
                            + " something else (`right`). The note says what was wrong; the old wording stays in the history."
                            + " Refused where later acts rest on it, such as an answer on an item.")
    public Response correct(@RestPath String number, @Valid @NotNull RequestBodies.Correction body) {
        return answer(corrections.correct(number, body.letter(), version.seen(), acts.now(body)));
    }

    private Response answer(ReviewRequest request) {
        return Answers.of(details.anew(request));
    }
}
