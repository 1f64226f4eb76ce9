package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the parameters of addresses are called on the pages. */
@ApplicationScoped
class ParameterWords {

    /** What every list takes. */
    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("q", "Words"),
            Map.entry("limit", "Rows on a page"),
            Map.entry("cursor", "Where the page begins"),
            Map.entry("sort", "Order"),
            Map.entry("fields", "Columns"),
            Map.entry("count", "Count all rows"));

    private final Map<String, List<Chip.Filter>> filters = new TreeMap<>();

    ParameterWords(Instance<Filtered> pages) {
        pages.forEach(page -> filters.put(page.path(), page.filters()));
    }

    /** What the page at a path calls a parameter, or one of its values: "Sent until" for {@code sentTo}. */
    String of(String path, String field) {
        var name = field.replaceFirst("\\[\\d+]$", "");
        return Stream.ofNullable(filters.get(path.replaceFirst("(?<=.)/+$", "")))
                .flatMap(List::stream)
                .filter(filter -> filter.name().equals(name))
                .map(Chip.Filter::label)
                .findFirst()
                .orElseGet(() -> EVERYWHERE.getOrDefault(name, spelled(name)));
    }

    /** "Withdrawal kind" for {@code withdrawalKind}, "Record group" for {@code location.recordGroup}. */
    private static String spelled(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        var words = last.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Characters.capitals(words.substring(0, 1)) + words.substring(1);
    }
}
