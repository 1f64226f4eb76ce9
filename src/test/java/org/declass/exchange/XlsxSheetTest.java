package org.declass.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a sheet; no database is asked. */
@Tag("one-engine")
class XlsxSheetTest {

    @TempDir
    Path folder;

    @Test
    void readsTheFirstVisibleSheetWithCells() throws IOException {
        var file = Workbook.write(folder, book -> {
            Workbook.row(book, "Hidden", 0, "secret", "sheet");
            book.createSheet("Empty");
            Workbook.row(book, "Data", 0, "Withdrawn items");
            Workbook.row(book, "Data", 2, "Box", "Tab", "Title");
            Workbook.row(book, "Data", 4, 7, 3.5, "Jupiters\nin Italy");
            Workbook.row(book, "Data", 5);
            Workbook.row(book, "Data", 6, 8, null, null);
            book.setSheetVisibility(0, SheetVisibility.HIDDEN);
        });

        try (var sheet = Tables.open(file)) {
            assertThat(sheet.format()).isEqualTo("XLSX, sheet Data");
            assertThat(sheet.header()).containsExactly("Box", "Tab", "Title");
            assertThat(sheet.next()).isEqualTo(new Row(5, List.of("7", "3.5", "Jupiters\nin Italy")));
            assertThat(sheet.next()).isEqualTo(new Row(7, List.of("8", "", "")));
            assertThat(sheet.hasNext()).isFalse();
        }
    }

    @Test
    void writesDaysAsIsoAndKeepsLeadingZeros() throws IOException {
        var file = Workbook.write(folder, book -> {
            Workbook.row(book, "Data", 0, "Date", "Time", "Number", "Sum", "Plain");
            var row = book.getSheet("Data").createRow(1);
            var format = book.createDataFormat();
            for (var i = 0; i < 3; i++) {
                var style = book.createCellStyle();
                style.setDataFormat(format.getFormat(new String[] {"m/d/yyyy", "yyyy-mm-dd hh:mm", "00000"}[i]));
                row.createCell(i).setCellStyle(style);
            }
            row.getCell(0).setCellValue(LocalDate.of(1963, 2, 3));
            row.getCell(1).setCellValue(LocalDateTime.of(1963, 2, 3, 14, 30));
            row.getCell(2).setCellValue(42);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(123456789012.0);
        });

        try (var sheet = Tables.open(file)) {
            assertThat(sheet.next().cells())
                    .containsExactly("1963-02-03", "1963-02-03T14:30", "00042", "0.3", "123456789012");
        }
    }

    @Test
    void refusesOldAndDamagedWorkbooks() throws IOException {
        var old = Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        var damaged = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3});
        var whole = Files.readAllBytes(Workbook.write(folder, book -> Workbook.row(book, "Data", 0, "a", "b")));
        var half = Files.write(folder.resolve("c.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Tables.open(old))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("save it as .xlsx");
        assertThatThrownBy(() -> Tables.open(damaged)).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> Tables.open(half)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void refusesAWorkbookThatHoldsNothing() throws IOException {
        var file = Workbook.write(folder, book -> book.createSheet("Empty"));

        assertThatThrownBy(() -> Tables.open(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("no visible sheet");
    }

    @Test
    void refusesWhatInflatesBeyondMeasure() throws IOException {
        var file = Files.createFile(folder.resolve("bomb.xlsx"));
        Files.write(file, Files.readAllBytes(Workbook.write(folder, book -> Workbook.row(book, "Data", 0, "a", "b"))));
        try (var zip = FileSystems.newFileSystem(file)) {
            var texts = zip.getPath("xl/sharedStrings.xml");
            Files.writeString(texts, "<sst><si><t>" + "x".repeat(50_000_000) + "</t></si></sst>");
        }

        assertThatThrownBy(() -> Tables.open(file)).isInstanceOf(UnreadableTable.class);
    }
}
