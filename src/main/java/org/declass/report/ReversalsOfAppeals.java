package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.appeal.AppealLevel;
import org.declass.appeal.AppealResult;
import org.declass.appeal.CameTo;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.report.Reversals.Group;
import org.declass.web.Display;

/** Counts what appeals brought. */
@ApplicationScoped
class ReversalsOfAppeals {

    private static final String COUNT = """
            select v.appeal_level, v.agency, v.result, v.ended, count(*) from (
                select a.appeal_level, q.agency, ai.result,
                    case when a.status in ('DECIDED', 'ADMINISTRATIVELY_CLOSED', 'WITHDRAWN') then 1 else 0 end as ended
                from %s ai join %s a on a.id = ai.appeal_id join %s q on q.id = a.request_id%s) v
            group by v.appeal_level, v.agency, v.result, v.ended""";

    private final Rows rows;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    ReversalsOfAppeals(Rows rows, Reckoned reckoned, Names names, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.reckoned = reckoned;
        this.names = names;
    }

    /** Items that agree in level, agency and what came of them. */
    private record Row(String level, String agency, CameTo cameTo, long count) {

        static Row of(Object[] row) {
            return new Row(
                    (String) row[0],
                    (String) row[1],
                    CameTo.of(
                            row[2] == null ? null : AppealResult.valueOf((String) row[2]),
                            ((Number) row[3]).intValue() == 1),
                    ((Number) row[4]).longValue());
        }
    }

    Reversals of(AppealedFilter filter) {
        var asOf = AsOf.of(filter.asOf, clock);
        return reckoned.answer(Reversals.class, filter.at("").toString(), () -> anew(filter, asOf));
    }

    private Reversals anew(AppealedFilter filter, AsOf asOf) {
        var conditions = filter.conditions();
        var tables = new TablesThen(asOf);
        var answers = new AnswersThen(asOf);
        var sql = COUNT.formatted(
                answers.appealItems(AppealResult::constant),
                answers.appeals(),
                tables.requests(COUNT + conditions.where()),
                conditions.where());
        var items = rows.of(sql, conditions, asOf).stream().map(Row::of).toList();
        return new Reversals(
                filter.filer(),
                Group.of("", "All appeals", counts(items)),
                groups(items, Row::level, ReversalsOfAppeals::level),
                groups(items, Row::agency, names::agency),
                groups(items, row -> row.level() + "/" + row.agency(), this::levelAndAgency));
    }

    private static String level(String name) {
        return Display.label(AppealLevel.valueOf(name));
    }

    private String levelAndAgency(String key) {
        var cut = key.indexOf('/');
        return level(key.substring(0, cut)) + ", " + names.agency(key.substring(cut + 1));
    }

    private static List<Group> groups(List<Row> rows, Function<Row, String> key, Function<String, String> label) {
        return rows.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> Group.of(group.getKey(), label.apply(group.getKey()), counts(group.getValue())))
                .sorted(Comparator.comparingLong(Group::items).reversed().thenComparing(Group::key))
                .toList();
    }

    private static Map<CameTo, Long> counts(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::cameTo, Collectors.summingLong(Row::count)));
    }
}
