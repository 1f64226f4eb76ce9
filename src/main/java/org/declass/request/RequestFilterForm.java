package org.declass.request;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of requests as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record RequestFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            Chip.Filter.of("status", "Status", RequestStatus.class),
            Chip.Filter.of("phase", "Whose turn", Phase.class),
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("kind", "Kind", RequestKind.class),
            Chip.Filter.of("editor", "Editor"),
            Chip.Filter.of("authority", "Authority"),
            Chip.Filter.of("number", "Number"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("recordGroup", "Record group"),
            Chip.Filter.of("outcome", "Outcome", Outcome.class),
            Chip.Filter.of("answered", "Items answered", Answered.class),
            Chip.Filter.of("answeredBy", "Answered by letters until"),
            Chip.Filter.of("question", "They ask", QuestionKind.class),
            Chip.Filter.of("closeReason", "Closed as", CloseReason.class),
            Chip.Filter.of("sentFrom", "Sent from"),
            Chip.Filter.of("sentTo", "Sent until"),
            Chip.Filter.of("closedFrom", "Closed from"),
            Chip.Filter.of("closedTo", "Closed until"),
            Chip.Filter.of("notClosedBy", "Not closed by"),
            Chip.Filter.of("unmovedSince", "Unmoved since"),
            new Chip.Filter("referred", "Referrals out", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("unanswered", "With unanswered items"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("updatedBefore", "Not changed since"),
            Chip.Filter.of("movedAfter", "Recorded after no."),
            Chip.Filter.of("movedNotBy", "Recorded by others than"),
            Chip.Filter.of("asOf", "As of").with("knownOn"),
            Chip.Filter.of("knownOn", "As known on"));

    private static final List<String> FURTHER = List.of(
            "filedBy",
            "status",
            "editor",
            "authority",
            "number",
            "file",
            "recordGroup",
            "outcome",
            "answered",
            "question",
            "closeReason",
            "closedFrom",
            "closedTo",
            "unmovedSince",
            "referred");

    static RequestFilterForm of(UriInfo uri, String sort) {
        return new RequestFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FURTHER.stream().anyMatch(name -> !set.first(name).isEmpty());
    }

    public List<Option> filers() {
        return Option.of(FiledBy.values());
    }

    public List<Option> phases() {
        return Option.of(Phase.values());
    }

    public List<Option> answers() {
        return Option.of(Answered.values());
    }

    public List<Option> statuses() {
        return Option.of(RequestStatus.values());
    }

    public List<Option> kinds() {
        return Option.of(RequestKind.values());
    }

    public List<Option> outcomes() {
        return Option.of(Outcome.values());
    }

    public List<Option> questions() {
        return Option.of(QuestionKind.values());
    }

    public List<Option> closeReasons() {
        return Option.of(CloseReason.values());
    }

    public List<Option> orders() {
        return RequestRegister.REQUESTS.orders();
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }
}
