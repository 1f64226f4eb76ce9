package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09/19/1974               | DAY   | 1974-09-19 | 1974-09-19
            1-2-1963                 | DAY   | 1963-01-02 | 1963-01-02
            1963-02-03               | DAY   | 1963-02-03 | 1963-02-03
            1963/02/03               | DAY   | 1963-02-03 | 1963-02-03
            1963-02-03T00:00:00Z     | DAY   | 1963-02-03 | 1963-02-03
            3.2.1963                 | DAY   | 1963-02-03 | 1963-02-03
            3 March 1963             | DAY   | 1963-03-03 | 1963-03-03
            3rd of march 1963        | DAY   | 1963-03-03 | 1963-03-03
            March 3, 1963            | DAY   | 1963-03-03 | 1963-03-03
            MAR 03,1963              | DAY   | 1963-03-03 | 1963-03-03
            Sept. 3 1963             | DAY   | 1963-09-03 | 1963-09-03
            03-Mar-63                | DAY   | 1963-03-03 | 1963-03-03
            03MAR1963                | DAY   | 1963-03-03 | 1963-03-03
            1963 Mar 3               | DAY   | 1963-03-03 | 1963-03-03
            11/27/50                 | DAY   | 1950-11-27 | 1950-11-27
            01/05/21                 | DAY   | 1921-01-05 | 1921-01-05
            02/29/00                 | DAY   | 2000-02-29 | 2000-02-29
            02/29/1964               | DAY   | 1964-02-29 | 1964-02-29
            06/00/1975               | MONTH | 1975-06-01 | 1975-06-30
            1963-02                  | MONTH | 1963-02-01 | 1963-02-28
            2/1963                   | MONTH | 1963-02-01 | 1963-02-28
            March 1963               | MONTH | 1963-03-01 | 1963-03-31
            Mar. 1963                | MONTH | 1963-03-01 | 1963-03-31
            1963, March              | MONTH | 1963-03-01 | 1963-03-31
            00/00/1963               | YEAR  | 1963-01-01 | 1963-12-31
            00/15/1963               | YEAR  | 1963-01-01 | 1963-12-31
            1963                     | YEAR  | 1963-01-01 | 1963-12-31
            1959-63                  | RANGE | 1959-01-01 | 1963-12-31
            1959–1963                | RANGE | 1959-01-01 | 1963-12-31
            1959 to 1963             | RANGE | 1959-01-01 | 1963-12-31
            between 1959 and 1963    | RANGE | 1959-01-01 | 1963-12-31
            1962, 1963               | RANGE | 1962-01-01 | 1963-12-31
            1962; 1963               | RANGE | 1962-01-01 | 1963-12-31
            Jan-Mar 1963             | RANGE | 1963-01-01 | 1963-03-31
            2000/08 2000/03          | RANGE | 2000-03-01 | 2000-08-31
            Nov. 1962 - Feb. 1963    | RANGE | 1962-11-01 | 1963-02-28
            12/1/1962 - 1/15/1963    | RANGE | 1962-12-01 | 1963-01-15
            1962-12-01/1963-01-15    | RANGE | 1962-12-01 | 1963-01-15
            1962-10-1963-01          | RANGE | 1962-10-01 | 1963-01-31
            1962/10 1962/11          | RANGE | 1962-10-01 | 1962-11-30
            1983/11/01-03            | RANGE | 1983-11-01 | 1983-11-03
            3-5 March 1963           | RANGE | 1963-03-03 | 1963-03-05
            March 3-5, 1963          | RANGE | 1963-03-03 | 1963-03-05
            March 30 - April 2, 1963 | RANGE | 1963-03-30 | 1963-04-02
            1950s                    | RANGE | 1950-01-01 | 1959-12-31
            before 1963              | RANGE |            | 1962-12-31
            by March 1963            | RANGE |            | 1963-03-31
            after 1963               | RANGE | 1964-01-01 |
            since 3 March 1963       | RANGE | 1963-03-03 |
            from 1959 to 1963        | RANGE | 1959-01-01 | 1963-12-31
            ca. 1962                 | CIRCA | 1962-01-01 | 1962-12-31
            c. 1962                  | CIRCA | 1962-01-01 | 1962-12-31
            ca 1959-63               | CIRCA | 1959-01-01 | 1963-12-31
            circa March 1963         | CIRCA | 1963-03-01 | 1963-03-31
            [1962?]                  | CIRCA | 1962-01-01 | 1962-12-31
            1962?                    | CIRCA | 1962-01-01 | 1962-12-31
            late 1950s               | CIRCA | 1950-01-01 | 1959-12-31
            """)
    void readsWhatArchivesWrite(String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.of(text);

        assertThat(date).isEqualTo(new PartialDate(text, earliest, latest, precision));
        assertThat(date.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01/01/0000", "00/00/0000", "10/27/0000", "n.d.", "Undated", "unknown", "?", "-", "[n.d.]", "0"})
    void saysUnknownWithoutAWarningWhereTheArchiveSaysSo(String text) {
        var date = PartialDate.of(text);

        assertThat(date).isEqualTo(new PartialDate(text, null, null, DatePrecision.UNKNOWN));
        assertThat(date.warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13/25/1963",
                "02/30/1963",
                "1963-02-30",
                "27256",
                "9999",
                "soon",
                "March",
                "1963-59",
                "Oct-Jan 1963",
                "5/1963/2",
                "0001"
            })
    void keepsWhatItDoesNotUnderstandWithAWarning(String text) {
        var date = PartialDate.of(text);

        assertThat(date).isEqualTo(new PartialDate(text, null, null, DatePrecision.UNKNOWN));
        assertThat(date.warning())
                .hasValueSatisfying(warning -> assertThat(warning).contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0\n"})
    void isBlankWhereNothingIsWritten(String text) {
        assertThat(PartialDate.of(text.replace('\u00a0', ' '))).isEqualTo(PartialDate.BLANK);
        assertThat(PartialDate.of(null)).isEqualTo(PartialDate.BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown,undated",
        "n.d.,undated",
        "'',undated",
        "1962-10-22,22 Oct 1962",
        "after the crisis,after the crisis"
    })
    void withinASentenceADateThatIsUnknownIsNone(String written, String said) {
        assertThat(FileDisplay.dated(PartialDate.of(written))).isEqualTo(said);
    }

    @Test
    void meansTheSameHoweverItIsWritten() {
        assertThat(PartialDate.of("03/03/1963").meansTheSameAs(PartialDate.of("1963-03-03")))
                .isTrue();
        assertThat(PartialDate.of("1963").meansTheSameAs(PartialDate.of("ca. 1963")))
                .isFalse();
        assertThat(PartialDate.of("soon").meansTheSameAs(PartialDate.of("later")))
                .isFalse();
    }

    @Test
    void neverThrowsOnNaughtyStrings() throws IOException {
        var lines = Files.readAllLines(SharedData.path("hostile/blns/blns.txt"));

        for (var line : lines) {
            assertThatCode(() -> PartialDate.of(line).warning()).doesNotThrowAnyException();
        }
        assertThatCode(() -> PartialDate.of("1".repeat(100_000))).doesNotThrowAnyException();
    }

    @Test
    void countsTheDatesOfTheNationalArchivesReleaseAsKnown() throws IOException {
        assertThat(precisions("jfk/nara-jfk-2023.csv", "Doc Date"))
                .isEqualTo(Map.of(
                        DatePrecision.DAY, 2249L,
                        DatePrecision.UNKNOWN, 407L,
                        DatePrecision.MONTH, 23L,
                        DatePrecision.YEAR, 11L,
                        DatePrecision.BLANK, 3L));
    }

    @ParameterizedTest
    @CsvSource({
        "jfk/dev/rif_dev.csv, doc_date",
        "jfk/dev/rif_dev.csv, last_review",
        "iscap/dev/iscap_dev.csv, documentDate",
        "iscap/dev/iscap_dev.csv, releaseDate",
        "jfk-first-90-days/documents.csv, date",
        "dlp/updates.csv, date",
        "dlp/requests.csv, date_resubmitted",
        "bush41-mepp/file_units.csv, date"
    })
    void understandsEveryDateOfOtherRealTables(String file, String column) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedData.path(file))) {
            assertThat(rows.stream().map(row -> PartialDate.of(row.getField(column))))
                    .allSatisfy(date -> assertThat(date.warning()).isEmpty());
        }
    }

    private static Map<DatePrecision, Long> precisions(String file, String column) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedData.path(file))) {
            return rows.stream()
                    .map(row -> PartialDate.of(row.getField(column)))
                    .collect(Collectors.groupingBy(PartialDate::precision, Collectors.counting()));
        }
    }
}
