package org.declass.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.declass.web.BadQuery;
import org.declass.web.Conditions;
import org.declass.web.PageQuery;
import org.declass.web.Violation;

/**
 * The moment a report or a list speaks of: what had happened by the end of a day, as far as it was recorded by the end of that or
 * a later day.
 *
 * @param day what happened after it does not count; ages are counted up to it
 * @param knownOn what was recorded after it does not count; never before {@code day}
 * @param until the first instant after {@code knownOn}
 * @param reach whether the answer can be read from the present state or only from the history
 */
public record AsOf(LocalDate day, LocalDate knownOn, Instant until, Reach reach) {

    private static final List<String> BY_NUMBER = List.of("number", "-number");

    /** How much has to be put together from the history. */
    public enum Reach {
        /** Nothing: everything recorded so far counts. */
        NOW,
        /** What still could be recorded today would count too. */
        TODAY,
        /** Nothing recorded from now on can change the answer. */
        SETTLED
    }

    /**
     * The moment a client asks for.
     *
     * @param day the day, or null for now
     * @param knownOn the day of what is known, or null for the same day
     * @throws BadQuery where a day lies ahead or the two do not fit together
     */
    public static AsOf of(LocalDate day, LocalDate knownOn, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (day == null) {
            refuse(knownOn != null, "knownOn", "Says something only together with asOf.");
            return new AsOf(today, today, clock.instant(), Reach.NOW);
        }
        var known = knownOn == null ? day : knownOn;
        refuse(day.isAfter(today), "asOf", "Lies ahead; today is " + today + ".");
        refuse(known.isAfter(today), "knownOn", "Lies ahead; today is " + today + ".");
        refuse(known.isBefore(day), "knownOn", "Lies before asOf: nobody knew on that day what would happen.");
        var until = known.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new AsOf(day, known, until, known.isBefore(today) ? Reach.SETTLED : Reach.TODAY);
    }

    /**
     * Refuses filters that can only be asked about the present.
     *
     * @param asked by the name of the filter, what it was given; null where it was not
     * @throws BadQuery that names those that were given, where this is a moment of the past
     */
    public void refuse(Map<String, ?> asked) {
        var wrong = asked.entrySet().stream()
                .filter(filter -> !isNow() && isGiven(filter.getValue()))
                .map(filter -> new Violation(filter.getKey(), "Cannot be asked together with asOf."))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        if (!wrong.isEmpty()) {
            throw new BadQuery(wrong);
        }
    }

    /** The same for one filter. */
    public void refuse(String filter, Object given) {
        refuse(Collections.singletonMap(filter, given));
    }

    /** Conditions that can speak of the day and of the first instant that does not count, as {@code :day} and {@code :until}. */
    public Conditions bound(Conditions conditions) {
        return conditions.with("until", until).with("day", day);
    }

    private static boolean isGiven(Object value) {
        return value instanceof Collection<?> values ? values.stream().anyMatch(Objects::nonNull) : value != null;
    }

    /**
     * Refuses an order by what has changed since: a cursor must find its place again.
     *
     * @throws BadQuery where a past list is asked for otherwise than by number
     */
    public void requireSort(PageQuery page) {
        refuse(!isOneOf(BY_NUMBER, page), "sort", "With asOf, lists come by number only: number or -number.");
    }

    /**
     * The same where there is an order besides that never changes.
     *
     * @param constant the key of that order
     */
    public void requireSort(PageQuery page, String constant) {
        refuse(
                !isOneOf(BY_NUMBER, page) && !isOneOf(List.of(constant, "-" + constant), page),
                "sort",
                "With asOf, this list comes by number or " + constant + ".");
    }

    private static boolean isOneOf(List<String> orders, PageQuery page) {
        return page.sort == null || page.sort.isBlank() || orders.contains(page.sort);
    }

    /** The day as lists ask for it; what is not asked for is now. */
    public static AsOf of(LocalDate day, Clock clock) {
        return of(day, null, clock);
    }

    private static void refuse(boolean wrong, String field, String why) {
        if (wrong) {
            throw new BadQuery(field, why);
        }
    }

    /** Whether the tables themselves hold the answer. */
    public boolean isNow() {
        return reach == Reach.NOW;
    }

    /** Whether the answer stays the same forever. */
    public boolean isSettled() {
        return reach == Reach.SETTLED;
    }

    /** Whether corrections count that were recorded after the day itself. */
    public boolean seesLaterCorrections() {
        return knownOn.isAfter(day);
    }
}
