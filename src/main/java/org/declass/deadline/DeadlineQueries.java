package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of clocks, today or as of a past day. */
@ApplicationScoped
public class DeadlineQueries {

    static final Keyset.Source<Deadline> LIST = new Keyset.Source<>(
                    Deadline.class,
                    "select d",
                    "from Deadline d",
                    "d.number",
                    Deadline::number,
                    List.of(
                            new SortKey<>(
                                    "due",
                                    "d.reckoned.due",
                                    LocalDate.class,
                                    clock -> clock.reckoned().due()),
                            new SortKey<>("number", "d.number", Long.class, Deadline::number)))
            .ledBy(List.of(
                    List.of("d.latest", "d.matter.request"),
                    List.of("d.latest", "d.ended.how", "d.reckoned.side", "d.matter.agency"),
                    List.of("d.latest", "d.ended.how", "d.reckoned.side"),
                    List.of("d.latest")));

    private final Keyset keyset;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineQueries(Keyset keyset, Deadlines deadlines, Clock clock) {
        this.keyset = keyset;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The clocks that pass a filter. */
    public Slice<DeadlineRow> matching(DeadlineFilter filter, PageQuery page) {
        var today = today();
        var day = filter.day(today);
        return keyset.page(LIST, filter.conditions(today, clock.getZone()), page)
                .map(found -> DeadlineRow.of(found, day));
    }

    /** How many pass a filter. */
    public long count(DeadlineFilter filter) {
        return keyset.count(LIST, filter.conditions(today(), clock.getZone()));
    }

    /**
     * The agencies that some clocks run for, those whose due day lies back longest first.
     *
     * @param filter on which clocks, and as of which day
     */
    public List<AgencyPast> past(DeadlineFilter filter) {
        var conditions = filter.conditions(today(), clock.getZone());
        var query = deadlines
                .getEntityManager()
                .createQuery(
                        "select new org.declass.deadline.AgencyPast(d.matter.agency, count(*), min(d.reckoned.due),"
                                + " sum(case when d.reckoned.verified = true then 0L else 1L end)) from Deadline d"
                                + conditions.where() + " group by d.matter.agency order by 3, 1",
                        AgencyPast.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many pass a filter, by agency code, editor or constant of {@link Road}; without those that have none. */
    public Map<String, Long> counts(DeadlineFilter filter, Grouping by) {
        var conditions = filter.conditions(today(), clock.getZone());
        var query = deadlines
                .getEntityManager()
                .createQuery(
                        "select " + by.column() + ", count(*) from Deadline d" + conditions.where() + " group by "
                                + by.column(),
                        Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> row[0].toString(), row -> (Long) row[1]));
    }

    /** The clocks of some requests that pass a filter, by due day. */
    public List<DeadlineRow> of(Collection<String> requests, DeadlineFilter filter) {
        if (requests.isEmpty()) {
            return List.of();
        }
        var today = today();
        var conditions = filter.conditions(today, clock.getZone()).equal("d.matter.request", List.copyOf(requests));
        var query = deadlines
                .getEntityManager()
                .createQuery(
                        "select d from Deadline d" + conditions.where() + " order by d.reckoned.due, d.number",
                        Deadline.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(found -> DeadlineRow.of(found, filter.day(today)))
                .toList();
    }

    /** The clocks of a request, the ended ones included, by due day. */
    public List<DeadlineRow> of(String request) {
        return deadlines.of(request).stream()
                .map(found -> DeadlineRow.of(found, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
