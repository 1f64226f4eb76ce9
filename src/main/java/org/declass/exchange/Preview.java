package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import org.declass.web.Characters;
import org.declass.web.Invalid;

/**
 * The headings of a table and its first rows.
 *
 * @param headings the headings
 * @param samples the first rows, shortened
 */
record Preview(List<String> headings, List<List<String>> samples) {

    private static final int MOST_HEADINGS = 200;
    private static final int ROWS = 3;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_SAMPLE = 60;

    /** Of the table at its beginning. */
    static Preview of(Table table) {
        if (table.header().size() > MOST_HEADINGS) {
            throw new Invalid("file", "The table has more than " + MOST_HEADINGS + " headings.");
        }
        var samples = new ArrayList<List<String>>();
        while (samples.size() < ROWS && table.hasNext()) {
            try {
                samples.add(shortened(table.next().cells(), LONGEST_SAMPLE));
            } catch (UnreadableRow misfit) {
                // the dry run reports it; here it is only no good as a sample
            }
        }
        return new Preview(headings(table), List.copyOf(samples));
    }

    /** The headings as they are kept. */
    static List<String> headings(Table table) {
        return shortened(table.header(), LONGEST_HEADING);
    }

    private static List<String> shortened(List<String> cells, int length) {
        return cells.stream()
                .map(Characters::sound)
                .map(cell -> cell.length() > length ? Characters.cut(cell, length) + "…" : cell)
                .toList();
    }

    /** The samples of one column that are not blank. */
    List<String> samplesOf(int column) {
        return samples.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
