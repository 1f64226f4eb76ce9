package org.declass.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.declass.file.Sighting;
import org.declass.history.Acts;
import org.declass.request.CloseReason;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One act on many things.
 *
 * @param act what is to be recorded
 * @param things on what, 400 at most
 * @param on the day it happened; today when nothing is said
 * @param note the same for all
 * @param receivedOn when the agency received them (ACKNOWLEDGE)
 * @param theirStatus what the agency calls where they stand (NOTE)
 * @param editor who looks after them from now on (HAND_OVER)
 * @param reason why they are closed (CLOSE)
 * @param confirmed true closes although something stands in the way (CLOSE)
 * @param finding what was found (SIGHT)
 * @param due the day that counts from now on (SET_DAY)
 * @param why the reason (DISMISS, SET_DAY)
 */
@Schema(name = "BulkBody")
record BulkBody(
        @NotNull BulkAct act,
        @NotEmpty @Size(max = BulkDesk.MOST) List<@NotNull @Valid Thing> things,
        LocalDate on,
        @Size(max = Acts.LONGEST_NOTE) String note,
        LocalDate receivedOn,
        @Size(max = 200) String theirStatus,
        @Size(max = 100) String editor,
        CloseReason reason,
        Boolean confirmed,
        Sighting finding,
        LocalDate due,
        @Size(max = Order.LONGEST_REASON) String why) {

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

    Order order() {
        return new Order(
                        act,
                        on,
                        Typed.asTyped(note),
                        receivedOn,
                        Typed.orNull(theirStatus),
                        Typed.orNull(editor),
                        reason,
                        confirmed,
                        finding,
                        due,
                        Typed.orNull(why))
                .complete(new Typed());
    }
}
