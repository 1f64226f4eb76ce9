package org.declass.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.declass.web.Idempotent;
import org.declass.web.Listing;
import org.declass.web.PageQuery;
import org.declass.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Findings as scripts see them. */
@Path("/api/v1/findings")
@Tag(name = "Findings")
@RolesAllowed("reader")
class FindingApi {

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 1000;

    private final FindingDesk desk;
    private final FindingQueries queries;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    FindingApi(FindingDesk desk, FindingQueries queries, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.queries = queries;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    /**
     * A dismissal.
     *
     * @param reason why nothing is to be done about it
     */
    record Body(
            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "They told us the authority by telephone")
            String reason,

            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note)
            implements ActBody {}

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(FindingRow.class)
    @Operation(
            summary = "Lists findings",
            description = "What checks find odd about requests and worth asking about, those that hold no longer"
                    + " included; status=OPEN leaves what is to be done. Can be sorted by severity, number, foundOn,"
                    + " updatedAt or agency; with asOf by severity or number.")
    public Response list(@Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("findings", FindingRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(FindingRow.class)
    @APIResponse(responseCode = "404", description = "There is no such finding")
    @Operation(summary = "Gives one finding", description = "With what it rests on and what to ask for.")
    public Response get(@RestPath String number) {
        return answer(number);
    }

    @POST
    @Path("/{number}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(FindingRow.class)
    @APIResponse(responseCode = "409", description = "It is dismissed already, or holds no longer")
    @Operation(
            summary = "Dismisses a finding",
            description = "It stays dismissed until that is taken back or the facts it rests on change.")
    public Response dismiss(@RestPath String number, @Valid @NotNull Body body) {
        desk.dismiss(number, body.reason(), version.seen(), acts.now(body));
        return answer(number);
    }

    @POST
    @Path("/{number}/dismissal/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(FindingRow.class)
    @APIResponse(responseCode = "409", description = "It is not dismissed")
    @Operation(summary = "Takes back the dismissal of a finding", description = "It counts again.")
    public Response takeBack(@RestPath String number, @Valid @NotNull Occurrence body) {
        desk.takeBack(number, version.seen(), acts.now(body));
        return answer(number);
    }

    private Response answer(String number) {
        return version.answer(desk.get(number));
    }
}
