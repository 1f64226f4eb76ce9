package org.declass.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks for tests. */
final class Workbook {

    private Workbook() {}

    static Path write(Path folder, Consumer<XSSFWorkbook> content) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    static void row(XSSFWorkbook book, String sheet, int index, Object... cells) {
        var into = book.getSheet(sheet) == null ? book.createSheet(sheet) : book.getSheet(sheet);
        var row = into.createRow(index);
        for (var i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }
}
