package org.declass.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.declass.run.RunKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** One act on many things, as scripts record it. */
@Path("/api/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("staff")
@Tag(name = "Acts on many")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a thing that does not exist (`things[0]`)")
class BulkApi {

    private final BulkDesk desk;
    private final BulkBodies bodies;

    BulkApi(BulkDesk desk, BulkBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    /**
     * What became of it.
     *
     * @param number the number of the record, {@code B-12}; its page is {@code /bulk/B-12}
     * @param left how many have no outcome yet
     * @param underWay whether it is being recorded on those now; false with something left where it came to a stop
     */
    @Schema(name = "BulkResult")
    record Answer(String number, long done, long refused, long changed, long left, boolean underWay, List<Row> rows) {

        static Answer of(Result result) {
            return new Answer(
                    result.number(),
                    result.done(),
                    result.refused(),
                    result.changed(),
                    result.left(),
                    result.underWay(),
                    result.rows().stream()
                            .map(row -> new Row(row.number(), row.outcome(), row.reason()))
                            .toList());
        }
    }

    /**
     * What became of one.
     *
     * @param outcome DONE, REFUSED, or CHANGED where somebody changed it since it was read; null where it is
     *     not done yet
     * @param reason why nothing was recorded, or null
     */
    @Schema(name = "BulkOutcome")
    record Row(String number, Outcome outcome, String reason) {}

    @POST
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "What became of each")
    @Operation(
            summary = "Records one act on many things",
            description = "SEND, ACKNOWLEDGE, START_REVIEW, NOTE, HAND_OVER and CLOSE on requests, ACKNOWLEDGE_REFERRAL"
                    + " and NOTE_ON_REFERRAL (a note on the request) on referrals, SIGHT on files, DISMISS and REINSTATE on"
                    + " findings, SET_DAY and UNSET_DAY on deadlines. Each is recorded by"
                    + " itself, with the version it names; the answer is 201 also where some were"
                    + " refused. Sent again with the same Idempotency-Key nothing is done twice: the answer is the same,"
                    + " and what was left undone is done. Where it breaks in the middle, the answer says so in `left`.")
    public Response record(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull BulkBody body) {
        var key = RunKey.ofScript(idempotencyKey);
        var order = bodies.allowed(body);
        var result = desk.record(order, bodies.chosen(body, (thing, now) -> thing.version()), key);
        return Response.created(URI.create("/api/v1/bulk/" + result.number()))
                .entity(Answer.of(result))
                .build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("reader")
    @APIResponseSchema(value = Answer.class, responseCode = "200", responseDescription = "What became of each")
    @APIResponse(responseCode = "404", description = "Nothing was recorded under that number")
    @Operation(summary = "Tells what became of one act on many things")
    public Answer get(@RestPath String number) {
        return Answer.of(desk.get(number));
    }
}
