package org.declass.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.agency.Agencies;
import org.declass.request.FiledBy;
import org.declass.request.FirstLetters;
import org.declass.request.OutcomeSoFar;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which items the grid shows; several values of one filter mean "any of them". */
public class GridFilter {

    private static final List<RequestStatus> OPEN =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::isOpen).toList();

    /** A referral of the item; looked for among those of its request, which are few. */
    static final String REFERRED = "Referral f join f.items x";

    static final String OF_ITEM = "f.request = r and x = i";

    /** What was answered on the item; leads an index of its own. */
    static final String OUTCOME = "i.outcome";

    /** Since when it is out: since it went out again, was passed on, or since we know of it. */
    static final String OUT_SINCE = "coalesce(f.renewedOn, f.facts.sentOn, f.learnedOn)";

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Items of this request, whatever its status.")
    public String request;

    @RestQuery
    @Parameter(description = "Items of requests that stand here.")
    public List<RequestStatus> status;

    @RestQuery
    @Parameter(description = "Items of requests in these phases: whose turn it is.")
    public List<Phase> phase;

    @RestQuery
    @Parameter(
            description =
                    "true: also of drafts and of closed requests; otherwise of open ones, where no request, status or phase"
                            + " is given.")
    public Boolean anyStatus;

    @RestQuery
    @Parameter(description = "Who filed the request; ours alone when nothing is said.")
    public List<FiledBy> filedBy;

    @RestQuery
    @Parameter(description = "Items of requests addressed to these agencies, by code.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    public List<RequestKind> kind;

    @RestQuery
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Items of requests filed under this authority.")
    public String authority;

    @RestQuery
    @Parameter(description = "Items of requests sent on this day or later.")
    public LocalDate sentFrom;

    @RestQuery
    @Parameter(description = "Items of requests sent on this day or earlier.")
    public LocalDate sentTo;

    @RestQuery
    @Parameter(description = "Items with these outcomes; UNDETERMINED where there is none yet.")
    public List<OutcomeSoFar> outcome;

    @RestQuery
    @Parameter(description = "Items that a letter of this day or earlier answered.")
    public LocalDate answeredBy;

    @RestQuery
    @Parameter(description = "Items that no letter of this day or earlier answered.")
    public LocalDate notAnsweredBy;

    @RestQuery
    @Parameter(description = "Items of requests that were closed on this day or earlier.")
    public LocalDate closedTo;

    @RestQuery
    @Parameter(description = "Items of requests that had not been closed by the end of this day.")
    public LocalDate notClosedBy;

    @RestQuery
    @Parameter(description = "Items that were passed on to one of these agencies, by code.")
    public List<@Size(max = 20) String> referredTo;

    @RestQuery
    @Parameter(description = "true: at least one referral of it is out; false: none is.")
    public Boolean out;

    @RestQuery
    @Min(0)
    @Max(1200)
    @Parameter(description = "Items with a referral that was passed on so many months ago or more and is still out.")
    public Integer months;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the request's title or numbers, or of the file's title.")
    public String q;

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "Items of requests with these words or fragments in their title, their number or the agencies' numbers.")
    public String requestWords;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Items of requests that ask for this file, by number: that item and all others of them.")
    public String requestFile;

    @RestQuery
    @Parameter(
            description =
                    "Where items and referrals stood at the end of that day, as was recorded by then; the answer stays the"
                            + " same for ever. Status, outcome, agency, kind, editor, the day of sending, out and months are those of then.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "With asOf: what had happened by asOf as it was known at the end of this later day, so that what was recorded late"
                            + " counts.")
    public LocalDate knownOn;

    /** The conditions on the aliases {@code i} of an item, {@code r} of its request and {@code w} of its file. */
    Conditions conditions(LocalDate today) {
        var conditions = answered(ofFacts())
                .equal("r.standing.status", statuses())
                .equal("r.standing.status", RequestStatus.in(phase))
                .among("r.facts.agency", Agencies.codes(agency))
                .equal("r.facts.kind", kind)
                .equalIgnoringCase("r.facts.editor", editor)
                .atLeast("r.dates.sentOn", sentFrom)
                .atMost("r.dates.sentOn", sentTo);
        byDay(conditions, FirstLetters.NOW);
        closed(conditions, "r.dates.closedOn");
        var codes = Agencies.codes(referredTo);
        if (!codes.isEmpty()) {
            conditions.exists(REFERRED, f -> f.also(OF_ITEM).equal("f.facts.agency", codes));
        }
        if (months != null) {
            conditions.exists(
                    REFERRED,
                    f -> f.also(OF_ITEM)
                            .equal("f.status", ReferralStatus.OUT)
                            .atMost(OUT_SINCE, today.minusMonths(months)));
        }
        if (out != null) {
            conditions.also((out ? "" : "not ") + "exists (select 1 from " + REFERRED + " where " + OF_ITEM
                    + " and f.status in (SENT, ACKNOWLEDGED))");
        }
        return conditions;
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        return new RequestAsked(requestWords, requestFile)
                .on(new Conditions(), "fk(i.request)")
                .also("r.struckOn is null")
                .equal("r.number", number())
                .among("r.filedBy", filers())
                .equal("r.facts.authority", Typed.orNull(authority))
                .containsWords(List.of("r.facts.title", "r.number", "w.document.title"), List.of("r.numberText"), q);
    }

    /** Adds whether they were answered by a day, as the day of the first letter on an item tells. */
    Conditions byDay(Conditions conditions, String first) {
        return conditions
                .atMost(first, answeredBy)
                .also("(" + first + " is null or " + first + " > ", notAnsweredBy, ")");
    }

    /** Adds whether their requests were closed by a day. */
    Conditions closed(Conditions conditions, String closedOn) {
        return conditions
                .atMost(closedOn, closedTo)
                .also("(" + closedOn + " is null or " + closedOn + " > ", notClosedBy, ")");
    }

    private Conditions answered(Conditions conditions) {
        var outcomes = given(outcome).map(OutcomeSoFar::outcome).toList();
        var known = outcomes.stream().filter(Objects::nonNull).toList();
        if (known.size() == outcomes.size()) {
            return conditions.equal(OUTCOME, known);
        }
        return known.isEmpty()
                ? conditions.absent(OUTCOME)
                : conditions.also("(" + OUTCOME + " is null or " + OUTCOME + " in ", known, ")");
    }

    /** Where requests may stand; null where all may. */
    List<RequestStatus> statuses() {
        return number() == null && !Boolean.TRUE.equals(anyStatus) && isEmpty(status) && isEmpty(phase) ? OPEN : status;
    }

    private List<FiledBy> filers() {
        return number() == null && isEmpty(filedBy)
                ? List.of(FiledBy.US)
                : given(filedBy).toList();
    }

    /** Whether it asks for items that were answered, and for no others. */
    boolean isOfAnswered() {
        return answeredBy != null || !isEmpty(outcome) && !outcome.contains(OutcomeSoFar.UNDETERMINED);
    }

    /** Whether it asks for the items of one request, or of those of one file, only. */
    boolean isNarrow() {
        return number() != null || Typed.orNull(requestFile) != null;
    }

    private String number() {
        return Typed.orNull(request) == null ? null : request.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isEmpty(List<?> values) {
        return given(values).findAny().isEmpty();
    }

    private static <T> Stream<T> given(List<T> values) {
        return Stream.ofNullable(values).flatMap(List::stream).filter(Objects::nonNull);
    }
}
