package org.declass.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Predicate;

/**
 * A list as it stands on a page: its heads and rows in the columns that were chosen, what it is filtered by, and where
 * all that leads.
 *
 * @param heads the heads of the columns
 * @param lines the rows
 * @param chips the active filters
 * @param all the list without any of them, in the same columns and order
 * @param links where it goes on
 * @param exports the same list as files: the same filters, columns and order
 * @param everything the same with all columns there are
 * @param choice the columns to choose from
 * @param tick the name of the checkboxes in front of the rows; empty where there are none
 */
public record Sheet(
        List<Head> heads,
        List<Line> lines,
        List<Chip> chips,
        String all,
        PageLinks links,
        List<Exports> exports,
        List<Exports> everything,
        ColumnChoice choice,
        String tick) {

    /**
     * The head of a column.
     *
     * @param href the list ordered by it, or the other way round; empty where it cannot be
     * @param sorted {@code ascending}, {@code descending}, or empty
     */
    public record Head(String label, String style, String href, String sorted) {}

    /**
     * A row.
     *
     * @param key the number of the thing
     * @param choosable whether something can be recorded on it together with others
     */
    public record Line(String key, boolean choosable, List<Place> cells) {}

    /**
     * A cell in its column.
     *
     * @param label what stands before it on a card; empty where it explains itself
     */
    public record Place(Cell cell, String style, String label) {}

    /** The page of a list that stands at this address. */
    public static <T> Sheet of(Register<T> register, Slice<T> slice, PageQuery page, UriInfo uri) {
        return of(register, slice, page, uri, row -> true);
    }

    /** The same; only some rows can be chosen. */
    public static <T> Sheet of(
            Register<T> register, Slice<T> slice, PageQuery page, UriInfo uri, Predicate<T> choosable) {
        var shown = register.shown(page.chosenFields());
        var here = new Here(uri, register.path());
        return new Sheet(
                shown.stream().map(column -> head(register, column, page, here)).toList(),
                slice.items().stream()
                        .map(row -> line(shown, row, choosable.test(row)))
                        .toList(),
                Chip.of(uri, register.filters()),
                here.without(register.filters().stream().map(Chip.Filter::name).toList()),
                PageLinks.of(slice, page, uri),
                Exports.of(
                        uri,
                        register.api(),
                        page.sort,
                        shown.stream().flatMap(Column::fields).distinct().toList()),
                Exports.of(uri, register.api(), page.sort, List.of()),
                ColumnChoice.of(register, shown, here),
                "");
    }

    /** The same with checkboxes of that name in front of its rows; without where it is empty. */
    public Sheet ticking(String name) {
        return new Sheet(heads, lines, chips, all, links, exports, everything, choice, name);
    }

    /** The numbers of the things on this page that can be chosen. */
    public String numbers() {
        return String.join(
                ",", lines.stream().filter(Line::choosable).map(Line::key).toList());
    }

    /** How many those are. */
    public long choosable() {
        return lines.stream().filter(Line::choosable).count();
    }

    private static <T> Head head(Register<T> register, Column<T> column, PageQuery page, Here here) {
        var first = here.shows("asOf") ? "" : register.firstOrderBy(column.name());
        var style = column.look().style();
        if (first.isEmpty()) {
            return new Head(column.label(), style, "", "");
        }
        var sorted = page.sort.equals(column.name())
                ? "ascending"
                : page.sort.equals("-" + column.name()) ? "descending" : "";
        return new Head(column.label(), style, here.with("sort", next(first, sorted)), sorted);
    }

    private static String next(String first, String sorted) {
        var name = first.replaceFirst("^-", "");
        return switch (sorted) {
            case "ascending" -> "-" + name;
            case "descending" -> name;
            default -> first;
        };
    }

    private static <T> Line line(List<Column<T>> columns, T row, boolean choosable) {
        var cells = columns.stream()
                .map(column -> new Place(column.cell().apply(row), column.look().style(), column.cardLabel()))
                .toList();
        return new Line(cells.get(0).cell().text(), choosable, cells);
    }
}
