package org.declass.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One active filter of a list, with the way to be rid of it.
 *
 * @param label what is filtered: "Agency"
 * @param value by what, as people read it
 * @param without the same list without it
 */
public record Chip(String label, String value, String without) {

    /**
     * A filter that a list knows.
     *
     * @param name the parameter of the URL
     * @param label its name for people
     * @param words how people read its values
     * @param leaning other filters that mean something only beside this one
     */
    public record Filter(String name, String label, UnaryOperator<String> words, List<String> leaning) {

        /** A filter that no other leans on. */
        public Filter(String name, String label, UnaryOperator<String> words) {
            this(name, label, words, List.of());
        }

        /** The same; when it is taken away, these go with it. */
        public Filter with(String... others) {
            return new Filter(name, label, words, List.of(others));
        }

        /** A filter whose values are read as they stand. */
        public static Filter of(String name, String label) {
            return new Filter(name, label, UnaryOperator.identity());
        }

        /** A filter by the constants of an enum. */
        public static Filter of(String name, String label, Class<? extends Enum<?>> type) {
            return new Filter(
                    name,
                    label,
                    value -> Option.of(type.getEnumConstants()).stream()
                            .filter(option -> option.value().equalsIgnoreCase(value))
                            .map(Option::label)
                            .findFirst()
                            .orElse(value));
        }
    }

    /** The filters that are active in this address, in the order of the form. */
    public static List<Chip> of(UriInfo uri, List<Filter> known) {
        List<Chip> chips = new ArrayList<>();
        for (var filter : known) {
            var values = uri.getQueryParameters().getOrDefault(filter.name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            for (var value : values) {
                var rest = values.stream().filter(other -> !other.equals(value)).toArray();
                chips.add(new Chip(filter.label, filter.words.apply(value), without(uri, filter, rest)));
            }
        }
        return chips;
    }

    private static String without(UriInfo uri, Filter filter, Object[] rest) {
        var address = uri.getRequestUriBuilder().replaceQueryParam("cursor").replaceQueryParam(filter.name, rest);
        if (rest.length == 0) {
            filter.leaning.forEach(address::replaceQueryParam);
        }
        var page = address.build();
        return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
    }
}
