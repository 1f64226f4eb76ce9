package org.declass.exchange;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of imports as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record ImportFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "File"),
            Chip.Filter.of("kind", "Rows are", ImportKind.class),
            Chip.Filter.of("status", "Status", BatchStatus.class),
            Chip.Filter.of("uploadedBy", "Brought by"),
            Chip.Filter.of("since", "Brought since"),
            Chip.Filter.of("asOf", "As of"));

    static final List<Option> ORDERS = List.of(
            new Option("-number", "Newest first"),
            new Option("number", "Oldest first"),
            new Option("fileName", "By name of the file"),
            new Option("uploadedBy", "By who brought them"));

    static ImportFilterForm of(UriInfo uri, String sort) {
        return new ImportFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    public List<Option> kinds() {
        return Option.of(ImportKind.values());
    }

    public List<Option> statuses() {
        return Option.of(BatchStatus.values());
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
