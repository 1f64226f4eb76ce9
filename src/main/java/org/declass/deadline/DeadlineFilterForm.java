package org.declass.deadline;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of clocks as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record DeadlineFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("stake", "At stake", Stake.class),
            Chip.Filter.of("state", "State", DeadlineState.class),
            Chip.Filter.of("withinDays", "Days ahead"),
            Chip.Filter.of("side", "Whose", Side.class),
            Chip.Filter.of("purpose", "About", Purpose.class),
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("kind", "Kind", Road.class),
            Chip.Filter.of("editor", "Editor"),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("dueFrom", "Due from"),
            Chip.Filter.of("dueTo", "Due until"),
            new Chip.Filter("unverified", "Rule checked", value -> value.equals("true") ? "no" : "yes"),
            Chip.Filter.of("updatedSince", "Moved since"),
            Chip.Filter.of("asOf", "As of"));

    static final List<Option> ORDERS = List.of(
            new Option("due", "Earliest due first"),
            new Option("-due", "Latest due first"),
            new Option("-number", "Newest first"),
            new Option("number", "Oldest first"));

    private static final List<String> FURTHER =
            List.of("side", "purpose", "kind", "editor", "request", "dueFrom", "dueTo", "unverified");

    static DeadlineFilterForm of(UriInfo uri, String sort) {
        return new DeadlineFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FURTHER.stream().anyMatch(set::has);
    }

    public List<Option> stakes() {
        return Option.of(Stake.values());
    }

    public List<Option> states() {
        return Option.of(DeadlineState.values());
    }

    public List<Option> sides() {
        return Option.of(Side.values());
    }

    public List<Option> purposes() {
        return Option.of(Purpose.values());
    }

    public List<Option> kinds() {
        return Option.of(Road.values());
    }

    public List<Option> unverified() {
        return List.of(new Option("true", "No"), new Option("false", "Yes"));
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
