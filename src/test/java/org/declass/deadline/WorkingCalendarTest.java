package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            FederalHolidays.between(1990, 2035), Map.of(LocalDate.of(2012, 12, 24), "Christmas Eve 2012"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 |  1 | 2026-03-03 | the day after
            2026-03-02 |  0 | 2026-03-02 | no day at all
            2026-03-07 |  0 | 2026-03-07 | no day from a Saturday
            2026-03-06 |  1 | 2026-03-09 | over a weekend
            2026-03-07 |  1 | 2026-03-09 | from a Saturday
            2026-03-08 |  5 | 2026-03-13 | from a Sunday
            2026-05-22 |  1 | 2026-05-26 | over Memorial Day
            2025-12-24 |  5 | 2026-01-02 | over the turn of the year
            2026-07-02 |  1 | 2026-07-06 | Independence Day on a Saturday, observed on Friday
            2021-12-30 |  1 | 2022-01-03 | New Year's Day on a Saturday, observed in the old year
            2020-06-18 |  1 | 2020-06-19 | no Juneteenth yet
            2021-06-17 |  1 | 2021-06-21 | the first Juneteenth, on a Saturday
            2024-02-28 |  2 | 2024-03-01 | over a leap day
            2012-12-21 |  1 | 2012-12-26 | over a closing
            2012-12-03 | 20 | 2013-01-03 | twenty days over a closing and two holidays
            2013-12-03 | 20 | 2014-01-02 | the same without a closing
            """)
    void addsWorkingDays(LocalDate start, int count, LocalDate expected, String why) {
        assertThat(CALENDAR.addWorkingDays(start, count)).as(why).isEqualTo(expected);
    }

    @Test
    void countsWhatItAdds() {
        var start = LocalDate.of(1990, 1, 1);

        assertThat(CALENDAR.countWorkingDays(start, LocalDate.of(1990, 1, 2))).isEqualTo(1);
        assertThat(CALENDAR.countWorkingDays(start, start)).isZero();
        assertThat(CALENDAR.countWorkingDays(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .as("261 weekdays less 11 holidays")
                .isEqualTo(250);
    }

    @Test
    void agreesWithAWalkDayByDay() {
        var start = LocalDate.of(1961, 10, 7);
        var walked = start;
        for (var count = 1; count <= 20_000; count++) {
            walked = CALENDAR.firstWorkingDayOnOrAfter(walked.plusDays(1));
            assertThat(CALENDAR.addWorkingDays(start, count)).isEqualTo(walked);
        }
    }

    @Test
    void findsTheNearestWorkingDay() {
        var saturday = LocalDate.of(2026, 5, 23);

        assertThat(CALENDAR.lastWorkingDayOnOrBefore(saturday)).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(CALENDAR.firstWorkingDayOnOrAfter(saturday)).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(CALENDAR.lastWorkingDayOnOrBefore(LocalDate.of(2026, 5, 22))).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    @Test
    void saysWhyADayIsNotWorked() {
        assertThat(CALENDAR.closedBecause(LocalDate.of(2026, 5, 23))).hasValue("a Saturday");
        assertThat(CALENDAR.closedBecause(LocalDate.of(2026, 5, 25))).hasValue("Memorial Day");
        assertThat(CALENDAR.closedBecause(LocalDate.of(2012, 12, 24))).hasValue("a closing (Christmas Eve 2012)");
        assertThat(CALENDAR.closedBecause(LocalDate.of(2026, 5, 26))).isEmpty();
    }

    @Test
    void knowsNoHolidaysBeyondItsYears() {
        assertThat(CALENDAR.knows(LocalDate.of(2035, 12, 31))).isTrue();
        assertThat(CALENDAR.knows(LocalDate.of(2036, 1, 1))).isFalse();
        assertThat(CALENDAR.knows(LocalDate.of(1989, 12, 31))).isFalse();
    }

    @Test
    void refusesToCountBackwards() {
        var day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> CALENDAR.addWorkingDays(day, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.countWorkingDays(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
