package org.declass.referral;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.request.FiledBy;
import org.declass.request.OutcomeSoFar;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the grid as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param chips the active filters
 * @param exports the same grid as files, a row for each cell
 */
record GridFilterForm(Filled set, List<Chip> chips, List<Exports> exports) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("request", "Request"),
            new Chip.Filter("anyStatus", "Requests", value -> value.equals("true") ? "all" : "open"),
            Chip.Filter.of("status", "Status", RequestStatus.class),
            Chip.Filter.of("phase", "Whose turn", Phase.class),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            Chip.Filter.of("agency", "Addressed to"),
            Chip.Filter.of("kind", "Kind", RequestKind.class),
            Chip.Filter.of("editor", "Editor"),
            Chip.Filter.of("authority", "Authority"),
            Chip.Filter.of("sentFrom", "Sent from"),
            Chip.Filter.of("sentTo", "Sent until"),
            Chip.Filter.of("outcome", "Answer", OutcomeSoFar.class),
            Chip.Filter.of("referredTo", "Passed on to"),
            new Chip.Filter("out", "Out", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("months", "Out for months"),
            Chip.Filter.of("answeredBy", "Answered by letters until"),
            Chip.Filter.of("notAnsweredBy", "Not answered by"),
            Chip.Filter.of("closedTo", "Closed until"),
            Chip.Filter.of("notClosedBy", "Not closed by"),
            Chip.Filter.of("requestWords", "Words of the request"),
            Chip.Filter.of("requestFile", "Request asks for"),
            Chip.Filter.of("asOf", "As of").with("knownOn"),
            Chip.Filter.of("knownOn", "As known on"));

    private static final List<String> OTHER_THAN_OPEN = List.of("anyStatus", "status", "phase");

    private static final List<String> KEPT = List.of(
            "status",
            "phase",
            "filedBy",
            "authority",
            "sentFrom",
            "sentTo",
            "request",
            "requestWords",
            "requestFile",
            "answeredBy",
            "notAnsweredBy",
            "closedTo",
            "notClosedBy");

    static GridFilterForm of(UriInfo uri, String request) {
        var api = "/api/v1/grid";
        var exports = request == null
                ? Exports.of(uri, api)
                : Exports.of(uri, api).stream()
                        .map(file -> new Exports(file.label(), file.href() + "&request=" + request))
                        .toList();
        return new GridFilterForm(new Filled(uri.getQueryParameters()), Chip.of(uri, FILTERS), exports);
    }

    public List<Option> kinds() {
        return Option.of(RequestKind.values());
    }

    public List<Option> outcomes() {
        return Option.of(OutcomeSoFar.values());
    }

    public List<Option> scopes() {
        return List.of(new Option("true", "All"));
    }

    /** Whether it shows open requests alone. */
    public boolean open() {
        return OTHER_THAN_OPEN.stream().noneMatch(set::has);
    }

    /** The filters that no field of the form shows; what is filled in there keeps them. */
    public List<String> kept() {
        return KEPT;
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }
}
