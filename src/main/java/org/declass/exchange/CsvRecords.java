package org.declass.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.declass.web.Cells;

/** Collects the cells of one record, and notes what is wrong with it. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int MOST_CELLS = 1000;

    private int line;
    private List<String> cells = List.of();
    private String problem;

    /** The line on which the last record begun begins. */
    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        cells = new ArrayList<>();
        problem = null;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= MOST_CELLS) {
            problem = "more than " + MOST_CELLS + " cells";
            return;
        }
        if (!quoted && hasStrayQuote(buffer, offset, length)) {
            problem = "a quotation mark stands inside a cell that is not quoted";
        }
        cells.add(Cells.unsafe(new String(buffer, offset, length)));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells.isEmpty() ? List.of("") : cells, problem);
    }

    /** A mark right after a digit stands for inches or seconds: 16" film, 37°36'37.8"N. */
    private static boolean hasStrayQuote(char[] buffer, int offset, int length) {
        for (var i = offset; i < offset + length; i++) {
            if (buffer[i] == '"' && (i == offset || !Character.isDigit(buffer[i - 1]))) {
                return true;
            }
        }
        return false;
    }
}
