package org.declass.file;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file was recorded by mistake.
 *
 * @param confirmed true insists although requests ask for it; the note then has to say why
 * @param on the day; today when absent
 * @param note why
 */
@Schema(
        name = "FileStrikingBody",
        examples = "{\"confirmed\": true, \"note\": \"The same notice as W-7; the request was filed for that\"}")
record StrikingBody(
        Boolean confirmed,
        LocalDate on,
        @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {

    /** An empty body insists on nothing. */
    static Confirmation confirmation(StrikingBody body) {
        return body != null && Boolean.TRUE.equals(body.confirmed()) ? Confirmation.YES : Confirmation.NO;
    }
}
