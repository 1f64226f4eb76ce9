package org.declass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a list to choose from, as a form and links that need no script.
 *
 * @param action the list
 * @param kept what the form carries along: the filters and the order
 * @param boxes the columns, those shown first and in their order
 * @param usual the list in its usual columns; empty where it stands in them
 */
public record ColumnChoice(String action, List<Map.Entry<String, String>> kept, List<Box> boxes, String usual) {

    private static final String FIELDS = "fields";

    /**
     * A column to choose.
     *
     * @param fixed whether it cannot be left out
     * @param earlier the list with it one place before; empty where that cannot be
     * @param later the list with it one place after; empty where that cannot be
     */
    public record Box(String name, String label, boolean shown, boolean fixed, String earlier, String later) {}

    static <T> ColumnChoice of(Register<T> register, List<Column<T>> shown, Here here) {
        var names = shown.stream().map(Column::name).toList();
        var all = register.inOrder(shown);
        var boxes = IntStream.range(0, all.size())
                .mapToObj(place -> box(all.get(place), place, names, here))
                .toList();
        return new ColumnChoice(
                register.path(), here.kept(Set.of(FIELDS)), boxes, here.shows(FIELDS) ? here.with(FIELDS) : "");
    }

    private static <T> Box box(Column<T> column, int place, List<String> shown, Here here) {
        return new Box(
                column.name(),
                column.label(),
                place < shown.size(),
                place == 0,
                place > 1 && place < shown.size() ? swapped(shown, place - 1, here) : "",
                place > 0 && place < shown.size() - 1 ? swapped(shown, place, here) : "");
    }

    /** The list with two neighbours in each other's place. */
    private static String swapped(List<String> shown, int place, Here here) {
        var names = new ArrayList<>(shown);
        names.set(place, shown.get(place + 1));
        names.set(place + 1, shown.get(place));
        return here.with(FIELDS, String.join(",", names));
    }
}
