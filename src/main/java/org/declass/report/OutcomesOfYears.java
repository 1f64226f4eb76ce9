package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.report.Outcomes.ByAgency;
import org.declass.report.Outcomes.Count;
import org.declass.report.Outcomes.Pages;
import org.declass.report.Outcomes.Sums;
import org.declass.request.Outcome;
import org.hibernate.Session;

/** Counts what was decided in a year. */
@ApplicationScoped
class OutcomesOfYears {

    private static final String COUNT = """
            select y.decided_in, y.agency, y.outcome, count(*), sum(y.asked), sum(y.opened), sum(y.excised), sum(y.denied),
                sum(y.silent)
            from (
                select extract(year from d.letter_date) as decided_in, d.agency, d.outcome,
                    coalesce(d.pages_total,
                        coalesce(d.pages_full, 0) + coalesce(d.pages_part, 0) + coalesce(d.pages_denied, 0)) as asked,
                    coalesce(d.pages_full, 0) as opened, coalesce(d.pages_part, 0) as excised,
                    coalesce(d.pages_denied, 0) as denied,
                    case when d.pages_full is null and d.pages_part is null and d.pages_denied is null then 1 else 0 end
                        as silent
                from request_determination d join request_item i on i.id = d.item_id
                    join request q on q.id = i.request_id%s) y
            group by y.decided_in, y.agency, y.outcome""";

    private final Session entities;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    OutcomesOfYears(Session entities, Reckoned reckoned, Names names, Clock clock) {
        this.entities = entities;
        this.reckoned = reckoned;
        this.names = names;
        this.clock = clock;
    }

    /** Decisions that agree in year, agency and outcome. */
    private record Row(int year, String agency, Outcome outcome, long count, Pages pages) {

        static Row of(Object[] row) {
            return new Row(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    Outcome.valueOf((String) row[2]),
                    number(row[3]),
                    new Pages(number(row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8])));
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }
    }

    Outcomes of(OutcomeFilter filter) {
        var year = filter.year(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return reckoned.answer(Outcomes.class, filter.at("").toString(), () -> anew(filter, year));
    }

    private Outcomes anew(OutcomeFilter filter, int year) {
        var conditions = filter.conditions(year);
        var query = entities.createNativeQuery(COUNT.formatted(conditions.where()), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        var byYear = query.getResultList().stream().map(Row::of).collect(Collectors.groupingBy(Row::year));
        var rows = byYear.getOrDefault(year, List.of());
        return new Outcomes(
                year,
                sums(rows),
                sums(byYear.getOrDefault(year - 1, List.of())),
                rows.stream().collect(Collectors.groupingBy(Row::agency)).entrySet().stream()
                        .map(agency ->
                                new ByAgency(agency.getKey(), names.agency(agency.getKey()), sums(agency.getValue())))
                        .sorted(Comparator.comparingLong(
                                        (ByAgency each) -> each.decided().decisions())
                                .reversed()
                                .thenComparing(ByAgency::agency))
                        .toList());
    }

    private static Sums sums(List<Row> rows) {
        return new Sums(
                rows.stream().mapToLong(Row::count).sum(),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Count(
                                outcome,
                                rows.stream()
                                        .filter(row -> row.outcome() == outcome)
                                        .mapToLong(Row::count)
                                        .sum()))
                        .toList(),
                rows.stream().map(Row::pages).reduce(new Pages(0, 0, 0, 0, 0), Pages::and));
    }
}
