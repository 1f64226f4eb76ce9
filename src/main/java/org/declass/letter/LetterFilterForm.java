package org.declass.letter;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of letters as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record LetterFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("direction", "Direction", Direction.class),
            Chip.Filter.of("kind", "Says", LetterKind.class),
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("case", "Case"),
            Chip.Filter.of("dateFrom", "Dated from"),
            Chip.Filter.of("dateTo", "Dated until"),
            new Chip.Filter("attached", "With a file", value -> value.equals("true") ? "yes" : "no"),
            new Chip.Filter("struck", "Struck", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("asOf", "As of"));

    static final List<Option> ORDERS = List.of(
            new Option("-number", "Recorded last first"),
            new Option("-date", "Latest date first"),
            new Option("date", "Earliest date first"),
            new Option("-updatedAt", "Last changed first"),
            new Option("agency", "By agency"));

    static LetterFilterForm of(UriInfo uri, String sort) {
        return new LetterFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return List.of("dateFrom", "dateTo", "attached", "struck", "asOf").stream()
                .anyMatch(name -> !set.first(name).isEmpty());
    }

    public List<Option> directions() {
        return Option.of(Direction.values());
    }

    public List<Option> kinds() {
        return Option.of(LetterKind.values());
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
