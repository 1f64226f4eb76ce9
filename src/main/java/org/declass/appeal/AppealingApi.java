package org.declass.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.declass.request.ReviewRequests;
import org.declass.web.Idempotent;
import org.declass.web.Typed;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How a script records that we filed an appeal. */
@Path("/api/v1/requests/{request}/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeals")
@Idempotent
class AppealingApi {

    private final AppealDesk desk;
    private final ReviewRequests requests;
    private final Appeals appeals;
    private final Version version;
    private final Acts acts;

    AppealingApi(AppealDesk desk, ReviewRequests requests, Appeals appeals, Version version, Acts acts) {
        this.desk = desk;
        this.requests = requests;
        this.appeals = appeals;
        this.version = version;
        this.acts = acts;
    }

    /**
     * What we contest; {@code on} is the day we filed it, {@code items} all of them when absent, {@code body} the
     * agency that has the request, or the only body that hears such appeals.
     */
    record NewAppeal(
            @NotNull AppealLevel level,
            @NotNull AppealBasis basis,
            @Size(max = 20) @Schema(examples = "STATE") String body,
            @Size(max = 1000) List<@NotNull @Positive Integer> items,
            @Size(max = 4000) String argument,
            @Size(max = 20) List<@NotNull FilingPolicy> overrides,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {}

    @POST
    @RolesAllowed("editor")
    @Operation(
            summary = "Records that we filed an appeal",
            description =
                    "If-Match wants the ETag of the request, which then stands under appeal. Where something stands"
                            + " in the way, the answer is 409 and its violations name each policy that is broken; those that can be"
                            + " passed over are named in overrides, with the reason in note.")
    @APIResponseSchema(value = AppealView.class, responseCode = "201", responseDescription = "The appeal")
    @APIResponse(responseCode = "404", description = "There is no such request")
    @APIResponse(responseCode = "409", description = "Not possible now, or something stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed the request since you read it")
    @APIResponse(responseCode = "422", description = "A field cannot be meant, such as an agency that does not exist")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response file(@RestPath String request, @Valid @NotNull NewAppeal body) {
        var agency = requests.get(request).facts().agency();
        var facts = new AppealFacts(
                body.level(), body.basis(), bodyOf(body.level(), body.body(), agency), Typed.asTyped(body.argument()));
        var filing = new AppealLetters.Filing(body.items(), facts, body.overrides());
        var filed = desk.file(request, filing, version.seen(), acts.now(body));
        // The transaction of the act is over: what it left unread can only be read anew.
        var appeal = appeals.get(filed.number());
        return Response.created(URI.create("/api/v1/appeals/" + appeal.number()))
                .tag(Version.tag(appeal.version()))
                .entity(AppealView.of(appeal))
                .build();
    }

    /** The body that is named; else the only one of the level, else the agency that has the request. */
    static String bodyOf(AppealLevel level, String named, String agency) {
        return Typed.orNull(named) == null ? level.onlyBody().orElse(agency) : named.strip();
    }
}
