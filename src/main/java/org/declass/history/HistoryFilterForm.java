package org.declass.history;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Href;
import org.declass.web.Option;

/**
 * The filters of the history as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param chips the active filters
 * @param exports the same list as files to take along
 */
record HistoryFilterForm(Filled set, List<Chip> chips, List<Exports> exports) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("kind", "To what", SubjectKind.class),
            Chip.Filter.of("subject", "Its number"),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("who", "By whom"),
            Chip.Filter.of("notBy", "Not by"),
            new Chip.Filter("verb", "What was done", HistoryFilterForm::phrase),
            Chip.Filter.of("via", "Door"),
            Chip.Filter.of("happenedFrom", "Happened from"),
            Chip.Filter.of("happenedTo", "Happened until"),
            Chip.Filter.of("recordedSince", "Recorded since"),
            Chip.Filter.of("after", "After no."),
            Chip.Filter.of("asOf", "As of"));

    static HistoryFilterForm of(UriInfo uri) {
        return new HistoryFilterForm(
                new Filled(uri.getQueryParameters()), Chip.of(uri, FILTERS), Exports.of(uri, "/api/v1/history"));
    }

    /** The form that makes a feed of the same entries, those of today on. */
    public String follow() {
        var href = new Href("/account/feeds/history/new");
        for (var filter : FILTERS) {
            href = filter.name().equals("asOf") ? href : href.and(filter.name(), set.all(filter.name()));
        }
        return href.toString();
    }

    private static String phrase(String verb) {
        return Arrays.stream(Verb.values())
                .filter(known -> known.name().equalsIgnoreCase(verb))
                .map(Verb::phrase)
                .findFirst()
                .orElse(verb);
    }

    public List<Option> kinds() {
        return Option.of(SubjectKind.values());
    }

    public List<Option> verbs() {
        return Arrays.stream(Verb.values())
                .map(verb -> new Option(verb.name(), verb.phrase()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
