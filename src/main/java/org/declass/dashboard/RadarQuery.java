package org.declass.dashboard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Grouping;
import org.declass.deadline.Road;
import org.declass.deadline.Stake;
import org.declass.finding.FindingFilter;
import org.declass.finding.FindingStatus;
import org.declass.referral.ReferralFilter;
import org.declass.request.RequestFilter;
import org.declass.request.RequestKind;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** What the radar is narrowed to. */
public class RadarQuery {

    /** Days ahead when nothing is said. */
    private static final int DAYS = 30;

    /** Months of silence when nothing is said. */
    private static final int MONTHS = 6;

    @RestQuery
    @Size(max = 20)
    public String agency;

    @RestQuery
    public List<@Size(max = 100) String> editor;

    @RestQuery
    public Road kind;

    @RestQuery
    @Min(1)
    @Max(3660)
    public Integer days;

    @RestQuery
    @Min(1)
    @Max(600)
    public Integer months;

    @RestQuery
    public Grouping by;

    @RestQuery
    public LocalDate asOf;

    /** All of it, as of a day; now where that is null. */
    static RadarQuery of(LocalDate asOf) {
        var query = new RadarQuery();
        query.asOf = asOf;
        return query;
    }

    int ahead() {
        return days == null ? DAYS : days;
    }

    int silent() {
        return months == null ? MONTHS : months;
    }

    Grouping grouping() {
        return by == null ? Grouping.AGENCY : by;
    }

    /** All that it asks, to tell it from other questions. */
    List<Object> told() {
        return Arrays.asList(agency, editor, kind, days, months, by, asOf);
    }

    /** Clocks on which something hangs. */
    DeadlineFilter clocks(Stake stake) {
        var filter = new DeadlineFilter();
        filter.stake = stake;
        filter.asOf = asOf;
        filter.agency = one(agency);
        filter.editor = editor;
        filter.kind = kind == null ? null : List.of(kind);
        return filter;
    }

    /** Such clocks that have lapsed. */
    DeadlineFilter lapsed(Stake stake) {
        var filter = clocks(stake);
        filter.state = List.of(DeadlineState.LAPSED);
        return filter;
    }

    /** Clocks by which an agency is late and that give us no right: those that do stand among the rights already. */
    DeadlineFilter merelyLate() {
        var filter = lapsed(Stake.PROMISE);
        filter.purpose = Stake.PROMISE.purposes().stream()
                .filter(purpose -> !Stake.RIGHT.purposes().contains(purpose))
                .toList();
        return filter;
    }

    /** Requests. */
    RequestFilter requests() {
        var filter = new RequestFilter();
        filter.asOf = asOf;
        filter.agency = one(agency);
        filter.editor = editor;
        filter.kind = kinds();
        return filter;
    }

    /** Findings that are open. */
    FindingFilter findings() {
        var filter = new FindingFilter();
        filter.asOf = asOf;
        filter.status = List.of(FindingStatus.OPEN);
        filter.agency = one(agency);
        filter.editor = editor;
        filter.kind = kind == null ? null : List.of(kind);
        return filter;
    }

    /** Referrals. */
    ReferralFilter referrals() {
        var filter = new ReferralFilter();
        filter.asOf = asOf;
        filter.agency = one(agency);
        filter.editor = editor;
        filter.kind = kinds();
        return filter;
    }

    private List<RequestKind> kinds() {
        return kind == null ? null : List.of(RequestKind.valueOf(kind.name()));
    }

    private static List<String> one(String text) {
        var typed = Typed.orNull(text);
        return typed == null ? null : List.of(typed.strip());
    }
}
