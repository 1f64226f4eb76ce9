package org.declass.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The rows of a text table. */
final class CsvRows implements Rows {

    private static final int LONGEST_CELL = 1 << 20;

    private final TextForm form;
    private final CsvRecords records = new CsvRecords();
    private final CloseableIterator<Row> parsed;
    private boolean broken;

    CsvRows(Path file) throws IOException {
        this.form = TextForm.of(file);
        this.parsed = CsvReader.builder()
                .fieldSeparator(form.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .maxBufferSize(LONGEST_CELL)
                .build(records, file, form.charset())
                .iterator();
    }

    @Override
    public boolean hasNext() {
        if (broken) {
            return false;
        }
        try {
            return parsed.hasNext();
        } catch (CsvParseException unreadable) {
            broken = true;
            throw new UnreadableTable(records.line(), reason(unreadable));
        } catch (UncheckedIOException unreadable) {
            broken = true;
            throw new UnreadableTable(records.line(), "the file could not be read any further");
        }
    }

    @Override
    public Row next() {
        return parsed.next();
    }

    @Override
    public void close() {
        try {
            parsed.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String format() {
        return "CSV, " + form;
    }

    private static String reason(CsvParseException unreadable) {
        var message = String.valueOf(unreadable.getMessage());
        if (message.startsWith("Unclosed quoted field")) {
            return "a quotation mark opens a cell and is never closed";
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return "text follows a closing quotation mark; a mark inside a quoted cell must be doubled";
        }
        return "a cell is longer than a million characters; perhaps a quotation mark is never closed";
    }
}
