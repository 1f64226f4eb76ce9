package org.declass.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.deadline.AgencyPast;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.Grouping;
import org.declass.deadline.Stake;
import org.declass.finding.FindingQueries;
import org.declass.finding.FindingRow;
import org.declass.referral.ReferralRow;
import org.declass.request.RequestRow;
import org.declass.web.PageQuery;
import org.declass.web.Position;

/** Finds what asks for an act: rights to use, rights to keep, and whatever has gone quiet. */
@ApplicationScoped
class Radar {

    /** Rows of a section at most. */
    static final int LONGEST = 25;

    /** Questions whose answers are kept. */
    private static final int KNOWN = 100;

    private final DeadlineQueries deadlines;
    private final FindingQueries findings;
    private final Standstill standstill;
    private final Questions questions;
    private final Suggestions suggestions;
    private final Position position;
    private final Clock clock;
    private final Cache<Asked, Found> known =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    Radar(
            DeadlineQueries deadlines,
            FindingQueries findings,
            Standstill standstill,
            Questions questions,
            Suggestions suggestions,
            Position position,
            Clock clock) {
        this.deadlines = deadlines;
        this.findings = findings;
        this.standstill = standstill;
        this.questions = questions;
        this.suggestions = suggestions;
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
     * @param late the clocks by which they are, but for those that stand among the usable
     * @param quiet referrals that have not moved for long
     * @param untouched open requests about which nothing was recorded for long
     */
    record Found(
            LocalDate today,
            List<Questions.Question> questions,
            Section losing,
            Section usable,
            List<Share> shares,
            Asking findings,
            List<AgencyPast> past,
            Section late,
            List<ReferralRow> quiet,
            List<RequestRow> untouched) {

        /** How many clocks the agencies let pass in all. */
        public long passed() {
            return past.stream().mapToLong(AgencyPast::clocks).sum();
        }

        /** How many of them stand among the usable. */
        public long passedAndUsable() {
            return passed() - late.total();
        }
    }

    /** A question at a position and on a day. */
    private record Asked(long position, LocalDate day, List<Object> query) {}

    /**
     * How many rights an agency, an editor or a kind of request has.
     *
     * @param key the agency's code, the editor's name or the constant of the kind
     */
    record Share(String key, long losing, long usable) {}

    /** Some clocks, and how many there are in all. */
    record Section(List<Suggested> rows, long total) {

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
        var losing = deadlines.counts(losing(query), query.grouping());
        var usable = deadlines.counts(query.lapsed(Stake.RIGHT), query.grouping());
        var late = deadlines.counts(query.merelyLate(), Grouping.AGENCY);
        return new Found(
                today,
                questions.of(standstill.questions(query), query),
                section(losing(query), losing),
                section(query.lapsed(Stake.RIGHT), usable),
                shares(losing, usable),
                asking(query),
                deadlines.past(query.lapsed(Stake.PROMISE)),
                section(query.merelyLate(), late),
                standstill.quiet(query, today),
                standstill.untouched(query, today));
    }

    /** Begins anew. */
    void forget() {
        known.invalidateAll();
    }

    /** How many rights can be used today. */
    long countUsable(RadarQuery query) {
        return deadlines.count(query.lapsed(Stake.RIGHT));
    }

    /** How many rights are about to be lost. */
    long countLosing(RadarQuery query) {
        return deadlines.count(losing(query));
    }

    private static DeadlineFilter losing(RadarQuery query) {
        var filter = query.clocks(Stake.LOSS);
        filter.withinDays = query.ahead();
        return filter;
    }

    private static List<Share> shares(Map<String, Long> losing, Map<String, Long> usable) {
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

    /** The first of them; how many there are was counted by share already, for everyone has one. */
    private Section section(DeadlineFilter filter, Map<String, Long> shares) {
        var rows = deadlines.matching(filter, PageQuery.first(LONGEST)).items();
        return new Section(
                suggestions.of(rows, filter.asOf),
                shares.values().stream().mapToLong(Long::longValue).sum());
    }

    private Asking asking(RadarQuery query) {
        var page = PageQuery.first(LONGEST);
        page.count = true;
        var slice = findings.matching(query.findings(), page);
        return new Asking(slice.items(), slice.total());
    }
}
