package org.declass.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.declass.agency.Agencies;
import org.declass.web.BadQuery;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of clocks is filtered by; several values of one filter mean "any of them". */
public class DeadlineFilter {

    @RestQuery
    @Parameter(description = "THEIRS: its lapse gives us a right; OURS: its lapse costs us one.")
    public List<Side> side;

    @RestQuery
    @Parameter(description = "What they are about.")
    public List<Purpose> purpose;

    @RestQuery
    @Parameter(
            description =
                    "QUESTION: an agency waits for our answer; LOSS: the lapse costs us a right; RIGHT: it gives us"
                            + " one; PROMISE: the agency is late when it lapses.")
    public Stake stake;

    @RestQuery
    @Parameter(description = "Where they stand on the day.")
    public List<DeadlineState> state;

    @RestQuery
    @Parameter(description = "The code of the agency whose rule counts.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "The kind of request.")
    public List<Road> kind;

    @RestQuery
    @Parameter(description = "The editor of the request.")
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    public LocalDate dueFrom;

    @RestQuery
    public LocalDate dueTo;

    @RestQuery
    @Min(0)
    @Max(36600)
    @Parameter(description = "Open ones on which one has to act, or that end, within so many days of the day.")
    public Integer withinDays;

    @RestQuery
    @Parameter(description = "true: only those from a rule nobody has checked; false: only from checked rules.")
    public Boolean unverified;

    @RestQuery
    @Parameter(description = "Began, moved or ended at this instant or later.")
    public Instant updatedSince;

    @RestQuery
    @Parameter(description = "As known and as they stood at the end of that day; the answer stays the same for ever.")
    public LocalDate asOf;

    /** The day on which they are looked at. */
    public LocalDate day(LocalDate today) {
        if (asOf != null && asOf.isAfter(today)) {
            throw new BadQuery("asOf", "Lies in the future.");
        }
        return asOf == null ? today : asOf;
    }

    /** The conditions on the alias {@code d} of a clock. */
    Conditions conditions(LocalDate today, ZoneId zone) {
        var day = day(today);
        var conditions = known(zone)
                .equal("d.reckoned.side", side)
                .equal("d.reckoned.side", stake == null ? null : stake.side())
                .equal("d.purpose", stake == null ? null : stake.purposes())
                .equal("d.purpose", purpose)
                .equal("d.matter.agency", Agencies.codes(agency))
                .equal("d.matter.kind", kind)
                .equalIgnoringCase("d.matter.editor", editor)
                .equal(
                        "d.matter.request",
                        Typed.orNull(request) == null ? null : request.strip().toUpperCase(Locale.ROOT))
                .atLeast("d.reckoned.due", dueFrom)
                .atMost("d.reckoned.due", dueTo)
                .atLeast("d.knownFrom", updatedSince);
        if (unverified != null) {
            conditions.equal("d.reckoned.verified", !unverified);
        }
        if (withinDays != null) {
            conditions
                    .equal("d.ended.how", Ending.OPEN)
                    .also("d.reckoned.pausedSince is null")
                    .atLeast("d.reckoned.due", day)
                    .atMost("d.reckoned.actBy", day.plusDays(withinDays));
        }
        inState(conditions, day);
        return conditions;
    }

    private Conditions known(ZoneId zone) {
        if (asOf == null) {
            return new Conditions().equal("d.latest", true);
        }
        var until = asOf.plusDays(1).atStartOfDay(zone).toInstant();
        return new Conditions()
                .also("d.knownFrom < ", until, "")
                .also("(d.knownUntil is null or d.knownUntil >= ", until, ")");
    }

    private void inState(Conditions conditions, LocalDate day) {
        var wanted = state == null
                ? List.<DeadlineState>of()
                : state.stream().filter(Objects::nonNull).toList();
        if (!wanted.isEmpty() && wanted.stream().noneMatch(DeadlineState::isEnd)) {
            conditions.equal("d.ended.how", Ending.OPEN);
        }
        if (!wanted.isEmpty()) {
            var today = "cast('" + day + "' as LocalDate)";
            conditions.also(wanted.stream()
                    .map(one -> "(" + one.condition(today) + ")")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }
}
