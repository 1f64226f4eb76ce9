package org.declass.agency;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of agencies as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param chips the active filters
 * @param exports the same list as files to take along
 * @param sort the order
 */
record AgencyFilterForm(Filled set, List<Chip> chips, List<Exports> exports, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("kind", "Part", AgencyKind.class),
            new Chip.Filter("verified", "Checked", value -> value.equals("true") ? "yes" : "not yet"),
            Chip.Filter.of("activeOn", "Existed on"),
            Chip.Filter.of("successor", "Followed by"),
            Chip.Filter.of("asOf", "As of"));

    static AgencyFilterForm of(UriInfo uri, String sort) {
        return new AgencyFilterForm(
                new Filled(uri.getQueryParameters()), Chip.of(uri, FILTERS), Exports.of(uri, "/api/v1/agencies"), sort);
    }

    public List<Option> kinds() {
        return Option.of(AgencyKind.values());
    }

    public List<Option> checked() {
        return List.of(new Option("true", "Yes"), new Option("false", "Not yet"));
    }

    public List<Option> orders() {
        return List.of(new Option("code", "By code"), new Option("name", "By name"));
    }
}
