package org.declass.deadline;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The holidays of 5 U.S.C. 6103 on the days they are observed on (E.O. 11582), worked out from the law. */
final class FederalHolidays {

    private static final int FIRST_KING_DAY = 1986;
    private static final int FIRST_JUNETEENTH = 2021;

    private FederalHolidays() {}

    /** Those of some years, by the day they are observed on. */
    static Map<LocalDate, String> between(int first, int last) {
        var observed = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(first, last).forEach(year -> {
            of(year).forEach((day, name) -> observed.put(observed(day), name));
        });
        return observed;
    }

    private static Map<LocalDate, String> of(int year) {
        var holidays = new TreeMap<LocalDate, String>();
        holidays.put(LocalDate.of(year, 1, 1), "New Year's Day");
        if (year >= FIRST_KING_DAY) {
            holidays.put(nth(3, MONDAY, year, Month.JANUARY), "Birthday of Martin Luther King, Jr.");
        }
        holidays.put(nth(3, MONDAY, year, Month.FEBRUARY), "Washington's Birthday");
        holidays.put(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(MONDAY)), "Memorial Day");
        if (year >= FIRST_JUNETEENTH) {
            holidays.put(LocalDate.of(year, Month.JUNE, 19), "Juneteenth National Independence Day");
        }
        holidays.put(LocalDate.of(year, Month.JULY, 4), "Independence Day");
        holidays.put(nth(1, MONDAY, year, Month.SEPTEMBER), "Labor Day");
        holidays.put(nth(2, MONDAY, year, Month.OCTOBER), "Columbus Day");
        holidays.put(LocalDate.of(year, Month.NOVEMBER, 11), "Veterans Day");
        holidays.put(nth(4, THURSDAY, year, Month.NOVEMBER), "Thanksgiving Day");
        holidays.put(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
        return holidays;
    }

    private static LocalDate nth(int ordinal, DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
