package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.declass.referral.ReferralQueries;
import org.declass.referral.ReferralRow;
import org.declass.referral.ReferralStatus;
import org.declass.request.RequestQueries;
import org.declass.request.RequestRow;
import org.declass.request.RequestStatus;
import org.declass.web.PageQuery;

/** Finds what stands still: with us or with them, the longest first. */
@ApplicationScoped
class Standstill {

    /** Requests that an agency works on, or ought to. */
    static final List<RequestStatus> UNDER_WAY = List.of(
            RequestStatus.SENT,
            RequestStatus.ACKNOWLEDGED,
            RequestStatus.IN_REVIEW,
            RequestStatus.REFERRED,
            RequestStatus.UNDER_APPEAL);

    private final RequestQueries requests;
    private final ReferralQueries referrals;
    private final Clock clock;

    Standstill(RequestQueries requests, ReferralQueries referrals, Clock clock) {
        this.requests = requests;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** Requests whose agency waits for our answer. */
    List<RequestRow> questions(RadarQuery query) {
        var filter = query.requests();
        filter.status = List.of(RequestStatus.AWAITING_US);
        return requests.longest(filter, Radar.LONGEST);
    }

    /** Referrals that are out and have not moved for long. */
    List<ReferralRow> quiet(RadarQuery query, LocalDate today) {
        return oldest(
                ReferralStatus.OUT,
                query,
                statuses -> {
                    var filter = query.referrals();
                    filter.status = statuses;
                    filter.unmovedSince = today.minusMonths(query.silent());
                    return referrals
                            .matching(filter, oldest("statusSince", query))
                            .items();
                },
                Comparator.comparing(ReferralRow::statusSince).thenComparing(ReferralRow::id));
    }

    /** Open requests about which nothing was recorded for long. */
    List<RequestRow> untouched(RadarQuery query, LocalDate today) {
        return oldest(
                UNDER_WAY,
                query,
                statuses -> {
                    var filter = query.requests();
                    filter.status = statuses;
                    filter.updatedBefore = today.minusMonths(query.silent())
                            .atStartOfDay(clock.getZone())
                            .toInstant();
                    return requests.matching(filter, oldest("updatedAt", query)).items();
                },
                Comparator.comparing(RequestRow::updatedAt).thenComparing(RequestRow::id));
    }

    /**
     * The oldest in some statuses: one status after the other, each along its index, where all at once would be read and
     * sorted. Past days have no such index.
     */
    private static <S, R> List<R> oldest(
            List<S> statuses, RadarQuery query, Function<List<S>, List<R>> in, Comparator<R> order) {
        if (query.asOf != null) {
            return in.apply(statuses);
        }
        return statuses.stream()
                .flatMap(status -> in.apply(List.of(status)).stream())
                .sorted(order)
                .limit(Radar.LONGEST)
                .toList();
    }

    /** Lists of a past day come by number only. */
    private static PageQuery oldest(String sort, RadarQuery query) {
        var page = PageQuery.first(Radar.LONGEST);
        page.sort = query.asOf == null ? sort : "number";
        return page;
    }
}
