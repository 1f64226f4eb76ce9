package org.declass.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What an address asks of a list: filters, columns and order, without what says where in the list one is.
 *
 * @param asked the parameters, by name
 */
public record Query(List<Map.Entry<String, String>> asked) {

    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit", "count", "format", "all", "view");

    public Query {
        asked = asked.stream().sorted(Comparator.comparing(Map.Entry::getKey)).toList();
    }

    /** As it stands in the address of a list; what is usual there need not be said. */
    public static Query of(Map<String, ? extends List<String>> parameters, Register<?> list) {
        List<Map.Entry<String, String>> asked = new ArrayList<>();
        parameters.forEach((name, values) -> {
            var given = values.stream().filter(value -> !value.isBlank()).toList();
            if (!OF_THE_PAGE.contains(name) && !given.isEmpty()) {
                asked.addAll(
                        name.equals("fields")
                                ? List.of(Map.entry(name, String.join(",", given)))
                                : given.stream()
                                        .map(value -> Map.entry(name, value))
                                        .toList());
            }
        });
        asked.remove(Map.entry("sort", list.usualOrder()));
        asked.remove(Map.entry("fields", String.join(",", list.usual())));
        return new Query(asked);
    }

    /** As it is kept, such as {@code agency=STATE&status=SENT}. */
    public static Query parse(String text, Register<?> list) {
        var parameters = Arrays.stream(text.replaceFirst("^\\?", "").split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        part -> decoded(part[0]),
                        Collectors.mapping(part -> part.length < 2 ? "" : decoded(part[1]), Collectors.toList())));
        return of(parameters, list);
    }

    /**
     * What somebody sent along as a filter. A form takes what passes it, so none of it is passed over.
     *
     * @param parameter what it was sent as
     * @throws BadQuery where a part is no parameter of the list
     */
    public static Query sent(String parameter, String text, Register<?> list) {
        for (var part : text.replaceFirst("^\\?", "").split("&")) {
            if (!part.isEmpty() && part.indexOf('=') < 1) {
                throw new BadQuery(parameter, "Is not a filter, such as agency=STATE&status=SENT: " + part);
            }
            if (part.startsWith("view=")) {
                throw new BadQuery(parameter, "Names a view; give what the view is filtered by.");
            }
        }
        return parse(text, list);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** What of it meets a condition. */
    public Query where(BiPredicate<String, String> condition) {
        return new Query(asked.stream()
                .filter(one -> condition.test(one.getKey(), one.getValue()))
                .toList());
    }

    /** The address of the list that it asks. */
    public Href at(String path) {
        var href = new Href(path);
        for (var one : asked) {
            href = href.and(one.getKey(), one.getValue());
        }
        return href;
    }

    /** As it is kept; empty where nothing is asked. */
    public String text() {
        return at("").address().replaceFirst("^\\?", "");
    }

    /** Each parameter as one reads it: {@code colour=red}. */
    public List<String> words() {
        return asked.stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    }
}
