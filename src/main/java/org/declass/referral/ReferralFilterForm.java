package org.declass.referral;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Chip;
import org.declass.web.Filled;
import org.declass.web.Option;

/**
 * The filters of the list of referrals as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record ReferralFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            new Chip.Filter("out", "Out", value -> value.equals("true") ? "yes" : "no, back or cancelled"),
            Chip.Filter.of("status", "Status", ReferralStatus.class),
            Chip.Filter.of("agency", "With"),
            Chip.Filter.of("from", "From"),
            Chip.Filter.of("kind", "Kind of request", RequestKind.class),
            Chip.Filter.of("editor", "Editor"),
            Chip.Filter.of("requestStatus", "Request stands at", RequestStatus.class),
            Chip.Filter.of("phase", "Whose turn in the request", Phase.class),
            Chip.Filter.of("authority", "Authority"),
            Chip.Filter.of("requestWords", "Words of the request"),
            Chip.Filter.of("requestFile", "Request asks for"),
            Chip.Filter.of("requestSentFrom", "Request sent from"),
            Chip.Filter.of("requestSentTo", "Request sent until"),
            Chip.Filter.of("category", "Category", Category.class),
            Chip.Filter.of("knownBy", "Known by", KnownBy.class),
            Chip.Filter.of("recommendation", "They advised", Recommendation.class),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("number", "Number"),
            Chip.Filter.of("sentFrom", "Sent from"),
            Chip.Filter.of("sentTo", "Sent until"),
            Chip.Filter.of("unmovedSince", "Unmoved since"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("asOf", "As of").with("knownOn"),
            Chip.Filter.of("knownOn", "As known on"));

    private static final List<String> FURTHER = List.of(
            "from",
            "knownBy",
            "recommendation",
            "request",
            "file",
            "number",
            "unmovedSince",
            "sentFrom",
            "sentTo",
            "kind",
            "editor",
            "requestStatus",
            "phase",
            "authority",
            "requestWords",
            "requestFile",
            "requestSentFrom",
            "requestSentTo");

    static ReferralFilterForm of(UriInfo uri, String sort) {
        return new ReferralFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FURTHER.stream().anyMatch(name -> !set.first(name).isEmpty());
    }

    public List<Option> statuses() {
        return Option.of(ReferralStatus.values());
    }

    public List<Option> kinds() {
        return Option.of(RequestKind.values());
    }

    public List<Option> requestStatuses() {
        return Option.of(RequestStatus.values());
    }

    public List<Option> phases() {
        return Option.of(Phase.values());
    }

    public List<Option> categories() {
        return Option.of(Category.values());
    }

    public List<Option> knownBys() {
        return Option.of(KnownBy.values());
    }

    public List<Option> recommendations() {
        return Option.of(Recommendation.values());
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    public List<Option> orders() {
        return ReferralRegister.REFERRALS.orders();
    }
}
