package org.declass.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;

/** The rows of the first visible sheet of a workbook that has any; read one by one, never the whole sheet. */
final class XlsxRows implements Rows {

    private static final int MOST_CELLS = 1000;

    private record Part(String name, String relation) {}

    private XlsxPackage workbook;
    private SharedText texts;
    private SheetNumbers numbers;
    private SheetXml sheet;
    private String sheetName;
    private int line;
    private Row next;

    XlsxRows(Path file) {
        try {
            workbook = new XlsxPackage(file);
            start();
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            close();
            throw refused(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && sheet != null) {
            try {
                next = readRow();
            } catch (IOException | XMLStreamException | RuntimeException unreadable) {
                sheet = null;
                throw refused(unreadable);
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            if (sheet != null) {
                sheet.close();
            }
            if (texts != null) {
                texts.close();
            }
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException ignored) {
            // only read from: nothing can be lost
        }
    }

    @Override
    public String format() {
        return "XLSX, sheet " + sheetName;
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return true;
    }

    private void start() throws IOException, XMLStreamException {
        var sheets = new ArrayList<Part>();
        var from1904 = visibleSheets(sheets);
        try (var styles = workbook.ofType("styles")) {
            numbers = new SheetNumbers(styles, from1904);
        }
        try (var shared = workbook.ofType("sharedStrings")) {
            texts = new SharedText(shared);
        }
        for (var part : sheets) {
            sheet = workbook.sheet(part.relation());
            sheetName = part.name();
            line = 0;
            next = readRow();
            if (next != null) {
                return;
            }
            sheet.close();
        }
        throw new UnreadableTable(0, "no visible sheet of the workbook has anything in it");
    }

    /** Adds the visible sheets with cells; true where the workbook counts its days from 1904. */
    private boolean visibleSheets(List<Part> sheets) throws IOException, XMLStreamException {
        var from1904 = false;
        try (var xml = workbook.workbook()) {
            for (var element = xml.nextWithin("workbook"); element != null; element = xml.nextWithin("workbook")) {
                if (element.equals("workbookPr")) {
                    from1904 = "1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904"));
                } else if (element.equals("sheet") && isVisible(xml.attribute("state"))) {
                    var relation = xml.attribute("/relationships", "id");
                    if (workbook.isWorksheet(relation)) {
                        sheets.add(new Part(xml.attribute("name"), relation));
                    }
                }
            }
        }
        return from1904;
    }

    private static boolean isVisible(String state) {
        return state == null || state.equals("visible");
    }

    /** The next row that has anything in it. */
    private Row readRow() throws IOException, XMLStreamException {
        while (sheet.nextStart("row")) {
            var number = sheet.attribute("r");
            line = number == null ? line + 1 : Integer.parseInt(number);
            var cells = new ArrayList<String>();
            while (sheet.nextWithin("row") != null) {
                addCell(cells);
            }
            if (!cells.isEmpty()) {
                return new Row(line, cells);
            }
        }
        return null;
    }

    private void addCell(List<String> cells) throws IOException, XMLStreamException {
        var reference = sheet.attribute("r");
        var column = reference == null ? cells.size() : new CellReference(reference).getCol();
        var type = sheet.attribute("t");
        var style = sheet.attribute("s");
        var text = "";
        for (var element = sheet.nextWithin("c"); element != null; element = sheet.nextWithin("c")) {
            switch (element) {
                case "v" -> text = value(sheet.text(), type, style);
                case "is" -> text = sheet.textWithin("is");
                default -> {}
            }
        }
        if (text.isEmpty()) {
            return;
        }
        if (column >= MOST_CELLS) {
            throw new UnreadableTable(line, "more than " + MOST_CELLS + " cells");
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, text);
        } else {
            cells.add(text);
        }
    }

    private String value(String raw, String type, String style) throws IOException {
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(Integer.parseInt(raw.strip()));
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> raw.isBlank() ? "" : numbers.text(raw, style);
            default -> raw;
        };
    }

    private UnreadableTable refused(Exception unreadable) {
        return unreadable instanceof UnreadableTable known
                ? known
                : new UnreadableTable(line, "the workbook is damaged or not what it seems: " + reason(unreadable));
    }

    private static String reason(Exception unreadable) {
        var message =
                String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
        return message.length() > 200 ? message.substring(0, 200) : message;
    }
}
