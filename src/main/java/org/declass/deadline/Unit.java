package org.declass.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.declass.web.Labelled;

/** What a rule counts in. */
public enum Unit implements Labelled {
    /** Every day counts. */
    CALENDAR_DAYS("calendar day") {
        @Override
        LocalDate add(LocalDate start, int count, WorkingCalendar calendar) {
            return start.plusDays(count);
        }

        @Override
        int count(LocalDate after, LocalDate upTo, WorkingCalendar calendar) {
            return Math.toIntExact(upTo.toEpochDay() - after.toEpochDay());
        }

        @Override
        Unit remainder() {
            return this;
        }
    },
    /** Only days on which the agency works. */
    WORKING_DAYS("working day") {
        @Override
        LocalDate add(LocalDate start, int count, WorkingCalendar calendar) {
            return calendar.addWorkingDays(start, count);
        }

        @Override
        int count(LocalDate after, LocalDate upTo, WorkingCalendar calendar) {
            return calendar.countWorkingDays(after, upTo);
        }

        @Override
        Unit remainder() {
            return this;
        }
    },
    /** Up to the same day of a later year; from 29 February to 28 February where that year has no 29th. */
    YEARS("year") {
        @Override
        LocalDate add(LocalDate start, int count, WorkingCalendar calendar) {
            return start.plusYears(count);
        }

        @Override
        int count(LocalDate after, LocalDate upTo, WorkingCalendar calendar) {
            return after.until(upTo).getYears();
        }

        @Override
        Unit remainder() {
            return CALENDAR_DAYS;
        }
    };

    private final String one;

    Unit(String one) {
        this.one = one;
    }

    /** The day that lies a number of these after another. */
    abstract LocalDate add(LocalDate start, int count, WorkingCalendar calendar);

    /** How many whole ones lie after a day, up to and including another. */
    abstract int count(LocalDate after, LocalDate upTo, WorkingCalendar calendar);

    /** What is left of a clock that stands still is counted in: a broken year in calendar days. */
    abstract Unit remainder();

    /** "1 year", "60 calendar days". */
    String counted(long count) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    @Override
    public String label() {
        return one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1) + "s";
    }
}
