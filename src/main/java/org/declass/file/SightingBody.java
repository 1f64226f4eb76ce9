package org.declass.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found on a visit to the archives.
 *
 * @param finding what was found
 * @param on the day of the visit; today when absent
 * @param note anything else
 */
@Schema(
        name = "SightingBody",
        examples = "{\"finding\": \"STILL_WITHDRAWN\", \"on\": \"2026-02-27\", \"note\": \"Notice still in the box\"}")
record SightingBody(
        @NotNull Sighting finding,
        LocalDate on,
        @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {}
