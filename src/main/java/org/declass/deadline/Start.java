package org.declass.deadline;

import java.time.LocalDate;

/**
 * Day zero of a clock, or, where the day is uncertain, the earliest and the latest it can have been.
 *
 * @param earliest the earliest day
 * @param earliestEvent what happened on it
 * @param latest the latest day; the same day where it is certain
 * @param latestEvent what happened on it
 */
public record Start(LocalDate earliest, StartingEvent earliestEvent, LocalDate latest, StartingEvent latestEvent) {

    public Start {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " comes before " + earliest);
        }
    }

    /** A day that is certain. */
    public static Start on(LocalDate day, StartingEvent event) {
        return new Start(day, event, day, event);
    }

    /** Whether the day is certain. */
    public boolean isCertain() {
        return earliest.equals(latest);
    }
}
