package org.declass.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a list. The pages' choice of columns, the API's {@code fields} and the exports all go by its name.
 *
 * @param name the field of the row, or a record within it
 * @param label its head, for people
 * @param look how it stands in a table
 * @param also further fields that its cells tell of
 * @param cell what it shows of a row
 */
public record Column<T>(String name, String label, Look look, List<String> also, Function<T, Cell> cell) {

    /** How a column stands in a table. */
    public enum Look {
        /** Words that explain themselves. */
        PLAIN(""),
        /** Words that need their head beside them where a row becomes a card. */
        LABELLED(""),
        /** A date that explains itself. */
        DATE("day"),
        /** A number; needs its head beside it, too. */
        NUMBER("number"),
        /** What the thing is about: the widest. */
        TITLE("title"),
        /** Some words that need their head beside them, and wrap where a screen is not wide. */
        LOOSE("loose"),
        /** Long words that wrap. */
        WRAP("wrap");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        /** Its class; empty where it has none. */
        public String style() {
            return style;
        }

        private boolean isLabelled() {
            return this == LABELLED || this == LOOSE || this == NUMBER;
        }
    }

    /** Words that explain themselves. */
    public static <T> Column<T> plain(String name, String label, Function<T, ?> value) {
        return of(name, label, Look.PLAIN, row -> Cell.of(value.apply(row)));
    }

    /** A day, a number of somebody's, or other words that say nothing without their head. */
    public static <T> Column<T> said(String name, String label, Function<T, ?> value) {
        return of(name, label, Look.LABELLED, row -> Cell.of(value.apply(row)));
    }

    /** A count. */
    public static <T> Column<T> count(String name, String label, Function<T, ? extends Number> value) {
        return of(name, label, Look.NUMBER, row -> Cell.of(value.apply(row)));
    }

    /** A status or outcome. */
    public static <T> Column<T> badge(String name, String label, Function<T, ? extends Enum<?>> value) {
        return of(name, label, Look.PLAIN, row -> Cell.badge(value.apply(row)));
    }

    /** A column with cells of its own making. */
    public static <T> Column<T> of(String name, String label, Look look, Function<T, Cell> cell) {
        return new Column<>(name, label, look, List.of(), cell);
    }

    /** The same column, whose cells tell of these fields, too. */
    public Column<T> telling(String... fields) {
        return new Column<>(name, label, look, List.of(fields), cell);
    }

    /** All fields its cells tell of, as the API names them. */
    public Stream<String> fields() {
        return Stream.concat(Stream.of(name), also.stream());
    }

    /** What stands before a cell on a card; empty where it explains itself. */
    String cardLabel() {
        return look.isLabelled() ? label.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a field of the API is shown by it. */
    boolean shows(String field) {
        return field.equals(name) || field.startsWith(name + ".");
    }
}
