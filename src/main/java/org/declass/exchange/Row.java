package org.declass.exchange;

import java.util.List;

/**
 * One row of a table in a file.
 *
 * @param line the line of a text file on which it begins, or the row number of a sheet, from 1
 * @param cells what stands in it, never null, empty text for an empty cell
 * @param problem why it cannot be used, while the rows after it can; null for a sound row
 */
record Row(int line, List<String> cells, String problem) {

    Row(int line, List<String> cells) {
        this(line, cells, null);
    }

    /** Whether nothing stands in it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many cells it has up to the last that is not blank. */
    int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The same row with exactly so many cells. */
    Row fitted(int width) {
        if (cells.size() == width) {
            return this;
        }
        var fitted = new String[width];
        for (var i = 0; i < width; i++) {
            fitted[i] = i < cells.size() ? cells.get(i) : "";
        }
        return new Row(line, List.of(fitted));
    }
}
