package org.declass.appeal;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.request.FiledBy;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of appeals as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record AppealFilterForm(Filled set, String sort) implements AppealChoices {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            new Chip.Filter("open", "Open", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("level", "Level", AppealLevel.class),
            Chip.Filter.of("status", "Status", AppealStatus.class),
            Chip.Filter.of("basis", "Ground", AppealBasis.class),
            Chip.Filter.of("body", "Before"),
            Chip.Filter.of("agency", "Request to"),
            Chip.Filter.of("result", "Result", AppealResult.class),
            Chip.Filter.of("closeReason", "Closed because", ClosureReason.class),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("number", "Number"),
            Chip.Filter.of("filedFrom", "Filed from"),
            Chip.Filter.of("filedTo", "Filed until"),
            Chip.Filter.of("unmovedSince", "Unmoved since"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("asOf", "As of"));

    static final List<Option> ORDERS = List.of(
            new Option("-number", "Newest first"),
            new Option("statusSince", "Longest unmoved first"),
            new Option("filedOn", "By day of filing"),
            new Option("-updatedAt", "Last changed first"),
            new Option("body", "By body"));

    private static final List<String> FURTHER = List.of(
            "filedBy",
            "basis",
            "body",
            "agency",
            "result",
            "closeReason",
            "request",
            "file",
            "number",
            "unmovedSince",
            "filedFrom",
            "filedTo");

    static AppealFilterForm of(UriInfo uri, String sort) {
        return new AppealFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FURTHER.stream().anyMatch(name -> !set.first(name).isEmpty());
    }

    public List<Option> statuses() {
        return Option.of(AppealStatus.values());
    }

    public List<Option> closeReasons() {
        return Option.of(ClosureReason.values());
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    public List<Option> orders() {
        return ORDERS;
    }
}
