package org.declass.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A short list, such as that of all agencies, that is read whole and then filtered, ordered and paged.
 *
 * @param id what tells its rows apart, which is also its usual order
 * @param sorts the orders it can be had in
 */
public record Shelf<T>(SortKey<T> id, List<SortKey<T>> sorts) {

    /**
     * A list in the order of what tells its rows apart.
     *
     * @param type String, Long or LocalDate
     */
    public static <T> Shelf<T> by(String name, Class<?> type, Function<T, ?> value) {
        var id = new SortKey<>(name, name, type, value);
        return new Shelf<>(id, List.of(id));
    }

    /** The same list, which can also be had in another order. */
    public Shelf<T> orBy(String name, Class<?> type, Function<T, ?> value) {
        var other = new SortKey<>(name, name, type, value);
        return new Shelf<>(id, Stream.concat(sorts.stream(), Stream.of(other)).toList());
    }

    /**
     * One page of some rows.
     *
     * @throws BadQuery where there is no such order, or the cursor is not of this list
     */
    public Slice<T> page(Stream<T> rows, PageQuery page) {
        var order = SortKey.among(sorts, page.sort);
        var all = rows.sorted(order.rows(id)).toList();
        var total = page.counted() ? Long.valueOf(all.size()) : null;
        var rest = page.cursor == null ? all : beyond(all, order, page.cursor);
        if (rest.size() <= page.limit()) {
            return new Slice<>(rest, null, total);
        }
        var shown = List.copyOf(rest.subList(0, page.limit()));
        var last = order.place(shown.get(shown.size() - 1), id);
        return new Slice<>(shown, last.encode(order.name()), total);
    }

    private List<T> beyond(List<T> all, SortKey.Order<T> order, String cursor) {
        var from = Cursor.decode(cursor, order.name(), order.key().type(), id.type());
        return all.stream()
                .filter(row -> order.places().compare(order.place(row, id), from) > 0)
                .toList();
    }

    /** Whether every word of a question is anywhere in some texts, whatever its case; no question is in all. */
    public static boolean hasWords(String asked, String... texts) {
        return asked == null
                || Arrays.stream(asked.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(word -> Arrays.stream(texts)
                                .filter(Objects::nonNull)
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)));
    }

    /** Whether a value is among those asked for; where none is asked for, any is. */
    public static boolean isAmong(List<?> asked, Object value) {
        return asked == null || asked.stream().noneMatch(Objects::nonNull) || asked.contains(value);
    }

    /** Whether a value is the one asked for; where none is, any is. */
    public static boolean is(Object asked, Object value) {
        return asked == null || asked.equals(value);
    }

    /** Whether a day lies between two that may be open; no day lies between any. */
    public static boolean isBetween(LocalDate asked, LocalDate from, LocalDate to) {
        return asked == null || (from == null || !from.isAfter(asked)) && (to == null || !to.isBefore(asked));
    }
}
