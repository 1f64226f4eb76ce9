package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.declass.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1+1",
                "＝1+1",
                "-",
                "--",
                "+cmd|' /C calc'!A0",
                "-1;2"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1.5", "-1,234.50", "-1e5", "-5%", "1962-63", "a=b", "NND 989501", " ", "'=1"})
    void leavesNumbersAndPlainTextAlone(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
    }

    @Test
    void neutralisesKnownPayloads() throws IOException {
        for (var payload : Files.readAllLines(SharedData.path("hostile/csv-injection/Intruder/csv-payload.txt"))) {
            assertThat(Cells.safe(payload)).doesNotMatch("^[=+\\-@\\t\\r].*");
        }
        assertThat(Cells.safe(null)).isEmpty();
    }
}
