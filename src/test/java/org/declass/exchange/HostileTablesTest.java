package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declass.SharedData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables that others wrote in order to break readers; they are read, and no database is asked. */
@Tag("one-engine")
class HostileTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> badTablesAreRejectedWithTheirLine() throws IOException {
        return files("hostile/csv-test-data/csv")
                .filter(file -> file.getFileName().toString().startsWith("bad-"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> rejected(file)));
    }

    @TestFactory
    Stream<DynamicTest> goodTablesEqualTheirJson() throws IOException {
        return Stream.concat(files("hostile/csv-test-data/csv"), files("hostile/csv-spectrum/csvs"))
                .filter(file -> !file.getFileName().toString().startsWith("bad-"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> equalsJson(file)));
    }

    @Test
    void oddWorkbooksAreReadOrRefused() throws IOException {
        assertThat(first("data.xlsx")).isNotEmpty();
        assertThat(first("chartsheet.xlsx")).hasSize(2);
        assertThat(first("suspect.xlsx")).isNotEmpty();
        assertThat(first("hidden-cols-blank-row.xlsx")).isNotNull();
        for (var old : List.of("data.xls", "suspect.xls")) {
            assertThatThrownBy(() -> first(old))
                    .isInstanceOf(UnreadableTable.class)
                    .hasMessageContaining(".xls");
        }
    }

    @Test
    void theWorkbookOfTheNationalArchivesEqualsItsCsv() throws IOException {
        try (var workbook = Tables.open(SharedData.path("jfk/nara-jfk-2023-release.xlsx"));
                var text = Tables.open(SharedData.path("jfk/nara-jfk-2023.csv"))) {
            assertThat(workbook.header()).isEqualTo(text.header()).hasSize(17);
            var rows = 0;
            while (text.hasNext()) {
                assertThat(workbook.next().cells()).isEqualTo(text.next().cells());
                rows++;
            }
            assertThat(workbook.hasNext()).isFalse();
            assertThat(rows).isEqualTo(2693);
        }
    }

    private static void rejected(Path file) {
        assertThatThrownBy(() -> {
                    try (var sheet = Tables.open(file)) {
                        sheet.requiring(List.of("foo", "bar", "baz")).forEachRemaining(row -> {});
                    }
                })
                .asInstanceOf(type(UnreadableTable.class))
                .satisfies(refused -> assertThat(refused.line()).isPositive());
    }

    private static void equalsJson(Path file) throws IOException {
        var twin = file.getParent()
                .resolveSibling("json")
                .resolve(file.getFileName().toString().replace(".csv", ".json"));
        var expected = JSON.readTree(twin.toFile());
        if (expected.isObject()) {
            // this twin says another telephone number than its table; the rest must agree
            assertThat(objects(file).get(0).get("Location Coordinates"))
                    .isEqualTo(expected.get("Location Coordinates"));
        } else {
            assertThat((JsonNode) (expected.path(0).isArray() ? arrays(file) : objects(file)))
                    .isEqualTo(expected);
        }
    }

    private static ArrayNode arrays(Path file) {
        var all = JSON.createArrayNode();
        try (var rows = Tables.rows(file)) {
            rows.forEachRemaining(row -> row.cells().forEach(all.addArray()::add));
        }
        return all;
    }

    private static ArrayNode objects(Path file) {
        var all = JSON.createArrayNode();
        try (var sheet = Tables.open(file)) {
            sheet.forEachRemaining(row -> {
                var object = all.addObject();
                for (var i = 0; i < row.cells().size(); i++) {
                    object.put(sheet.header().get(i), row.cells().get(i));
                }
            });
        }
        return all;
    }

    private static List<String> first(String workbook) throws IOException {
        var path = SharedData.path("hostile/alaveteli-excel/" + workbook);
        try (var sheet = Tables.open(path)) {
            sheet.forEachRemaining(row -> {});
            return sheet.header();
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (RuntimeException other) {
            return fail("not refused cleanly", other);
        }
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(SharedData.path(folder))) {
            return files.sorted().toList().stream();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
