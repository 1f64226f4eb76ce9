package org.declass.finding;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.deadline.Road;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of findings as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record FindingFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("check", "Check", Check.class),
            Chip.Filter.of("severity", "Severity", Severity.class),
            Chip.Filter.of("status", "Status", FindingStatus.class),
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("kind", "Kind", Road.class),
            Chip.Filter.of("editor", "Editor"),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("foundFrom", "Found from"),
            Chip.Filter.of("foundTo", "Found until"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("asOf", "As of"));

    static final List<Option> ORDERS = List.of(
            new Option("severity", "Loudest first"),
            new Option("-foundOn", "Newest first"),
            new Option("foundOn", "Oldest first"),
            new Option("-updatedAt", "Last changed first"),
            new Option("agency", "By agency"));

    private static final List<String> FURTHER = List.of("kind", "request", "file", "foundFrom", "foundTo");

    static FindingFilterForm of(UriInfo uri, String sort) {
        return new FindingFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FURTHER.stream().anyMatch(name -> !set.first(name).isEmpty());
    }

    public List<Option> checks() {
        return Option.of(Check.values());
    }

    public List<Option> severities() {
        return Option.of(Severity.values());
    }

    public List<Option> statuses() {
        return Option.of(FindingStatus.values());
    }

    public List<Option> kinds() {
        return Option.of(Road.values());
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
