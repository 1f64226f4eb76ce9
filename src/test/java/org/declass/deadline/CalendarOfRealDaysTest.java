package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.deadline.Scripts.HOLIDAYS;
import static org.declass.deadline.Scripts.closing;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.Reset;
import org.declass.SharedData;
import org.declass.account.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the calendar against the government's own days: the holidays it published, the due dates an agency reckoned. */
@QuarkusTest
class CalendarOfRealDaysTest {

    private static final List<String> CLOSINGS = List.of("2012-12-24", "2013-03-06");
    private static final LocalDate FIRST_DAY_OF_EXCEL = LocalDate.of(1899, 12, 30);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Holidays holidays;

    @Inject
    Calendars calendars;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    /**
     * A row of an agency's log of requests.
     *
     * @param received the day zero
     * @param target the day the agency says the twenty working days end
     */
    private record Logged(LocalDate received, LocalDate target) {

        boolean isReproducedBy(WorkingCalendar calendar) {
            return calendar.addWorkingDays(received, 20).equals(target);
        }

        boolean spans(LocalDate day) {
            return day.isAfter(received) && !day.isAfter(target);
        }
    }

    @Test
    void storesTheHolidaysOfTheLaw() {
        assertThat(holidays.standing().stream().map(HolidayFacts::day))
                .containsExactlyElementsOf(FederalHolidays.between(1990, 2035).keySet());
        assertThat(holidays.standing())
                .allSatisfy(day -> assertThat(day.name())
                        .isEqualTo(FederalHolidays.between(1990, 2035).get(day.day())));
    }

    @Test
    void storesThePublishedHolidaysAndNoOther() throws IOException {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("holidays/us-federal-holidays-1990-2035.csv"))) {
            var published = rows.stream()
                    .map(row -> LocalDate.parse(row.getField("date")))
                    .toList();

            assertThat(published).hasSize(475);
            assertThat(holidays.standing().stream().map(HolidayFacts::day)).containsExactlyElementsOf(published);
        }
    }

    @Test
    void reproducesTheDueDatesOfAnAgencysOwnLogs() throws IOException {
        var logged = logged();
        var without = reproduced(logged);

        CLOSINGS.forEach(this::close);

        var with = reproduced(logged);
        System.out.printf(
                "20 working days: %d of %d rows with both dates reproduced (%.1f %%), %d with two closings%n",
                without, logged.size(), 100.0 * without / logged.size(), with);
        assertThat(logged).hasSizeGreaterThanOrEqualTo(1161);
        assertThat(without).isGreaterThanOrEqualTo(logged.size() * 84 / 100);
        if (logged.stream().anyMatch(CalendarOfRealDaysTest::spansAClosing)) {
            assertThat(with).isGreaterThan(without);
        } else {
            assertThat(with).isEqualTo(without);
        }
    }

    @Test
    void aClosingMovesTheDueDatesAcrossItAndNoOthers() {
        var december = new Logged(LocalDate.of(2012, 12, 3), LocalDate.of(2013, 1, 3));
        var march = new Logged(LocalDate.of(2013, 2, 19), LocalDate.of(2013, 3, 20));
        var may = new Logged(LocalDate.of(2013, 5, 1), LocalDate.of(2013, 5, 30));
        assertThat(reproduced(List.of(december, march, may))).isEqualTo(1);

        CLOSINGS.forEach(this::close);

        assertThat(reproduced(List.of(december, march, may))).isEqualTo(3);
    }

    private void close(String day) {
        new Scripts(cast.token("ada", "admin"))
                .post(HOLIDAYS, closing(day, null))
                .then()
                .statusCode(201);
    }

    private long reproduced(List<Logged> logged) {
        var calendar = calendars.of("USDA");
        return logged.stream().filter(row -> row.isReproducedBy(calendar)).count();
    }

    private static boolean spansAClosing(Logged row) {
        return CLOSINGS.stream().map(LocalDate::parse).anyMatch(row::spans);
    }

    private static List<Logged> logged() throws IOException {
        try (var files = Files.walk(SharedData.path("usda-foia-logs"))) {
            var logged = new ArrayList<Logged>();
            for (var file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                logged.addAll(logged(file));
            }
            return logged;
        }
    }

    private static List<Logged> logged(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            var all = rows.stream().map(row -> row.getFields()).toList();
            var received = column(all.get(0), "received");
            var target = column(all.get(0), "target|due");
            return all.stream()
                    .skip(1)
                    .filter(row -> row.size() > Math.max(received, target))
                    .flatMap(row ->
                            day(row.get(received))
                                    .flatMap(from -> day(row.get(target)).map(to -> new Logged(from, to)))
                                    .stream())
                    .toList();
        }
    }

    private static int column(List<String> headings, String words) {
        for (var place = 0; place < headings.size(); place++) {
            if (headings.get(place).toLowerCase(Locale.ROOT).matches("(?s).*\\b(" + words + ")\\b.*")) {
                return place;
            }
        }
        throw new AssertionError("no column " + words + " among " + headings);
    }

    /** A day as these logs write it: ISO, or the serial number of a spreadsheet; anything else is none. */
    private static Optional<LocalDate> day(String text) {
        var written = text.strip();
        if (written.matches("\\d{5}(\\.0)?")) {
            return Optional.of(FIRST_DAY_OF_EXCEL.plusDays(Long.parseLong(written.substring(0, 5))));
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
