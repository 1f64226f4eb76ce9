package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.declass.NaughtyStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exports do to cells can be undone, and no cell is longer than its format takes. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {"=1+1 '=1+1", "'=1+1 ''=1+1", "''@x '''@x", "-5 -5", "'-5 ''-5", "don't don't", "'tis 'tis", "' '"
            })
    void whatASpreadsheetMightRunGetsAnApostropheThatCanBeTakenBack(String typed, String safe) {
        assertThat(Cells.safe(typed)).isEqualTo(safe);
        assertThat(Cells.unsafe(safe)).isEqualTo(typed);
    }

    @Test
    void noNaughtyStringIsChangedThereAndBack() {
        var strings = Stream.concat(
                NaughtyStrings.all().stream(), NaughtyStrings.all().stream().map(text -> "'" + text));

        assertThat(strings)
                .hasSize(1030)
                .allSatisfy(text -> assertThat(Cells.unsafe(Cells.safe(text))).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void aLongCellIsCutAfterItsEscapesAndSaysSo(int before) {
        var cell = Cells.ofWorkbook("a".repeat(before) + "\u001B".repeat(5_000));

        assertThat(cell).hasSizeBetween(32_761, 32_767).matches("a*(_x001B_)+… \\(cut: a cell holds no more\\)");
    }

    @Test
    void aCellThatJustFitsIsNotCut() {
        assertThat(Cells.ofWorkbook("\u001B".repeat(4_681))).isEqualTo("_x001B_".repeat(4_681));
    }
}
