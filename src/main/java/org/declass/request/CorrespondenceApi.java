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
import org.declass.web.Idempotent;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What comes of a request besides questions and answers, for scripts. */
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("staff")
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
class CorrespondenceApi {

    private final CorrespondenceDesk desk;
    private final RequestDetails details;
    private final Version version;
    private final Acts acts;

    CorrespondenceApi(CorrespondenceDesk desk, RequestDetails details, Version version, Acts acts) {
        this.desk = desk;
        this.details = details;
        this.version = version;
        this.acts = acts;
    }

    @POST
    @Path("/{number}/notes")
    @Operation(
            summary = "Writes a note on its timeline",
            description = "Moves nothing. `theirStatus` keeps what the agency calls where the request stands, word by"
                    + " word; the latest by its day is shown with the request.")
    public Response note(@RestPath String number, @Valid @NotNull RequestBodies.Note body) {
        return answer(desk.write(number, body.theirStatus(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/rerouting")
    @Operation(
            summary = "Records that another agency or office has it now",
            description = "It stands as sent until the new addressee acknowledges it. For a request that we sent"
                    + " anew ourselves, begin another that `refiles` this one.")
    public Response reroute(@RestPath String number, @Valid @NotNull RequestBodies.Rerouting body) {
        return answer(desk.reroute(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/extension")
    @Operation(
            summary = "Records that the agency takes more time",
            description = "Only under the FOIA, once: unusual circumstances give it ten working days more, or fewer"
                    + " where `until` names an earlier day (5 U.S.C. 552(a)(6)(B)). Its clock moves and says why; a letter"
                    + " that came when the time was over moves nothing. Day of the act: the date of the letter.")
    public Response extend(@RestPath String number, @Valid @NotNull RequestBodies.Extension body) {
        return answer(desk.extend(number, body.letter(), version.seen(), acts.now(body)));
    }

    @POST
    @Path("/{number}/interim-releases")
    @Operation(
            summary = "Records that a part became public before the answer",
            description =
                    "A release of the file of each item; the request stands where it stood and its clocks run on.")
    public Response releasePart(@RestPath String number, @Valid @NotNull RequestBodies.InterimRelease body) {
        return answer(desk.releasePart(number, body.letter(), version.seen(), acts.now(body)));
    }

    private Response answer(ReviewRequest request) {
        return Answers.of(details.anew(request));
    }
}
