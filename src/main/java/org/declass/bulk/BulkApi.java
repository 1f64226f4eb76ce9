package org.declass.bulk;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.declass.file.Sighting;
import org.declass.history.Acts;
import org.declass.history.EntryRow;
import org.declass.request.CloseReason;
import org.declass.web.Invalid;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Typed;
import org.declass.web.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** One act on many things, as scripts record it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("staff")
@Tag(name = "Acts on many")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a thing that does not exist (`things[0]`)")
class BulkApi {

    private static final int LONGEST_KEY = 100;

    private final BulkDesk desk;
    private final Things things;
    private final Viewer viewer;

    BulkApi(BulkDesk desk, Things things, Viewer viewer) {
        this.desk = desk;
        this.things = things;
        this.viewer = viewer;
    }

    /**
     * One of the things.
     *
     * @param number its number
     * @param ifMatch its ETag as it was read, or * if any state will do; a preview gives it
     * @param theirs the number the agency gave it, with an acknowledgement of requests
     */
    @Schema(name = "BulkThing")
    record Thing(
            @NotBlank @Size(max = 20) @Schema(examples = "R-2026-0007")
            String number,

            @NotBlank
            @Schema(examples = "*")
            @Pattern(regexp = "\\*|\"v\\d{1,12}\"", message = "Must be an ETag such as \"v3\", or *.")
            String ifMatch,

            @Size(max = 80) String theirs) {

        Long version() {
            return ifMatch.equals("*") ? null : Long.valueOf(ifMatch.substring(2, ifMatch.length() - 1));
        }
    }

    /**
     * One act on many things.
     *
     * @param act what is to be recorded
     * @param things on what, 500 at most
     * @param on the day it happened; today when nothing is said
     * @param note the same for all
     * @param receivedOn when the agency received them (ACKNOWLEDGE)
     * @param theirStatus what the agency calls where they stand (NOTE)
     * @param editor who looks after them from now on (HAND_OVER)
     * @param reason why they are closed (CLOSE)
     * @param confirmed true closes although something stands in the way (CLOSE)
     * @param finding what was found (SIGHT)
     */
    @Schema(name = "BulkBody")
    record Body(
            @NotNull BulkAct act,
            @NotNull @Size(min = 1, max = BulkDesk.MOST) List<@NotNull @Valid Thing> things,
            LocalDate on,
            @Size(max = Acts.LONGEST_NOTE) String note,
            LocalDate receivedOn,
            @Size(max = 200) String theirStatus,
            @Size(max = 100) String editor,
            CloseReason reason,
            Boolean confirmed,
            Sighting finding) {

        Order order() {
            return new Order(
                            act,
                            on,
                            Typed.orNull(note),
                            receivedOn,
                            Typed.orNull(theirStatus),
                            Typed.orNull(editor),
                            reason,
                            confirmed,
                            finding)
                    .complete(new Typed());
        }
    }

    /**
     * What became of it.
     *
     * @param number the number of the record, {@code B-12}; its page is {@code /bulk/B-12}
     */
    @Schema(name = "BulkResult")
    record Answer(String number, long done, long refused, long changed, List<Row> rows) {

        static Answer of(Result result) {
            return new Answer(
                    result.number(),
                    result.done(),
                    result.refused(),
                    result.changed(),
                    result.rows().stream()
                            .map(row -> new Row(row.number(), row.outcome(), row.reason()))
                            .toList());
        }
    }

    /**
     * What became of one.
     *
     * @param outcome DONE, REFUSED, or CHANGED where somebody changed it since it was read
     * @param reason why nothing was recorded, or null
     */
    @Schema(name = "BulkOutcome")
    record Row(String number, Outcome outcome, String reason) {}

    /** What an act will do on each. */
    @Schema(name = "BulkPreview")
    record Preview(List<Will> rows) {}

    /**
     * What an act will do on one.
     *
     * @param ifMatch the ETag it was looked at with; send it along with the act
     * @param reasons all that stands in the way
     * @param will what it will do, in words; null where it cannot
     * @param acts the entries that the history will have, without a position
     */
    @Schema(name = "BulkForeseen")
    record Will(
            String number, String ifMatch, boolean possible, List<String> reasons, String will, List<EntryRow> acts) {

        static Will of(Foreseen one) {
            var thing = one.thing();
            return new Will(
                    thing.number(),
                    "\"v" + thing.version() + "\"",
                    one.possible(),
                    one.reasons(),
                    one.will(),
                    one.entries());
        }
    }

    @POST
    @Path("/bulk")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "What became of each")
    @Operation(
            summary = "Records one act on many things",
            description = "SEND, ACKNOWLEDGE, START_REVIEW, NOTE, HAND_OVER and CLOSE on requests, ACKNOWLEDGE_REFERRAL"
                    + " and NOTE_ON_REFERRAL (a note on the request) on referrals, SIGHT on files. Each is recorded in a"
                    + " transaction of its own, with the version it names; the answer is 201 also where some were"
                    + " refused. Sent again with the same Idempotency-Key nothing is done twice: the answer is the same,"
                    + " and what a stopped tracker left undone is done.")
    public Response record(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Body body) {
        var key = key(idempotencyKey);
        var order = allowed(body);
        var result = desk.record(order, chosen(body, (thing, now) -> thing.version()), "api " + key);
        return Response.created(URI.create("/api/v1/bulk/" + result.number()))
                .entity(Answer.of(result))
                .build();
    }

    @GET
    @Path("/bulk/{number}")
    @RolesAllowed("reader")
    @APIResponseSchema(value = Answer.class, responseCode = "200", responseDescription = "What became of each")
    @APIResponse(responseCode = "404", description = "Nothing was recorded under that number")
    @Operation(summary = "Tells what became of one act on many things")
    public Answer get(@RestPath String number) {
        return Answer.of(desk.get(number));
    }

    @POST
    @Path("/bulk-preview")
    @APIResponseSchema(value = Preview.class, responseCode = "200", responseDescription = "What it will do on each")
    @Operation(
            summary = "Says what one act will do on many things",
            description = "Moves, clocks, findings, or all that stands in the way; nothing is recorded.")
    public Preview preview(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull Body body) {
        key(idempotencyKey);
        var order = allowed(body);
        return new Preview(desk.preview(order, chosen(body, (thing, now) -> now.version())).stream()
                .map(Will::of)
                .toList());
    }

    private static String key(String asked) {
        if (asked != null && (asked.isBlank() || asked.length() > LONGEST_KEY)) {
            throw new Invalid("Idempotency-Key", "Must have 1 to " + LONGEST_KEY + " characters.");
        }
        return asked == null ? UUID.randomUUID().toString() : asked;
    }

    private Order allowed(Body body) {
        if (!body.act().mayBeDoneBy(viewer)) {
            throw new ForbiddenException();
        }
        return body.order();
    }

    /** The things as they stand now; with the version that the client names, where one is wanted. */
    private List<Chosen> chosen(Body body, BiFunction<Thing, Chosen, Long> seen) {
        Set<String> numbers = new HashSet<>();
        return References.all("things", body.things(), thing -> {
            var now = things.get(body.act().list(), thing.number());
            if (!numbers.add(now.number())) {
                throw new Refused(now.number() + " stands here twice.");
            }
            return now.with(Typed.orNull(thing.theirs())).seenAt(seen.apply(thing, now));
        });
    }
}
