package org.declass.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.declass.request.Letters;
import org.declass.web.Idempotent;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How a script records that items of a request went to another agency. */
@Path("/api/v1/requests/{request}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Idempotent
class ReferringApi {

    private final ReferralDesk desk;
    private final Version version;
    private final Acts acts;

    ReferringApi(ReferralDesk desk, Version version, Acts acts) {
        this.desk = desk;
        this.version = version;
        this.acts = acts;
    }

    /**
     * What was passed on to whom; {@code on} is the day we learned of it, {@code items} all of them when absent;
     * {@code confirmed} insists although the same is out already.
     */
    record NewReferral(
            @NotBlank @Size(max = 20) @Schema(examples = "DOE")
            String agency,

            @NotNull Category category,
            @NotNull KnownBy knownBy,
            LocalDate sentOn,
            @Size(max = 1000) List<@NotNull @Positive Integer> items,
            Boolean confirmed,
            LocalDate on,
            @Size(max = 4000) String note)
            implements ActBody {

        ReferralDesk.Passed passed() {
            return new ReferralDesk.Passed(
                    items,
                    new ReferralFacts(agency, category, knownBy, sentOn),
                    Boolean.TRUE.equals(confirmed) ? Letters.Confirmation.YES : Letters.Confirmation.NO);
        }
    }

    @POST
    @RolesAllowed("staff")
    @Operation(
            summary = "Records that items went to another agency",
            description = "If-Match wants the ETag of the request, which then stands as referred. Refused where an item"
                    + " is out to the same agency about the same kind of information, unless `confirmed`.")
    @APIResponseSchema(value = ReferralView.class, responseCode = "201", responseDescription = "The referral")
    @APIResponse(responseCode = "404", description = "There is no such request")
    @APIResponse(
            responseCode = "409",
            description = "The request is in no status to be referred, or the same is out already")
    @APIResponse(responseCode = "412", description = "Somebody changed the request since you read it")
    @APIResponse(responseCode = "422", description = "A field cannot be meant, such as an agency that does not exist")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response refer(@RestPath String request, @Valid @NotNull NewReferral body) {
        var referral = desk.refer(request, body.passed(), version.seen(), acts.now(body));
        return Response.created(URI.create("/api/v1/referrals/" + referral.number()))
                .tag(Version.tag(referral.version()))
                .entity(ReferralView.of(referral))
                .build();
    }
}
