package org.declass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list as its page, its exports and the views saved of it know it.
 *
 * @param name its name in the API: {@code requests}
 * @param path the page of the list
 * @param row the record of a row
 * @param filter the class of its filter
 * @param filters the filters, with their words
 * @param columns all columns there are; the first names the thing and is always shown
 * @param usual those shown when nothing is said
 * @param orders the orders a person can choose, the usual one first
 * @param sorts the fields it can be ordered by
 */
public record Register<T>(
        String name,
        String path,
        Class<T> row,
        Class<?> filter,
        List<Chip.Filter> filters,
        List<Column<T>> columns,
        List<String> usual,
        List<Option> orders,
        List<String> sorts) {

    /** A list whose page has its name. */
    public Register(
            String name,
            Class<T> row,
            Class<?> filter,
            List<Chip.Filter> filters,
            List<Column<T>> columns,
            List<String> usual,
            List<Option> orders,
            List<String> sorts) {
        this(name, "/" + name, row, filter, filters, columns, usual, orders, sorts);
    }

    /** The list in the API. */
    public String api() {
        return "/api/v1/" + name;
    }

    /** The order where nobody says. */
    public String usualOrder() {
        return orders.get(0).value();
    }

    /** The columns that are shown where these fields were asked for; the usual ones where none was. */
    public List<Column<T>> shown(List<String> fields) {
        var asked = fields.isEmpty() ? usual : fields;
        var unknown = asked.stream().filter(field -> of(field).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new BadQuery(
                    "fields",
                    "Unknown: " + String.join(", ", unknown) + ". There are "
                            + String.join(
                                    ", ", columns.stream().map(Column::name).toList()) + ".");
        }
        return Stream.concat(Stream.of(columns.get(0)), asked.stream().flatMap(field -> of(field).stream()))
                .distinct()
                .toList();
    }

    /** A parameter of its address as people read it: "Status Sent", "Oldest first". */
    public String words(String name, String value) {
        return switch (name) {
            case "sort" ->
                orders.stream()
                        .filter(order -> order.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse("by " + value);
            case "fields" -> "its own columns";
            default ->
                filters.stream()
                        .filter(filter -> filter.name().equals(name))
                        .map(filter -> filter.label() + " " + filter.words().apply(value))
                        .findFirst()
                        .orElse(name + " " + value);
        };
    }

    /** Whether there is a column that shows a field. */
    public boolean knows(String field) {
        return !of(field).isEmpty();
    }

    private List<Column<T>> of(String field) {
        return columns.stream().filter(column -> column.shows(field)).toList();
    }

    /** The field a list can be ordered by, with the way round that one wants first; empty where it cannot. */
    String firstOrderBy(String column) {
        return orders.stream()
                .map(Option::value)
                .filter(order -> order.replaceFirst("^-", "").equals(column))
                .findFirst()
                .orElse(sorts.contains(column) ? column : "");
    }

    /** The columns in the order of a chooser: those shown, as they stand, then all others. */
    List<Column<T>> inOrder(List<Column<T>> shown) {
        var all = new ArrayList<>(shown);
        columns.stream().filter(column -> !shown.contains(column)).forEach(all::add);
        return all;
    }
}
