package org.declass.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/** How far the days of clocks and rules reach; what lies beyond is a slip of the pen, and no calendar could show it. */
public final class Horizon {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** Years that a clock runs at most. */
    static final int YEARS = 50;

    private Horizon() {}

    /**
     * Makes sure that a day can be the last of a clock.
     *
     * @param field the field that says it
     * @param day the day; null where nobody says
     * @param start the day the clock begins
     * @throws Invalid where it lies before 1900, after 2199, or more than 50 years after the start
     */
    public static void reaches(String field, LocalDate day, LocalDate start) {
        beyond(field, day, start).ifPresent(wrong -> {
            throw new Invalid(wrong.field(), wrong.message());
        });
    }

    /** What is wrong with such a day; empty where nothing is. */
    public static Optional<Violation> beyond(String field, LocalDate day, LocalDate start) {
        return beyond(field, day)
                .or(() -> day != null && day.isAfter(start.plusYears(YEARS))
                        ? Optional.of(new Violation(
                                field, "Lies more than " + YEARS + " years after " + start + "; check the year."))
                        : Optional.empty());
    }

    /** What is wrong with a day that lies beyond; empty for one that does not, and for null. */
    static Optional<Violation> beyond(String field, LocalDate day) {
        return day != null && (day.isBefore(FIRST) || day.isAfter(LAST))
                ? Optional.of(new Violation(field, "Lies before 1900 or after 2199; check the year."))
                : Optional.empty();
    }
}
