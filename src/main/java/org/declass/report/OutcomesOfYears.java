package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.report.Outcomes.ByAgency;
import org.declass.report.Outcomes.Count;
import org.declass.report.Outcomes.Pages;
import org.declass.report.Outcomes.Sums;
import org.declass.request.Outcome;

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
                from %s d join request_item i on i.id = d.item_id
                    join %s q on q.id = i.request_id%s) y
            group by y.decided_in, y.agency, y.outcome""";

    private final Rows rows;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    OutcomesOfYears(Rows rows, Reckoned reckoned, Names names, Clock clock) {
        this.rows = rows;
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
        var asOf = AsOf.of(filter.asOf, clock);
        var year = filter.year(asOf.day());
        return reckoned.answer(Outcomes.class, filter.at("").toString(), () -> anew(filter, asOf, year));
    }

    private Outcomes anew(OutcomeFilter filter, AsOf asOf, int year) {
        var conditions = filter.conditions(year);
        var tables = new TablesThen(asOf);
        var sql = COUNT.formatted(
                new AnswersThen(asOf).determinations(), tables.requests(conditions.where()), conditions.where());
        var byYear = rows.of(sql, conditions, asOf).stream().map(Row::of).collect(Collectors.groupingBy(Row::year));
        var decided = byYear.getOrDefault(year, List.of());
        return new Outcomes(
                year,
                sums(decided),
                sums(byYear.getOrDefault(year - 1, List.of())),
                decided.stream().collect(Collectors.groupingBy(Row::agency)).entrySet().stream()
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
