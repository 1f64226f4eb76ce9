package org.declass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Shares that fall with time, drawn as steps: one line for each group. The picture is as wide as the page lets it be; its
 * numbers stand in the table below it.
 *
 * @param title what it shows, as a sentence
 * @param rowHeading what the lines are: "Agency"
 * @param lines the lines, the most important first
 */
public record StepChart(String title, String rowHeading, List<Line> lines) {

    private static final int SIDE = 1000;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int[] STEPS_IN_MONTHS = {1, 3, 6, 12, 24, 60, 120};
    private static final int MOST_TICKS = 8;
    private static final int PLACES = 400;

    /**
     * One group.
     *
     * @param name its name
     * @param href the list behind it, or null
     * @param longest the last day that anything is known of
     * @param points the days on which the share falls, ascending
     */
    public record Line(String name, String href, int longest, List<Point> points) {

        /** The share on a day, in per cent; null after the last day that anything is known of. */
        String shareOn(int day) {
            var share = points.stream()
                    .filter(point -> point.day() <= day)
                    .reduce((one, later) -> later)
                    .map(Point::share)
                    .orElse(1.0);
            return day > longest && share > 0 ? null : Math.round(100 * share) + " %";
        }
    }

    /**
     * A day on which the share falls.
     *
     * @param day the day, from 0
     * @param share the share after it, 0 to 1
     * @param low the lower end of its band
     * @param high the upper end of its band
     */
    public record Point(int day, double share, double low, double high) {}

    /**
     * A mark below the picture.
     *
     * @param x how far to the right, in per cent
     * @param label what it says: "2 years"
     * @param day the day it stands at
     * @param between whether a narrow picture has no room for its words: of the others every second one, and the last
     */
    public record Tick(String x, String label, int day, boolean between) {

        /** On which side of the mark its words stand, so that they stay in the picture. */
        public String anchor() {
            return x.equals("0%") ? "start" : x.equals("100%") ? "end" : "middle";
        }
    }

    /**
     * A line as it is drawn.
     *
     * @param name its name
     * @param href the list behind it, or null
     * @param look its class in the style sheet
     * @param path its steps
     * @param shares what it says at each mark but the first; null where it says nothing
     */
    public record Drawn(String name, String href, String look, String path, List<String> shares) {}

    /** The marks below the picture, from the sending to the end. */
    public List<Tick> ticks() {
        var step = stepInMonths();
        var count = steps();
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> new Tick(
                        percent((double) i / count),
                        label(i * step),
                        (int) Math.round(i * step * DAYS_OF_A_YEAR / 12),
                        i > 0 && (count - i) % 2 == 1))
                .toList();
    }

    /** The marks that the table has columns for. */
    public List<Tick> columns() {
        var ticks = ticks();
        return ticks.subList(1, ticks.size());
    }

    private double months() {
        return lines.stream().mapToInt(Line::longest).max().orElse(0) * 12 / DAYS_OF_A_YEAR;
    }

    private int stepInMonths() {
        for (var step : STEPS_IN_MONTHS) {
            if (months() / step <= MOST_TICKS) {
                return step;
            }
        }
        return STEPS_IN_MONTHS[STEPS_IN_MONTHS.length - 1];
    }

    private static String label(int months) {
        if (months % 12 == 0) {
            return months == 0 ? "0" : months == 12 ? "1 year" : months / 12 + " years";
        }
        return months == 1 ? "1 month" : months + " months";
    }

    /** The lines. */
    public List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        for (var line : lines) {
            drawn.add(new Drawn(
                    line.name(),
                    line.href(),
                    "line-" + drawn.size(),
                    path(line),
                    columns().stream().map(tick -> line.shareOn(tick.day())).toList()));
        }
        return drawn;
    }

    private String path(Line line) {
        var path = new StringBuilder("M0 0");
        thinned(line)
                .forEach(point ->
                        path.append('H').append(x(point.day())).append('V').append(y(point.share())));
        return path.append('H').append(x(line.longest())).toString();
    }

    /** The band of the first line. */
    public String band() {
        if (lines.isEmpty() || lines.get(0).points().isEmpty()) {
            return "";
        }
        var points = thinned(lines.get(0));
        var path = new StringBuilder("M0 0");
        points.forEach(
                point -> path.append('H').append(x(point.day())).append('V').append(y(point.high())));
        path.append('H').append(x(lines.get(0).longest()));
        for (var i = points.size() - 1; i >= 0; i--) {
            path.append('V')
                    .append(y(points.get(i).low()))
                    .append('H')
                    .append(x(points.get(i).day()));
        }
        return path.append("V0Z").toString();
    }

    /** No more points than an eye can tell apart, each with where the line has come to. */
    private List<Point> thinned(Line line) {
        var byPlace = new TreeMap<Integer, Point>();
        line.points().forEach(point -> byPlace.put((int) ((long) point.day() * PLACES / end()), point));
        return List.copyOf(byPlace.values());
    }

    private String x(int day) {
        return number((double) SIDE * day / end());
    }

    private int end() {
        return (int) Math.round(stepInMonths() * steps() * DAYS_OF_A_YEAR / 12);
    }

    private int steps() {
        return Math.max(1, (int) Math.ceil(months() / stepInMonths()));
    }

    private static String y(double share) {
        return number(SIDE * (1 - share));
    }

    private static String percent(double part) {
        return number(100 * part) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
