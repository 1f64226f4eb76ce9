package org.declass.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A table whose numbers are also drawn as bars: one row for each thing counted, one column for each series.
 *
 * @param title what it shows, as a sentence: "Open requests by agency"
 * @param rowHeading what the rows are: "Agency"
 * @param series the columns, in the order they are stacked
 * @param rows the rows
 */
public record Chart(String title, String rowHeading, List<Series> series, List<Row> rows) {

    /** Series of the same colour get different shades of it. */
    public Chart {
        var seen = new HashMap<String, Integer>();
        series = series.stream()
                .map(each -> each.shaded(seen.merge(each.tone(), 1, Integer::sum) - 1))
                .toList();
    }

    /** A chart of one number for each row. */
    public static Chart of(String title, String rowHeading, String valueHeading, List<Row> rows) {
        return new Chart(title, rowHeading, List.of(new Series(valueHeading, "info")), rows);
    }

    /** Whether each bar is made of several parts, so that a legend and a sum are needed. */
    public boolean stacked() {
        return series.size() > 1;
    }

    /** The rows with the bars drawn to the scale of the longest. */
    public List<DrawnRow> drawn() {
        var longest = rows.stream().mapToLong(Row::sum).max().orElse(0);
        return rows.stream().map(row -> row.drawn(series, Math.max(1, longest))).toList();
    }

    /**
     * One column.
     *
     * @param name its heading
     * @param tone its colour, see {@link Toned}
     * @param shade 0 for the colour itself, then darker and lighter ones
     */
    public record Series(String name, String tone, int shade) {

        /** One column in the colour itself. */
        public Series(String name, String tone) {
            this(name, tone, 0);
        }

        private Series shaded(int with) {
            return new Series(name, tone, with);
        }

        /** Its classes in the style sheet. */
        public String look() {
            return "tone-" + tone + " shade-" + shade;
        }
    }

    /**
     * One number and the list behind it.
     *
     * @param value how many
     * @param href the list of them, or null
     */
    public record Count(long value, String href) {}

    /**
     * A rate, with what it is of, so that one of one is not taken for a rule.
     *
     * @param part how many
     * @param whole of how many, at least one
     */
    public record Share(Count part, Count whole) {

        /** In per cent. */
        public long percent() {
            return Math.round(100.0 * part.value / whole.value);
        }
    }

    /**
     * One thing counted.
     *
     * @param label its name
     * @param href the list behind the whole row, or null
     * @param share a rate that is told beside its name, or null
     * @param counts one for each series, in their order
     */
    public record Row(String label, String href, Share share, List<Count> counts) {

        /** A row without a rate. */
        public Row(String label, String href, List<Count> counts) {
            this(label, href, null, counts);
        }

        /** A row of a chart of one series. */
        public static Row of(String label, long value, String href) {
            return new Row(label, href, List.of(new Count(value, href)));
        }

        /** The length of the whole bar. */
        public long sum() {
            return counts.stream().mapToLong(Count::value).sum();
        }

        private DrawnRow drawn(List<Series> series, long longest) {
            var bars = new ArrayList<Bar>();
            var start = 0L;
            for (var i = 0; i < counts.size(); i++) {
                var count = counts.get(i);
                if (count.value() > 0) {
                    bars.add(new Bar(
                            percent(start, longest),
                            percent(Math.max(count.value(), longest / 200), longest),
                            series.get(i)));
                }
                start += count.value();
            }
            return new DrawnRow(this, List.copyOf(bars));
        }

        private static String percent(long part, long whole) {
            return Math.round(part * 10_000.0 / whole) / 100.0 + "%";
        }
    }

    /**
     * A row and its bars.
     *
     * @param row the numbers
     * @param bars the parts of its bar, without the empty ones
     */
    public record DrawnRow(Row row, List<Bar> bars) {}

    /**
     * One part of a bar.
     *
     * @param x where it starts, in per cent of the longest bar
     * @param width how long it is, in per cent of the longest bar
     * @param series what it counts
     */
    public record Bar(String x, String width, Series series) {}
}
