package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds of every calendar and every clock. */
@Tag("one-engine")
class ReckoningPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final Map<LocalDate, String> HOLIDAYS = FederalHolidays.between(1990, 2035);

    @Property
    void addingIsTheInverseOfCounting(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 9000) int count) {
        assertThat(calendar.countWorkingDays(start, calendar.addWorkingDays(start, count)))
                .isEqualTo(count);
    }

    @Property
    void addingNeverLandsOnAClosedDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 9000) int count) {
        var found = calendar.addWorkingDays(start, count);

        assertThat(calendar.isWorkingDay(found)).isTrue();
        assertThat(calendar.closedBecause(found)).isEmpty();
    }

    @Property
    void addingGrowsWithTheNumberAndWithTheStart(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 500) int later,
            @ForAll @IntRange(max = 2000) int count) {
        var found = calendar.addWorkingDays(start, count);

        assertThat(calendar.addWorkingDays(start, count + 1)).isAfter(found);
        assertThat(calendar.addWorkingDays(start.plusDays(later), count)).isAfterOrEqualTo(found);
    }

    @Property
    void aPauseNeverShortensAClock(@ForAll("clocks") Reckoning clock, @ForAll("pauses") Pause more) {
        var pauses = new ArrayList<>(clock.pauses());
        pauses.add(more);

        var paused = clock.pausing(pauses);

        assertThat(paused.dueEarliest())
                .isAfterOrEqualTo(clock.pausing(List.of()).dueEarliest());
        assertThat(paused.due()).isAfterOrEqualTo(clock.due());
    }

    @Property
    void aPauseThatLastsLongerNeverEndsTheClockEarlier(
            @ForAll("clocks") Reckoning clock, @ForAll("pauses") Pause pause, @ForAll @IntRange(max = 400) int days) {
        var longer = new Pause(pause.from(), pause.to().plusDays(days));

        assertThat(clock.pausing(List.of(longer)).due())
                .isAfterOrEqualTo(clock.pausing(List.of(pause)).due());
    }

    @Property
    void reckoningAgainGivesTheSame(@ForAll("clocks") Reckoning clock) {
        var again = Reckoning.of(clock.rule(), clock.start(), clock.calendar()).pausing(clock.pauses());

        assertThat(again.due()).isEqualTo(clock.due());
        assertThat(again.pauses()).isEqualTo(clock.pauses());
        assertThat(again.explanation()).isEqualTo(clock.explanation());
    }

    @Property
    void theUncertainStartNeverMakesOursLaterOrTheirsEarlier(
            @ForAll("clocks") Reckoning clock, @ForAll @IntRange(max = 60) int days) {
        var start = clock.start().earliest();
        var vague = new Start(start, StartingEvent.DENIAL_MAILED, start.plusDays(days), StartingEvent.DENIAL_RECEIVED);

        var uncertain = Reckoning.of(clock.rule(), vague, clock.calendar()).pausing(clock.pauses());

        assertThat(uncertain.dueEarliest()).isBeforeOrEqualTo(uncertain.dueLatest());
        assertThat(uncertain.due())
                .isEqualTo(clock.rule().side() == Side.OURS ? uncertain.dueEarliest() : uncertain.dueLatest());
    }

    @Property
    void oneFilesOnAWorkingDayThatIsNotTooLate(@ForAll("clocks") Reckoning clock) {
        clock.fileBy().ifPresent(day -> {
            assertThat(clock.calendar().isWorkingDay(day)).isTrue();
            assertThat(day).isBeforeOrEqualTo(clock.due());
        });
        assertThat(clock.state(clock.lapsesOn())).isEqualTo(ClockState.LAPSED);
    }

    @Property
    void theExplanationSaysTheDaysThatWereReckoned(@ForAll("clocks") Reckoning clock) {
        var said = days(clock.explanation());

        assertThat(said.get("from")).isEqualTo(clock.start().earliest());
        if (clock.rule().side() == Side.OURS) {
            assertThat(said.get("file by")).isEqualTo(clock.fileBy().orElseThrow());
            assertThat(said.getOrDefault("is", clock.due())).isEqualTo(clock.due());
            assertThat(said.containsKey("is")).isEqualTo(!clock.calendar().isWorkingDay(clock.due()));
        } else {
            assertThat(said.get("due by")).isEqualTo(clock.due());
            assertThat(said.get("lapses on")).isEqualTo(clock.lapsesOn());
        }
    }

    /** The days of a sentence, by the words around them; a day without a year is of the year said before it. */
    private static Map<String, LocalDate> days(String sentence) {
        var months = String.join(
                "|",
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .toList());
        var day = Pattern.compile("(?<before>from|due by|lapses on|file by|;|to)? ?(?:[A-Z][a-z]+day )?"
                        + "(?<day>\\d{1,2}) (?<month>" + months + ")(?: (?<year>\\d{4}))?(?<after> is )?")
                .matcher(sentence);
        var found = new HashMap<String, LocalDate>();
        var year = 0;
        while (day.find()) {
            year = day.group("year") == null ? year : Integer.parseInt(day.group("year"));
            var month = Month.valueOf(day.group("month").toUpperCase(Locale.ROOT));
            var read = LocalDate.of(year, month, Integer.parseInt(day.group("day")));
            var name = day.group("after") != null ? "is" : day.group("before");
            if (name != null) {
                found.putIfAbsent(name, read);
            }
        }
        return found;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return days().set().ofMaxSize(40).map(closings -> {
            var named = new HashMap<LocalDate, String>();
            closings.forEach(day -> named.put(day, "Snow"));
            return WorkingCalendar.of(HOLIDAYS, named);
        });
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                .as((from, length) -> new Pause(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<Reckoning> clocks() {
        var rules = Combinators.combine(
                        Arbitraries.of(Side.class), Arbitraries.integers().between(1, 400), Arbitraries.of(Unit.class))
                .as((side, length, unit) -> Sample.rule(side, unit == Unit.YEARS ? 1 + length % 3 : length, unit));
        return Combinators.combine(rules, days(), calendars(), offsets().list().ofMaxSize(4))
                .as((rule, start, calendar, offsets) -> Reckoning.of(
                                rule, Start.on(start, StartingEvent.DENIAL_RECEIVED), calendar)
                        .pausing(offsets.stream()
                                .map(offset -> new Pause(
                                        start.plusDays(offset.get(0)), start.plusDays(offset.get(0) + offset.get(1))))
                                .toList()));
    }

    /** When a pause begins, in days from the start, and how many days it lasts. */
    private static Arbitrary<List<Integer>> offsets() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30, 300),
                        Arbitraries.integers().between(0, 90))
                .as(List::of);
    }
}
