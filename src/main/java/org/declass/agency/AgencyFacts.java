package org.declass.agency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.declass.web.Invalid;
import org.declass.web.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of an agency, as an administrator enters it.
 *
 * @param code its short name, by which everything else refers to it
 * @param name its full name
 * @param kind what part it plays
 * @param role what it has to do with our records
 * @param successor the code of the agency that took its place, or null
 * @param activeFrom its first day, or null where unknown
 * @param activeTo its last day, or null while it exists
 * @param appealDays how many days there are for an appeal, or null where it has no window of its own
 * @param appealCountedFrom what those days are counted from; given exactly where they are
 * @param verified whether somebody has checked all this against the source
 * @param source where it is from: a citation
 */
record AgencyFacts(
        @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[A-Z][A-Z0-9-]*", message = "must be capital letters, digits and hyphens, a letter first")
        @Schema(examples = "DOE")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Department of Energy")
        String name,

        @NotNull AgencyKind kind,
        @Size(max = 1000) String role,
        @Size(max = 20) @Schema(examples = "DOE") String successor,
        LocalDate activeFrom,
        LocalDate activeTo,
        @Min(1) @Max(3660) Integer appealDays,
        AppealStart appealCountedFrom,
        @NotNull Boolean verified,

        @Size(max = 1000) @Schema(examples = "10 CFR 1045.210")
        String source) {

    AgencyFacts {
        code = Codes.normal(code);
        name = Codes.text(name);
        role = Codes.text(role);
        successor = Codes.normal(successor);
        source = Codes.text(source);
    }

    /** Makes sure that the facts agree with each other. */
    void check() {
        var wrong = new ArrayList<Violation>();
        if (activeFrom != null && activeTo != null && activeTo.isBefore(activeFrom)) {
            wrong.add(new Violation("activeTo", "Must not be before the first day."));
        }
        if (appealDays != null && appealCountedFrom == null) {
            wrong.add(new Violation("appealCountedFrom", "Say what the days are counted from."));
        }
        if (appealDays == null && appealCountedFrom != null) {
            wrong.add(new Violation("appealDays", "Say how many days there are."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
