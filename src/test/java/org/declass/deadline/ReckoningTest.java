package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {

    private static final LocalDate THIRD_OF_MARCH = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OURS   | 2026-03-03 | 60 | CALENDAR_DAYS | 2026-05-02 | 2026-05-01 | due on a Saturday
            OURS   | 2026-03-04 | 60 | CALENDAR_DAYS | 2026-05-03 | 2026-05-01 | due on a Sunday
            OURS   | 2026-03-26 | 60 | CALENDAR_DAYS | 2026-05-25 | 2026-05-22 | due on Memorial Day
            OURS   | 2026-03-05 | 60 | CALENDAR_DAYS | 2026-05-04 | 2026-05-04 | due on a Monday
            OURS   | 2025-12-25 | 45 | CALENDAR_DAYS | 2026-02-08 | 2026-02-06 | begun on a holiday
            OURS   | 2025-11-17 | 45 | CALENDAR_DAYS | 2026-01-01 | 2025-12-31 | due on New Year's Day
            THEIRS | 2026-03-03 | 60 | CALENDAR_DAYS | 2026-05-02 | 2026-05-03 | due on a Saturday
            THEIRS | 2025-12-24 | 20 | WORKING_DAYS  | 2026-01-26 | 2026-01-27 | over the turn of the year
            THEIRS | 2025-12-25 | 20 | WORKING_DAYS  | 2026-01-26 | 2026-01-27 | begun on a holiday
            THEIRS | 2026-02-20 | 60 | WORKING_DAYS  | 2026-05-15 | 2026-05-16 | sixty working days
            THEIRS | 2024-02-29 |  1 | YEARS         | 2025-02-28 | 2025-03-01 | a leap day, one year
            THEIRS | 2024-02-29 |  4 | YEARS         | 2028-02-29 | 2028-03-01 | a leap day, four years
            THEIRS | 2023-02-28 |  1 | YEARS         | 2024-02-28 | 2024-02-29 | due before a leap day
            THEIRS | 2024-01-30 | 30 | CALENDAR_DAYS | 2024-02-29 | 2024-03-01 | due on a leap day
            THEIRS | 2025-12-31 |  1 | YEARS         | 2026-12-31 | 2027-01-01 | from year's end to year's end
            """)
    void reckonsTheDay(Side side, LocalDate start, int length, Unit unit, LocalDate due, LocalDate acted, String why) {
        var clock = clock(side, length, unit, start);

        assertThat(clock.due()).as(why).isEqualTo(due);
        assertThat(clock.lapsesOn()).as(why).isEqualTo(due.plusDays(1));
        assertThat(clock.fileBy().orElse(clock.lapsesOn())).as(why).isEqualTo(acted);
        assertThat(clock.fileBy().isPresent()).isEqualTo(side == Side.OURS);
    }

    @Test
    void takesTheEarliestStartForOursAndTheLatestForTheirs() {
        var start = new Start(
                THIRD_OF_MARCH, StartingEvent.DENIAL_MAILED, LocalDate.of(2026, 3, 9), StartingEvent.DENIAL_RECEIVED);

        var ours = Reckoning.of(Sample.rule(Side.OURS, 60, Unit.CALENDAR_DAYS), start, Sample.CALENDAR);
        var theirs = Reckoning.of(Sample.rule(Side.THEIRS, 60, Unit.CALENDAR_DAYS), start, Sample.CALENDAR);

        assertThat(ours.dueEarliest()).isEqualTo(theirs.dueEarliest()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(ours.dueLatest()).isEqualTo(theirs.dueLatest()).isEqualTo(LocalDate.of(2026, 5, 8));
        assertThat(ours.due()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(theirs.due()).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALENDAR_DAYS | 2026-03-06 | 2026-03-09 | 2026-05-05 | three days over a weekend
            WORKING_DAYS  | 2026-03-06 | 2026-03-09 | 2026-05-28 | one working day over a weekend
            WORKING_DAYS  | 2026-03-06 | 2026-03-08 | 2026-05-27 | only the weekend itself
            CALENDAR_DAYS | 2026-03-06 | 2026-03-06 | 2026-05-02 | answered on the day it was asked
            CALENDAR_DAYS | 2026-02-20 | 2026-03-13 | 2026-05-12 | began before the clock
            CALENDAR_DAYS | 2026-05-02 | 2026-05-20 | 2026-05-02 | asked on the due day
            CALENDAR_DAYS | 2026-05-01 | 2026-05-20 | 2026-05-21 | asked on the day before
            YEARS         | 2026-03-06 | 2026-04-05 | 2086-04-02 | thirty days of sixty years
            """)
    void standsStillWhileItIsPaused(Unit unit, LocalDate from, LocalDate to, LocalDate due, String why) {
        var clock = clock(Side.THEIRS, 60, unit, THIRD_OF_MARCH);

        assertThat(clock.pausing(List.of(new Pause(from, to))).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-10 |            | -          | -          | 2026-04-14 | ten days more
            2026-03-31 |            | -          | -          | 2026-04-14 | on the last day
            2026-04-01 |            | -          | -          | 2026-03-31 | too late
            2026-03-10 | 2026-04-03 | -          | -          | 2026-04-03 | to the day it names
            2026-03-10 | 2026-04-05 | -          | -          | 2026-04-03 | to the Sunday it names
            2026-03-10 | 2026-09-01 | -          | -          | 2026-04-14 | no further than the law
            2026-03-10 | 2026-03-20 | -          | -          | 2026-03-31 | never shorter
            2026-03-10 |            | 2026-03-12 | 2026-03-16 | 2026-04-16 | and a pause after it
            2026-04-01 |            | 2026-03-12 | 2026-03-16 | 2026-04-16 | in time because of a pause
            2026-03-10 |            | 2026-04-02 | 2026-04-06 | 2026-04-16 | and a pause in the time it took
            """)
    void countsTheTimeThatTheAgencyTakesMore(
            LocalDate notice, LocalDate until, LocalDate from, LocalDate to, LocalDate due, String why) {
        var most = Sample.rule(Side.THEIRS, 10, Unit.WORKING_DAYS);
        var pauses = from == null ? List.<Pause>of() : List.of(new Pause(from, to));

        var clock = clock(Side.THEIRS, 20, Unit.WORKING_DAYS, THIRD_OF_MARCH)
                .pausing(pauses)
                .extending(new Extension(most, new MoreTime(notice, until)));

        assertThat(clock.due()).as(why).isEqualTo(due);
    }

    @Test
    void countsDaysThatTwoPausesShareOnce() {
        var clock = clock(Side.THEIRS, 60, Unit.CALENDAR_DAYS, THIRD_OF_MARCH);
        var first = new Pause(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20));
        var second = new Pause(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 25));

        assertThat(clock.pausing(List.of(second, first)).due()).isEqualTo(LocalDate.of(2026, 5, 17));
    }

    @Test
    void neitherLapsesNorLosesDaysWhileItIsPaused() {
        var asked = LocalDate.of(2026, 4, 20);
        var clock = clock(Side.THEIRS, 60, Unit.CALENDAR_DAYS, THIRD_OF_MARCH).pausing(List.of(Pause.since(asked)));

        assertThat(clock.state(asked.minusDays(1))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.state(asked)).isEqualTo(ClockState.PAUSED);
        assertThat(clock.state(asked.plusYears(3))).isEqualTo(ClockState.PAUSED);
        assertThat(clock.daysLeft(asked.plusYears(3))).isEqualTo(12);
        assertThat(clock.pausing(List.of(new Pause(asked, asked.plusYears(3)))).due())
                .isEqualTo(asked.plusYears(3).plusDays(12));
    }

    @ParameterizedTest
    @CsvSource({
        "OURS, 2026-04-30, RUNNING, 1",
        "OURS, 2026-05-01, LAST_DAY, 0",
        "OURS, 2026-05-02, LAST_DAY, -1",
        "OURS, 2026-05-03, LAPSED, -2",
        "THEIRS, 2026-05-01, RUNNING, 1",
        "THEIRS, 2026-05-02, LAST_DAY, 0",
        "THEIRS, 2026-05-03, LAPSED, -1"
    })
    void saysWhereItStandsOnADay(Side side, LocalDate today, ClockState state, long left) {
        var clock = clock(side, 60, Unit.CALENDAR_DAYS, THIRD_OF_MARCH);

        assertThat(clock.state(today)).isEqualTo(state);
        assertThat(clock.daysLeft(today)).isEqualTo(left);
    }

    @Test
    void aDaySetByHandGoesBeforeTheRuleAndItsPauses() {
        var clock = clock(Side.OURS, 60, Unit.CALENDAR_DAYS, THIRD_OF_MARCH)
                .pausing(List.of(Pause.since(LocalDate.of(2026, 3, 10))))
                .settingByHand(new SetByHand(LocalDate.of(2026, 4, 4), "the letter names the day", "Ed"));

        assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 4, 4));
        assertThat(clock.fileBy()).hasValue(LocalDate.of(2026, 4, 3));
        assertThat(clock.state(LocalDate.of(2026, 4, 5))).isEqualTo(ClockState.LAPSED);
        assertThat(clock.settingByHand(null).due()).isEqualTo(LocalDate.of(2026, 5, 2));
    }

    @Test
    void aRuleThatLeavesTheDayToTheLetterNeedsTheLettersDay() {
        var rule = Sample.rule(Side.OURS, null, null);
        var start = Start.on(THIRD_OF_MARCH, StartingEvent.QUESTION_ASKED);

        assertThatThrownBy(() -> Reckoning.of(rule, start, Sample.CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
        var stated = new SetByHand(LocalDate.of(2026, 3, 31), "the letter names the day", "Ed");
        assertThat(Reckoning.of(rule, start, Sample.CALENDAR, stated).explanation())
                .isEqualTo("Set by Ed to 31 March 2026: the letter names the day; file by Tuesday 31 March; the rule"
                        + " leaves the day to the letter (46 CFR 503.58(a)).");
    }

    @Test
    void aClosingOfTheAgencyMovesItsWorkingDaysOnly() {
        var snow = WorkingCalendar.of(FederalHolidays.between(1990, 2035), Map.of(LocalDate.of(2026, 3, 6), "Snow"));
        var start = Start.on(THIRD_OF_MARCH, StartingEvent.RECEIVED_BY_AGENCY);

        var working = Sample.rule(Side.THEIRS, 20, Unit.WORKING_DAYS);
        var calendar = Sample.rule(Side.THEIRS, 20, Unit.CALENDAR_DAYS);

        assertThat(Reckoning.of(working, start, Sample.CALENDAR).due()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(Reckoning.of(working, start, snow).due()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Reckoning.of(calendar, start, snow).due()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    private static Reckoning clock(Side side, int length, Unit unit, LocalDate start) {
        var event = side == Side.OURS ? StartingEvent.DENIAL_RECEIVED : StartingEvent.RECEIVED_BY_AGENCY;
        return Reckoning.of(Sample.rule(side, length, unit), Start.on(start, event), Sample.CALENDAR);
    }
}
