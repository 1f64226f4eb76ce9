package org.declass.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.declass.history.EntryRow;
import org.declass.web.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What one act would do on many things, for scripts. */
@Path("/api/v1/bulk-preview")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("staff")
@Tag(name = "Acts on many")
@APIResponse(responseCode = "400", description = "A field is missing, unknown or of the wrong type")
@APIResponse(
        responseCode = "422",
        description = "A field cannot be meant, such as a thing that does not exist (`things[0]`)")
class BulkPreviewApi {

    private final BulkDesk desk;
    private final BulkBodies bodies;

    BulkPreviewApi(BulkDesk desk, BulkBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

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
    @APIResponseSchema(value = Preview.class, responseCode = "200", responseDescription = "What it will do on each")
    @Operation(
            summary = "Says what one act will do on many things",
            description = "Moves, clocks, findings, or all that stands in the way; nothing is recorded.")
    public Preview preview(@RestHeader("Idempotency-Key") String idempotencyKey, @Valid @NotNull BulkBody body) {
        IdempotencyKey.orNew(idempotencyKey);
        var order = bodies.allowed(body);
        return new Preview(desk.preview(order, bodies.chosen(body, (thing, now) -> now.version())).stream()
                .map(Will::of)
                .toList());
    }
}
