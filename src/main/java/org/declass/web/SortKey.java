package org.declass.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A column a list can be ordered by; it has an index and no nulls.
 *
 * @param name its name in the JSON
 * @param column its path in the query
 * @param type its Java type: String, Long, LocalDate or Instant
 * @param value how to read it from a row
 */
public record SortKey<T>(String name, String column, Class<?> type, Function<T, ?> value) {

    /**
     * The key and direction a client asked for; the first key, ascending, when nothing was said.
     *
     * @throws BadQuery where no such key exists
     */
    static <T> Order<T> among(List<SortKey<T>> keys, String asked) {
        if (asked == null || asked.isBlank()) {
            return new Order<>(keys.get(0), Direction.ASC);
        }
        var name = asked.startsWith("-") ? asked.substring(1) : asked;
        var direction = asked.startsWith("-") ? Direction.DESC : Direction.ASC;
        return keys.stream()
                .filter(key -> key.name.equals(name))
                .findFirst()
                .map(key -> new Order<>(key, direction))
                .orElseThrow(() -> new BadQuery(
                        "sort",
                        "Can be one of "
                                + String.join(
                                        ", ", keys.stream().map(SortKey::name).toList())
                                + ", with a - before it to turn it round."));
    }

    /** Whether Java and every database put its values in the same order, as they do not with texts. */
    boolean isOrderedAlike() {
        return type != String.class;
    }

    /** Upwards or downwards. */
    enum Direction {
        /** Smallest first. */
        ASC(">"),
        /** Greatest first. */
        DESC("<");

        final String beyond;

        Direction(String beyond) {
            this.beyond = beyond;
        }

        boolean isBeyond(long one, long other) {
            return this == ASC ? one > other : one < other;
        }
    }

    /** A key with a direction. */
    record Order<T>(SortKey<T> key, Direction direction) {

        /** Where a row stands in it. */
        Cursor place(T row, SortKey<T> id) {
            return new Cursor(key.value().apply(row), id.value().apply(row));
        }

        /** The order of places, those with the same value by their ids. */
        Comparator<Cursor> places() {
            return direction == Direction.ASC ? Cursor.UPWARDS : Cursor.UPWARDS.reversed();
        }

        /** The order of rows. */
        Comparator<T> rows(SortKey<T> id) {
            return Comparator.comparing(row -> place(row, id), places());
        }

        /** How a cursor names it. */
        String name() {
            return direction + key.name();
        }
    }
}
