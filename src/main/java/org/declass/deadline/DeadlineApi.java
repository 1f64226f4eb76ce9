package org.declass.deadline;

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

/** Running clocks as scripts see them. */
@Path("/api/v1/deadlines")
@Tag(name = "Deadlines")
@RolesAllowed("reader")
class DeadlineApi {

    private final DeadlineDesk desk;
    private final DeadlineQueries queries;
    private final Listing listing;
    private final Version version;
    private final Acts acts;

    DeadlineApi(DeadlineDesk desk, DeadlineQueries queries, Listing listing, Version version, Acts acts) {
        this.desk = desk;
        this.queries = queries;
        this.listing = listing;
        this.version = version;
        this.acts = acts;
    }

    /**
     * A due day set by a person.
     *
     * @param due the day that counts from now on
     * @param reason why, a clause without a full stop
     */
    record Override(
            @NotNull LocalDate due,

            @NotBlank @Size(max = 1000) @Schema(examples = "the letter allows until then")
            String reason,

            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note)
            implements ActBody {}

    @GET
    @Produces(MediaType.WILDCARD)
    @APIResponseSchema(DeadlineRow.class)
    @Operation(
            summary = "Lists deadlines",
            description = "The clocks of requests, referrals and appeals, ended ones included. Days are calendar days. "
                    + "Can be sorted by due day or number.")
    public Response list(@Valid @BeanParam DeadlineFilter filter, @Valid @BeanParam PageQuery page) {
        return listing.of("deadlines", DeadlineRow.class, page, at -> queries.matching(filter, at));
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(DeadlineRow.class)
    @APIResponse(responseCode = "404", description = "There is no such deadline")
    @Operation(summary = "Gives one deadline", description = "With the sentence that explains its arithmetic.")
    public Response get(@RestPath String number) {
        return answer(number);
    }

    @POST
    @Path("/{number}/override")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(DeadlineRow.class)
    @APIResponse(responseCode = "409", description = "The clock has ended")
    @Operation(
            summary = "Sets a due day by hand",
            description = "It counts in the place of the reckoned day, whatever is corrected later, until taken back.")
    public Response override(@RestPath String number, @Valid @NotNull Override body) {
        desk.set(number, body.due(), body.reason(), version.seen(), acts.now(body));
        return answer(number);
    }

    @POST
    @Path("/{number}/override/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("staff")
    @Idempotent
    @APIResponseSchema(DeadlineRow.class)
    @APIResponse(responseCode = "409", description = "Nobody set its day")
    @Operation(summary = "Takes back a due day set by hand", description = "The reckoned day counts again.")
    public Response takeBack(@RestPath String number, @Valid @NotNull Occurrence body) {
        desk.takeBack(number, version.seen(), acts.now(body));
        return answer(number);
    }

    private Response answer(String number) {
        return version.answer(desk.get(number));
    }
}
