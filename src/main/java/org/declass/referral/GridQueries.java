package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Reads the grid of items and agencies: a page of items, then all referrals of their requests at once. */
@ApplicationScoped
class GridQueries {

    /** Joined from outside, or H2 begins with the requests and sorts the items of all that are open. */
    private static final Keyset.Source<GridLine> LINES = new Keyset.Source<>(
                    GridLine.class,
                    "select new org.declass.referral.GridLine(i.id, i.request.id, r.number, r.facts.title, r.facts.agency,"
                            + " i.ordinal, w.id, w.document.title, i.outcome)",
                    "from RequestItem i left join i.request r left join i.file w",
                    "i.id",
                    GridLine::id,
                    List.of(new SortKey<>("request", "fk(i.request)", Long.class, GridLine::requestId)))
            .ledBy(List.of(List.of(GridFilter.OUTCOME)))
            .indexedAs("REQUEST", "fk(i.request)");

    static final String SENT =
            "select new org.declass.referral.GridQueries$Sent(f.request.id, x.id, f.id, f.facts.agency, f.status,"
                    + GridFilter.OUT_SINCE + ", coalesce(f.facts.sentOn, f.learnedOn), f.since)"
                    + " from Referral f join f.items x where f.request.id in :requests";

    private static final BinaryOperator<Sent> OUT_OR_LATEST = BinaryOperator.maxBy(
            Comparator.comparing((Sent sent) -> sent.status().isOut()).thenComparing(Sent::referral));

    private final Keyset keyset;
    private final EntityManager entities;
    private final GridThen then;
    private final Clock clock;

    GridQueries(Keyset keyset, EntityManager entities, GridThen then, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * An item in a referral.
     *
     * @param since since when it is out: since it went out again, was passed on, or since we know of it
     * @param firstSince the same of the first time
     */
    record Sent(
            long request,
            long item,
            long referral,
            String agency,
            ReferralStatus status,
            LocalDate since,
            LocalDate firstSince,
            LocalDate statusSince) {

        Sent standing(ReferralStatus then, LocalDate outSince, LocalDate thenSince) {
            return new Sent(request, item, referral, agency, then, outSince, firstSince, thenSince);
        }
    }

    /** The items that pass a filter, those of a request one after the other, with their cells. */
    Slice<GridLine> matching(GridFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        var today = asOf.day();
        var lines = asOf.isNow()
                ? keyset.page(filter.isNarrow() ? LINES.narrow() : LINES, filter.conditions(today), page)
                : then.lines(filter, asOf, LINES, page);
        var requests = lines.items().stream().map(GridLine::requestId).collect(Collectors.toSet());
        var sent = asOf.isNow() ? sent(requests) : then.sent(sent(requests), asOf);
        var poles = longestPoles(sent);
        var ofItem = sent.stream().collect(Collectors.groupingBy(Sent::item));
        return lines.map(line -> line.with(cells(ofItem.getOrDefault(line.id(), List.of()), poles, today)));
    }

    private List<Sent> sent(Collection<Long> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(SENT, Sent.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    /** By request, the referral that has been out for longest: what the whole case waits for. */
    private static Map<Long, Long> longestPoles(List<Sent> sent) {
        return sent.stream()
                .filter(each -> each.status().isOut())
                .collect(Collectors.toMap(
                        Sent::request,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Sent::since).thenComparing(Sent::referral))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, pole -> pole.getValue().referral()));
    }

    private static List<GridCell> cells(List<Sent> sent, Map<Long, Long> poles, LocalDate today) {
        return sent.stream()
                .collect(Collectors.toMap(Sent::agency, Function.identity(), OUT_OR_LATEST))
                .values()
                .stream()
                .sorted(Comparator.comparing(Sent::agency))
                .map(each -> GridCell.of(each, isPole(each, poles), today))
                .toList();
    }

    private static boolean isPole(Sent sent, Map<Long, Long> poles) {
        return sent.status().isOut() && Long.valueOf(sent.referral()).equals(poles.get(sent.request()));
    }
}
