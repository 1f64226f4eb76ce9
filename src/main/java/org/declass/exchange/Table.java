package org.declass.exchange;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * A table: one row of headings, then rows of as many cells. Titles above the headings are passed over, blank rows are
 * passed over and counted.
 */
final class Table implements Iterator<Row>, Closeable {

    private static final int LOOK_AHEAD = 20;

    private final Rows rows;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final Row header;
    private int blankRows;
    private Row next;

    private Table(Rows rows) {
        this.rows = rows;
        this.header = findHeader();
    }

    /** The table in those rows; closes them where there is none. */
    static Table of(Rows rows) {
        try {
            return new Table(rows);
        } catch (RuntimeException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    /** The headings, trimmed; a blank one where a column has none. */
    List<String> header() {
        return header.cells();
    }

    /** How many rows had nothing in them so far. */
    int blankRows() {
        return blankRows;
    }

    /** How the file is written, for people. */
    String format() {
        return rows.format();
    }

    /** Refuses a table that lacks a heading; upper and lower case are the same. */
    Table requiring(List<String> headings) {
        var found = new HashSet<String>();
        header().forEach(heading -> found.add(heading.toLowerCase(Locale.ROOT)));
        var missing = headings.stream()
                .filter(heading -> !found.contains(heading.toLowerCase(Locale.ROOT)))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableTable(header.line(), "the headings lack " + String.join(", ", missing));
        }
        return this;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!ahead.isEmpty() || rows.hasNext())) {
            var row = ahead.isEmpty() ? rows.next() : ahead.remove();
            if (row.isBlank()) {
                blankRows++;
            } else {
                next = row;
            }
        }
        return next != null;
    }

    /** The next row. After an {@link UnreadableRow} the one behind it can be read; after any other error nothing can. */
    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        var width = header().size();
        if (row.problem() != null) {
            throw new UnreadableRow(row.line(), row.problem());
        }
        if (row.width() > width || row.cells().size() < width && !rows.leavesOutEmptyCells()) {
            throw new UnreadableRow(
                    row.line(),
                    "%d cells where there are %d headings".formatted(row.cells().size(), width));
        }
        return row.fitted(width);
    }

    /** Passes over the next row, sound or not. */
    void skip() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        next = null;
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The first of the first rows that is as wide as the widest of them, or nearly; titles and notes are narrower. */
    private Row findHeader() {
        var first = new ArrayList<Row>();
        while (first.size() < LOOK_AHEAD && rows.hasNext()) {
            var row = rows.next();
            if (row.isBlank()) {
                blankRows++;
            } else {
                first.add(row);
            }
        }
        if (first.isEmpty()) {
            throw new UnreadableTable(1, "there is no row of headings: the table is empty");
        }
        var widest = first.stream().mapToInt(Table::filled).max().orElseThrow();
        var index = 0;
        while (filled(first.get(index)) < Math.min(widest, Math.max(2, widest / 2))) {
            index++;
        }
        ahead.addAll(first.subList(index + 1, first.size()));
        return headings(first.get(index));
    }

    private static int filled(Row row) {
        return (int) row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .count();
    }

    private static Row headings(Row row) {
        var trimmed = row.fitted(row.width()).cells().stream()
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .toList();
        return new Row(row.line(), trimmed);
    }
}
