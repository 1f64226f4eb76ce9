package org.declass.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.declass.web.Invalid;
import org.declass.web.Typed;
import org.declass.web.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a day on which offices are closed, as an administrator enters it.
 *
 * @param key its day, and after it the agency where it is not everyone's; given by the tracker
 * @param day the day, for good
 * @param agency the code of the only agency that is closed, for good; null for everyone
 * @param kind why they are closed
 * @param name what it is called, or what happened
 * @param basis where it is from: a citation, or null
 * @param verified whether somebody has checked it against that source
 * @param struckOn the day on which it was struck from the calendar; null while it counts
 */
public record HolidayFacts(
        @Schema(readOnly = true, examples = "2012-12-24") String key,
        @NotNull LocalDate day,
        @Size(max = 20) String agency,
        @NotNull HolidayKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Executive departments closed")
        String name,

        @Size(max = 1000) @Schema(examples = "E.O. 13629") String basis,
        @NotNull Boolean verified,
        @Schema(readOnly = true) LocalDate struckOn) {

    public HolidayFacts {
        agency = Typed.orNull(agency) == null ? null : agency.strip().toUpperCase(Locale.ROOT);
        name = Typed.orNull(name);
        basis = Typed.orNull(basis);
        key = day == null ? key : day + (agency == null ? "" : "-" + agency);
    }

    /** Makes sure that the facts agree with each other. */
    void check() {
        var wrong = new ArrayList<Violation>();
        Horizon.beyond("day", day).ifPresent(wrong::add);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            wrong.add(new Violation("day", "Is a weekend, when offices are closed anyway."));
        }
        if (kind == HolidayKind.FEDERAL_HOLIDAY && agency != null) {
            wrong.add(new Violation("agency", "A federal holiday is everyone's; leave the agency out."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
