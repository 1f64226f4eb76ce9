package org.declass.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which days an agency works: every day but Saturdays, Sundays, observed federal holidays (5 U.S.C. 6103) and closings.
 *
 * <p>Day zero is the day of the event, so counting begins with the day after it. Adding and counting cost the same for a
 * week and for a century: whole weeks are arithmetic, the closed days among them are looked up.
 */
public final class WorkingCalendar {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    /** The Monday of the week of 1 January 1970, as a day of the epoch. */
    private static final long FIRST_MONDAY = -3;

    private final Map<LocalDate, String> closed;
    private final long[] closedWeekdays;
    private final int firstYear;
    private final int lastYear;

    private WorkingCalendar(Map<LocalDate, String> closed, int firstYear, int lastYear) {
        this.closed = Map.copyOf(closed);
        this.closedWeekdays = closed.keySet().stream()
                .filter(day -> !isWeekend(day))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * The calendar with these closed days.
     *
     * @param holidays the observed holidays, by name; their first and last years bound what the calendar knows
     * @param closings the one-off closings, by name
     */
    public static WorkingCalendar of(Map<LocalDate, String> holidays, Map<LocalDate, String> closings) {
        var closed = new HashMap<LocalDate, String>();
        closings.forEach((day, name) -> closed.put(day, "a closing (" + name + ")"));
        closed.putAll(holidays);
        var years = holidays.keySet().stream().mapToInt(LocalDate::getYear).summaryStatistics();
        return new WorkingCalendar(closed, years.getMin(), years.getMax());
    }

    /** Whether the agency works on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !closed.containsKey(day);
    }

    /** Why the agency does not work on a day, as in "a Saturday" or "Memorial Day"; empty where it does. */
    public Optional<String> closedBecause(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("a Saturday");
            case SUNDAY -> Optional.of("a Sunday");
            default -> Optional.ofNullable(closed.get(day));
        };
    }

    /**
     * The last of a number of working days after a day; the day itself where the number is 0.
     *
     * @param start day zero, a working day or not
     * @param count how many working days, 0 or more
     * @throws IllegalArgumentException where the number is negative
     */
    public LocalDate addWorkingDays(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot add " + count + " working days");
        }
        if (count == 0) {
            return start;
        }
        var worked = workedUpTo(start.toEpochDay());
        var tooEarly = start.toEpochDay();
        var lateEnough = tooEarly + WEEK * ((count + closedWeekdays.length) / WORKING_WEEK + 2L);
        while (lateEnough - tooEarly > 1) {
            var middle = (tooEarly + lateEnough) / 2;
            if (workedUpTo(middle) - worked >= count) {
                lateEnough = middle;
            } else {
                tooEarly = middle;
            }
        }
        return LocalDate.ofEpochDay(lateEnough);
    }

    /**
     * How many working days there are after a day, up to and including another.
     *
     * @throws IllegalArgumentException where the other day comes before the first
     */
    public int countWorkingDays(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException(upTo + " comes before " + after);
        }
        return Math.toIntExact(workedUpTo(upTo.toEpochDay()) - workedUpTo(after.toEpochDay()));
    }

    /** This day, or the last working day before it. */
    public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** This day, or the first working day after it. */
    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Whether holidays are recorded for the year of a day; outside, only weekends and closings are left out. */
    public boolean knows(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > WORKING_WEEK;
    }

    /** The working days from the first Monday of the epoch up to and including a day; negative before it. */
    private long workedUpTo(long day) {
        var sinceMonday = day - FIRST_MONDAY;
        var weekdays = Math.floorDiv(sinceMonday, WEEK) * WORKING_WEEK
                + Math.min(Math.floorMod(sinceMonday, WEEK) + 1, WORKING_WEEK);
        var place = Arrays.binarySearch(closedWeekdays, day);
        return weekdays - (place >= 0 ? place + 1 : -place - 1);
    }
}
