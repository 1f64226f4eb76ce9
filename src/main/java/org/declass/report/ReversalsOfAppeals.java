package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.appeal.AppealLevel;
import org.declass.appeal.AppealResult;
import org.declass.report.Reversals.Group;
import org.declass.report.Reversals.Turn;
import org.declass.web.Display;
import org.hibernate.Session;

/** Counts what appeals brought. */
@ApplicationScoped
class ReversalsOfAppeals {

    private static final String COUNT = """
            select a.appeal_level, q.agency, ai.result,
                case when a.status in ('DECIDED', 'ADMINISTRATIVELY_CLOSED', 'WITHDRAWN') then 1 else 0 end as ended,
                count(*)
            from appeal_item ai join appeal a on a.id = ai.appeal_id join request q on q.id = a.request_id%s
            group by a.appeal_level, q.agency, ai.result, ended""";

    private final Session entities;
    private final Reckoned reckoned;
    private final Names names;

    ReversalsOfAppeals(Session entities, Reckoned reckoned, Names names) {
        this.entities = entities;
        this.reckoned = reckoned;
        this.names = names;
    }

    /** Items that agree in level, agency and what came of them. */
    private record Row(String level, String agency, Turn turn, long count) {

        static Row of(Object[] row) {
            return new Row(
                    (String) row[0],
                    (String) row[1],
                    Turn.of(
                            row[2] == null ? null : AppealResult.valueOf((String) row[2]),
                            ((Number) row[3]).intValue() == 1),
                    ((Number) row[4]).longValue());
        }
    }

    Reversals of(AppealedFilter filter) {
        return reckoned.answer(Reversals.class, filter.at("").toString(), () -> anew(filter));
    }

    private Reversals anew(AppealedFilter filter) {
        var conditions = filter.conditions();
        var query = entities.createNativeQuery(COUNT.formatted(conditions.where()), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        var rows = query.getResultList().stream().map(Row::of).toList();
        return new Reversals(
                filter.filer(),
                Group.of("", "All appeals", counts(rows)),
                groups(rows, Row::level, ReversalsOfAppeals::level),
                groups(rows, Row::agency, names::agency),
                groups(rows, row -> row.level() + "/" + row.agency(), this::levelAndAgency));
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

    private static Map<Turn, Long> counts(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::turn, Collectors.summingLong(Row::count)));
    }
}
