package org.declass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, in order
 * @param next the cursor of the page after it, or null on the last
 * @param total how many rows there are in all; null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice<T>(List<T> items, String next, Long total) {

    /** One page of rows that are all at hand, in the order of a number that tells them apart. */
    public static <T> Slice<T> of(List<T> rows, SortKey<T> by, PageQuery page) {
        var order = SortKey.among(List.of(by), page.sort);
        var upwards = Comparator.<T>comparingLong(row -> number(by, row));
        var direction = order.direction() == SortKey.Direction.ASC ? upwards : upwards.reversed();
        var start = page.cursor == null ? null : Cursor.decode(page.cursor, order.name(), Long.class, Long.class);
        var rest = rows.stream()
                .filter(row -> start == null || order.direction().isBeyond(number(by, row), (Long) start.id()))
                .sorted(direction)
                .toList();
        var total = page.counted() ? (long) rows.size() : null;
        if (rest.size() <= page.limit()) {
            return new Slice<>(rest, null, total);
        }
        var shown = rest.subList(0, page.limit());
        var last = number(by, shown.get(shown.size() - 1));
        return new Slice<>(List.copyOf(shown), new Cursor(last, last).encode(order.name()), total);
    }

    private static <T> long number(SortKey<T> by, T row) {
        return (Long) by.value().apply(row);
    }

    /** The same page with other rows. */
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next, total);
    }
}
