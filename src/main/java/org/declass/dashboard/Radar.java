package org.declass.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.declass.deadline.AgencyPast;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.Purpose;
import org.declass.deadline.Side;
import org.declass.finding.FindingQueries;
import org.declass.finding.FindingRow;
import org.declass.history.Resettling;
import org.declass.referral.ReferralQueries;
import org.declass.referral.ReferralRow;
import org.declass.request.RequestQueries;
import org.declass.request.RequestRow;
import org.declass.request.RequestStatus;
import org.declass.web.PageQuery;
import org.declass.web.Position;

/** Finds what asks for an act: rights to use, rights to keep, and whatever has gone quiet. */
@ApplicationScoped
class Radar {

    /** Rows of a section at most. */
    static final int LONGEST = 25;

    /** Questions whose answers are kept. */
    private static final int KNOWN = 100;

    /** Clocks of theirs whose lapse gives us a right to use. */
    private static final List<Purpose> RIGHTS =
            List.of(Purpose.MDR_INIT, Purpose.FOIA_INIT, Purpose.REFILE_2Y, Purpose.MDR_APPEAL_180, Purpose.ISCAP_2Y);

    /** Clocks of ours that a question of the agency set going. */
    private static final EnumSet<Purpose> QUESTIONS =
            EnumSet.of(Purpose.STILL_INTERESTED, Purpose.FEE_REPLY, Purpose.FOIA_CLARIFY);

    private final DeadlineQueries deadlines;
    private final FindingQueries findings;
    private final RequestQueries requests;
    private final ReferralQueries referrals;
    private final Resettling resettling;
    private final Position position;
    private final Clock clock;
    private final Cache<Asked, Found> known =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    Radar(
            DeadlineQueries deadlines,
            FindingQueries findings,
            RequestQueries requests,
            ReferralQueries referrals,
            Resettling resettling,
            Position position,
            Clock clock) {
        this.deadlines = deadlines;
        this.findings = findings;
        this.requests = requests;
        this.referrals = referrals;
        this.resettling = resettling;
        this.position = position;
        this.clock = clock;
    }

    /**
     * All that asks for an act.
     *
     * @param questions requests whose agency waits for our answer
     * @param losing clocks of ours that end soon, but for those of questions
     * @param usable lapsed clocks of theirs that give us a right
     * @param findings what checks find worth asking about
     * @param shares whose rights they are, those who have most first
     * @param past the agencies past their days
     * @param quiet referrals that have not moved for long
     * @param untouched open requests about which nothing was recorded for long; of a past day none
     */
    record Found(
            LocalDate today,
            List<RequestRow> questions,
            Section losing,
            Section usable,
            List<Share> shares,
            Asking findings,
            List<AgencyPast> past,
            List<ReferralRow> quiet,
            List<RequestRow> untouched) {}

    /** A question at a position and on a day. */
    private record Asked(long position, LocalDate day, List<Object> query) {}

    /**
     * How many rights an agency, an editor or a kind of request has.
     *
     * @param key the agency's code, the editor's name or the constant of the kind
     */
    record Share(String key, long losing, long usable) {}

    /** Some clocks, and how many there are in all. */
    record Section(List<DeadlineRow> rows, long total) {

        /** How many are not shown. */
        public long further() {
            return total - rows.size();
        }
    }

    /** Some findings, and how many there are in all. */
    record Asking(List<FindingRow> rows, long total) {

        /** How many are not shown. */
        public long further() {
            return total - rows.size();
        }
    }

    /** What asks for an act; looked up once for each question and position of the tracker. */
    Found found(RadarQuery query) {
        var now = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return known.get(
                new Asked(position.position(), now, query.told()),
                asked -> found(query, query.asOf == null ? now : query.asOf));
    }

    private Found found(RadarQuery query, LocalDate today) {
        return new Found(
                today,
                questions(query),
                section(losing(query)),
                section(query.lapsed(RIGHTS)),
                shares(query),
                asking(query),
                deadlines.past(query.clocks(Side.THEIRS, null)),
                quiet(query, today),
                untouched(query, today));
    }

    /** How many requests wait to have their clocks and findings settled anew. */
    long unsettled() {
        return resettling.waiting();
    }

    /** How many requests could not be settled anew. */
    long setAside() {
        return resettling.setAside();
    }

    /** Begins anew. */
    void forget() {
        known.invalidateAll();
    }

    /** How many rights can be used today. */
    long usable() {
        return deadlines.count(new RadarQuery().lapsed(RIGHTS));
    }

    /** How many rights are about to be lost. */
    long losing() {
        return deadlines.count(losing(new RadarQuery()));
    }

    private static DeadlineFilter losing(RadarQuery query) {
        var purposes = EnumSet.complementOf(QUESTIONS).stream().toList();
        var filter = query.clocks(Side.OURS, purposes);
        filter.withinDays = query.ahead();
        return filter;
    }

    private List<Share> shares(RadarQuery query) {
        var losing = deadlines.counts(losing(query), query.grouping());
        var usable = deadlines.counts(query.lapsed(RIGHTS), query.grouping());
        return Stream.concat(losing.keySet().stream(), usable.keySet().stream())
                .distinct()
                .map(key -> new Share(key, losing.getOrDefault(key, 0L), usable.getOrDefault(key, 0L)))
                .sorted(Comparator.comparing(Share::losing)
                        .thenComparing(Share::usable)
                        .reversed()
                        .thenComparing(Share::key))
                .limit(LONGEST)
                .toList();
    }

    private Section section(DeadlineFilter filter) {
        var page = PageQuery.first(LONGEST);
        page.count = true;
        var slice = deadlines.matching(filter, page);
        return new Section(slice.items(), slice.total());
    }

    /** Only as of today: what a check finds is not kept for past days. */
    private Asking asking(RadarQuery query) {
        if (query.asOf != null) {
            return new Asking(List.of(), 0);
        }
        var page = PageQuery.first(LONGEST);
        page.count = true;
        var slice = findings.matching(query.findings(), page);
        return new Asking(slice.items(), slice.total());
    }

    private List<RequestRow> questions(RadarQuery query) {
        var filter = query.requests();
        filter.status = List.of(RequestStatus.AWAITING_US);
        return requests.matching(filter, oldest("statusSince", query)).items();
    }

    private List<ReferralRow> quiet(RadarQuery query, LocalDate today) {
        var filter = query.referrals();
        filter.unmovedSince = today.minusMonths(query.silent());
        return referrals.matching(filter, oldest("statusSince", query)).items();
    }

    /** Only as of today: what was recorded last by a past day is in no index. */
    private List<RequestRow> untouched(RadarQuery query, LocalDate today) {
        if (query.asOf != null) {
            return List.of();
        }
        var filter = query.requests();
        filter.status = List.of(
                RequestStatus.SENT, RequestStatus.ACKNOWLEDGED, RequestStatus.IN_REVIEW, RequestStatus.REFERRED);
        var before =
                today.minusMonths(query.silent()).atStartOfDay(clock.getZone()).toInstant();
        return requests.matching(filter, oldest("updatedAt", query)).items().stream()
                .filter(row -> row.updatedAt().isBefore(before))
                .toList();
    }

    /** Lists of a past day come by number only. */
    private static PageQuery oldest(String sort, RadarQuery query) {
        var page = PageQuery.first(LONGEST);
        page.sort = query.asOf == null ? sort : "number";
        return page;
    }
}
