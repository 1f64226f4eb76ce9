package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a sheet; no database is asked. */
@Tag("one-engine")
class CsvSheetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsOutWhatStandsBetweenCells(String delimiter) throws IOException {
        var file =
                written("Box,Tab,Title\n7,3,\"Jupiters, in Italy; Turkey|Tab\t\"\n8,1,Rome\n".replace(",", delimiter));

        try (var sheet = Tables.open(file)) {
            assertThat(sheet.header()).containsExactly("Box", "Tab", "Title");
            assertThat(sheet.next().cells()).hasSize(3).startsWith("7", "3");
            assertThat(sheet.next().cells()).containsExactly("8", "1", "Rome");
            assertThat(sheet.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, 'CSV, UTF-8, comma'",
        "UTF-8, true, 'CSV, UTF-8, comma'",
        "UTF-16LE, true, 'CSV, UTF-16LE, comma'",
        "UTF-16BE, true, 'CSV, UTF-16BE, comma'",
        "UTF-16LE, false, 'CSV, UTF-16LE, comma'",
        "windows-1252, false, 'CSV, windows-1252, comma'"
    })
    void findsOutTheEncoding(String charset, boolean mark, String format) throws IOException {
        var text = (mark ? "\ufeff" : "") + "Title,From\n“Göring’s files”,José\n";
        var file = folder.resolve("encoded.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));

        try (var sheet = Tables.open(file)) {
            assertThat(sheet.format()).isEqualTo(format);
            assertThat(sheet.header()).containsExactly("Title", "From");
            assertThat(sheet.next().cells()).containsExactly("“Göring’s files”", "José");
        }
    }

    @Test
    void passesOverTitlesAndCountsBlankRows() throws IOException {
        var file = written("""
                Withdrawn items,,,
                as of 2023,,,
                ,,,
                Box, Tab,Title,Agency
                7,3,Jupiters,DOE

                8,1,Rome,DOD
                """);

        try (var sheet = Tables.open(file)) {
            assertThat(sheet.header()).containsExactly("Box", "Tab", "Title", "Agency");
            assertThat(sheet.next().line()).isEqualTo(5);
            assertThat(sheet.next().line()).isEqualTo(7);
            assertThat(sheet.hasNext()).isFalse();
            assertThat(sheet.blankRows()).isEqualTo(2);
        }
    }

    @Test
    void goesOnBehindARowThatDoesNotFit() throws IOException {
        var file = written("a,b,c\n1,2\n1,2,3,4\n1,x \"y\" z,3\n\"two\nlines\",2,3\n4,16\" reel,6\n");

        var seen = new ArrayList<String>();
        try (var sheet = Tables.open(file)) {
            while (sheet.hasNext()) {
                try {
                    var row = sheet.next();
                    seen.add(row.line() + " " + row.cells().get(1));
                } catch (UnreadableRow misfit) {
                    seen.add(misfit.line() + " " + misfit.getMessage());
                }
            }
        }

        assertThat(seen)
                .containsExactly(
                        "2 2 cells where there are 3 headings",
                        "3 4 cells where there are 3 headings",
                        "4 a quotation mark stands inside a cell that is not quoted",
                        "5 2",
                        "7 16\" reel");
    }

    @Test
    void stopsWhereAQuotationIsNeverClosed() throws IOException {
        var file = written("a,b\n" + "1,2\n".repeat(100) + "3,\"open\n" + "5,6\n");

        try (var sheet = Tables.open(file)) {
            assertThatThrownBy(() -> sheet.forEachRemaining(row -> {}))
                    .asInstanceOf(type(UnreadableTable.class))
                    .isNotInstanceOf(UnreadableRow.class)
                    .satisfies(broken -> assertThat(broken.line()).isEqualTo(102))
                    .satisfies(broken -> assertThat(broken).hasMessageContaining("never closed"));
            assertThat(sheet.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', there is no row of headings", "%PDF-1.7 x, this is a PDF", "<html><table>, this is a web page"})
    void refusesWhatIsNoTable(String content, String reason) throws IOException {
        var file = written(content);

        assertThatThrownBy(() -> Tables.open(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesATableThatLacksAHeading() throws IOException {
        try (var sheet = Tables.open(written("qux,Quux\n"))) {
            assertThatThrownBy(() -> sheet.requiring(List.of("quux", "foo")))
                    .isInstanceOf(UnreadableTable.class)
                    .hasMessage("the headings lack foo");
        }
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
