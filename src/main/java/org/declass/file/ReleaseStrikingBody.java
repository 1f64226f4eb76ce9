package org.declass.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release was recorded by mistake.
 *
 * @param on the day; today when absent
 * @param note why
 */
@Schema(name = "ReleaseStrikingBody", examples = "{\"note\": \"A version of another document\"}")
record ReleaseStrikingBody(
        LocalDate on,
        @NotBlank @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {}
