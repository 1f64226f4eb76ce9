package org.declass.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declass.SharedData;

/** The log of a requester as two tables: requests, and what happened to each, the latest first. */
final class DlpLog {

    private static final Pattern GIVEN = Pattern.compile(
            "(?:number|case number)(?: for this request)?(?: had been changed)? (?:from (\\S+) to )?`?([A-Z0-9][A-Z0-9/ -]*\\d[A-Z0-9-]*)");

    private DlpLog() {}

    /** One request as the log has it. */
    record Asked(
            String slug,
            String title,
            List<Agency> agencies,
            LocalDate sentOn,
            String status,
            List<String> numbers,
            LocalDate lastUpdated,
            List<Event> events) {

        /** Whom the request ends up with: the innermost that has a short name. */
        Agency addressee() {
            return agencies.stream()
                    .filter(agency -> agency.code() != null)
                    .reduce((outer, inner) -> inner)
                    .orElseThrow();
        }

        /** The part of it that has no short name, or null. */
        String office() {
            var last = agencies.get(agencies.size() - 1);
            return last.code() == null ? last.name() : null;
        }
    }

    /** An agency by name and, where the log has one, by short name. */
    record Agency(String code, String name) {

        private static final Pattern WRITTEN = Pattern.compile("(.*) \\(([^)]+)\\)");

        static Agency read(String written) {
            var match = WRITTEN.matcher(written.strip());
            if (match.matches()) {
                return new Agency(match.group(2).toUpperCase(Locale.ROOT), match.group(1));
            }
            return new Agency(written.strip().equals("Department of Education") ? "ED" : null, written.strip());
        }
    }

    /** One event. */
    record Event(LocalDate on, String heading, String body) {

        /** The event word by word, which no act drops. */
        String note() {
            return (heading + "\n\n" + body).strip();
        }

        /** The numbers it gives, the latest last. */
        List<String> numbers() {
            var numbers = new ArrayList<String>();
            var match = GIVEN.matcher(body);
            while (match.find()) {
                Stream.of(match.group(1), match.group(2))
                        .filter(number -> number != null)
                        .flatMap(number -> Arrays.stream(number.split(" / ")))
                        .map(String::strip)
                        .forEach(numbers::add);
            }
            return numbers;
        }
    }

    static List<Asked> read() {
        var events = rows("dlp/updates.csv");
        return rows("dlp/requests.csv").stream().map(row -> asked(row, events)).toList();
    }

    private static Asked asked(NamedCsvRecord row, List<NamedCsvRecord> events) {
        var slug = row.getField("slug");
        var own = new ArrayList<>(events.stream()
                .filter(event -> event.getField("slug").equals(slug))
                .map(event -> new Event(
                        LocalDate.parse(event.getField("date")), event.getField("title"), event.getField("body")))
                .toList());
        Collections.reverse(own);
        return new Asked(
                slug,
                row.getField("title"),
                Arrays.stream(row.getField("agency").split("\\|"))
                        .map(Agency::read)
                        .toList(),
                LocalDate.parse(row.getField("date")),
                row.getField("status"),
                Arrays.stream(row.getField("request_id").split(" / ")).toList(),
                LocalDate.parse(row.getField("last_updated")),
                own);
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(SharedData.path(name))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
