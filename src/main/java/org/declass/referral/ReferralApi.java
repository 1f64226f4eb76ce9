package org.declass.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.declass.history.Occurrence;
import org.declass.request.NumberKind;
import org.declass.request.TrackingNumber;
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Referrals as scripts see them. */
@Path("/api/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Idempotent
@APIResponse(
        responseCode = "200",
        description = "The referral as it is now",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralView.class)))
@APIResponse(responseCode = "400", description = "A field or parameter is missing, unknown or of the wrong type")
@APIResponse(responseCode = "404", description = "There is no such referral or request")
@APIResponse(responseCode = "409", description = "Not possible now; the answer names the acts that are")
@APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
@APIResponse(responseCode = "422", description = "A field cannot be meant, such as a day that lies ahead")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class ReferralApi {

    private final ReferralDesk desk;
    private final Referrals referrals;
    private final ReferralQueries queries;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    ReferralApi(
            ReferralDesk desk,
            Referrals referrals,
            ReferralQueries queries,
            Listing listing,
            Version version,
            Acts acts) {
        this.desk = desk;
        this.referrals = referrals;
        this.queries = queries;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    /** What came back. */
    record Return(
            @NotNull Recommendation recommendation,
            LocalDate on,
            @Size(max = 4000) String note) implements ActBody {}

    /** A number of the sender or the receiver. */
    record Number(
            @NotBlank @Size(max = 20) String agency,
            @NotNull NumberKind kind,
            @NotBlank @Size(max = 80) String value,
            LocalDate givenOn,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {}

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("reader")
    @APIResponseSchema(ReferralRow.class)
    @Operation(summary = "Lists referrals")
    public Response list(@Valid @BeanParam ReferralFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("referrals", ReferralRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}")
    @RolesAllowed("reader")
    @Operation(summary = "Gives one referral", description = "With its numbers, items and the acts possible now.")
    public Response get(@RestPath String number) {
        return answer(referrals.get(number));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/acknowledgement")
    @RolesAllowed("staff")
    @Operation(summary = "Records that the other agency confirmed receipt")
    public Response acknowledge(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.acknowledge(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/return")
    @RolesAllowed("staff")
    @Operation(
            summary = "Records its return",
            description = "When the last one is back, the request is in review again.")
    public Response comeBack(@RestPath String number, @Valid @NotNull Return body) {
        return anew(desk.comeBack(number, body.recommendation(), version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/renewal")
    @RolesAllowed("staff")
    @Operation(summary = "Records that it was referred again")
    public Response referAgain(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.referAgain(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/cancellation")
    @RolesAllowed("staff")
    @Operation(summary = "Cancels it")
    public Response cancel(@RestPath String number, @Valid @NotNull Occurrence body) {
        return anew(desk.cancel(number, version.seen(), acts.now(body)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Path("/{number}/numbers")
    @RolesAllowed("staff")
    @Operation(
            summary = "Notes a number of the sender or the receiver",
            description = "Refused where the referral has it already, however it is written.")
    public Response note(@RestPath String number, @Valid @NotNull Number body) {
        var given = new TrackingNumber(
                body.agency().strip(), body.kind(), body.value().strip(), body.givenOn());
        return anew(desk.note(number, given, version.seen(), acts.now(body)));
    }

    /** The transaction of the act is over: what it left unread can only be read anew. */
    private Response anew(Referral referral) {
        return answer(referrals.get(referral.number()));
    }

    private static Response answer(Referral referral) {
        return Response.ok(ReferralView.of(referral))
                .tag(Version.tag(referral.version()))
                .build();
    }
}
