package org.declass.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.declass.web.BadQuery;

/**
 * The moment a report speaks of: what had happened by the end of a day, as far as it was recorded by the end of that or
 * a later day.
 *
 * @param day what happened after it does not count; ages are counted up to it
 * @param knownOn what was recorded after it does not count; never before {@code day}
 * @param until the first instant after {@code knownOn}
 * @param reach whether the answer can be read from the present state or only from the history
 */
record AsOf(LocalDate day, LocalDate knownOn, Instant until, Reach reach) {

    /** How much has to be put together from the history. */
    enum Reach {
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
    static AsOf of(LocalDate day, LocalDate knownOn, Clock clock) {
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

    private static void refuse(boolean wrong, String field, String why) {
        if (wrong) {
            throw new BadQuery(field, why);
        }
    }

    /** Whether the tables themselves hold the answer. */
    boolean isNow() {
        return reach == Reach.NOW;
    }

    /** Whether the answer stays the same forever. */
    boolean isSettled() {
        return reach == Reach.SETTLED;
    }

    /** Whether corrections count that were recorded after the day itself. */
    boolean seesLaterCorrections() {
        return knownOn.isAfter(day);
    }
}
