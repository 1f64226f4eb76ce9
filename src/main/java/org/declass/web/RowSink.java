package org.declass.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Takes rows one by one and writes them out in some format, holding only a few in memory. */
interface RowSink extends AutoCloseable {

    /** Adds a row. */
    void add(Object row) throws IOException;

    /** Writes what comes after the last row; without it, what was written is no whole file. */
    void finish() throws IOException;

    /** Lets go of what it holds, whether it was finished or not. */
    @Override
    void close() throws IOException;

    /** The sink for a format. */
    static RowSink of(Format format, OutputStream out, Columns columns, ObjectMapper mapper) throws IOException {
        return switch (format) {
            case CSV -> new Csv(out, columns);
            case NDJSON -> new Lines(out, columns, mapper);
            case JSON -> new Document(out, columns, mapper);
            case XLSX -> new Workbook(out, columns);
        };
    }

    /** RFC 4180, UTF-8. */
    final class Csv implements RowSink {

        private final CsvWriter csv;
        private final Columns columns;

        Csv(OutputStream out, Columns columns) {
            this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
            this.columns = columns;
            csv.writeRecord(columns.names());
        }

        @Override
        public void add(Object row) {
            csv.writeRecord(columns.cells(row).stream().map(Cells::safe).toList());
        }

        @Override
        public void finish() throws IOException {
            csv.flush();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** One JSON object a line. */
    final class Lines implements RowSink {

        private final OutputStream out;
        private final Columns columns;
        private final ObjectMapper mapper;

        Lines(OutputStream out, Columns columns, ObjectMapper mapper) {
            this.out = out;
            this.columns = columns;
            this.mapper = mapper;
        }

        @Override
        public void add(Object row) throws IOException {
            out.write(mapper.writeValueAsBytes(columns.json(row)));
            out.write('\n');
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** One JSON object with all rows as its {@code items}. */
    final class Document implements RowSink {

        private final OutputStream out;
        private final Columns columns;
        private final ObjectMapper mapper;
        private String before = "{\"items\":[\n";

        Document(OutputStream out, Columns columns, ObjectMapper mapper) {
            this.out = out;
            this.columns = columns;
            this.mapper = mapper;
        }

        @Override
        public void add(Object row) throws IOException {
            write(before);
            out.write(mapper.writeValueAsBytes(columns.json(row)));
            before = ",\n";
        }

        @Override
        public void finish() throws IOException {
            write(before.startsWith(",") ? "\n]}\n" : before + "]}\n");
            out.flush();
        }

        @Override
        public void close() {
            // holds nothing
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An Excel workbook; rows beyond a window go to a temporary file. */
    final class Workbook implements RowSink {

        private static final int WINDOW = 100;

        private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
        private final SXSSFSheet sheet = workbook.createSheet("List");
        private final OutputStream out;
        private final Columns columns;
        private int rows;

        Workbook(OutputStream out, Columns columns) {
            this.out = out;
            this.columns = columns;
            write(columns.names());
            sheet.createFreezePane(0, 1);
        }

        @Override
        public void add(Object row) {
            write(columns.cells(row));
        }

        private void write(List<String> cells) {
            var row = sheet.createRow(rows++);
            for (var i = 0; i < cells.size(); i++) {
                row.createCell(i).setCellValue(Cells.ofWorkbook(cells.get(i)));
            }
        }

        @Override
        public void finish() throws IOException {
            workbook.write(out);
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}
