package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.report.Coverage.Part;
import org.declass.report.Coverage.Standing;

/** Counts how much of what is withdrawn was ever asked for. */
@ApplicationScoped
class Coverages {

    private static final String COUNT = """
            select c.record_group, c.standing, count(*)
            from (select f.record_group, %s as standing from %s f%s) c
            group by c.record_group, c.standing""";

    private final Rows rows;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    Coverages(Rows rows, Reckoned reckoned, Names names, Clock clock) {
        this.rows = rows;
        this.reckoned = reckoned;
        this.names = names;
        this.clock = clock;
    }

    Coverage of(CoverageFilter filter) {
        var asOf = AsOf.of(filter.asOf, clock);
        return reckoned.answer(Coverage.class, filter.at("").toString(), () -> anew(filter, asOf));
    }

    private Coverage anew(CoverageFilter filter, AsOf asOf) {
        var all = new EnumMap<Standing, Long>(Standing.class);
        var groups = new TreeMap<String, Map<Standing, Long>>();
        for (var row : rows(filter, asOf)) {
            var standing = Standing.valueOf((String) row[1]);
            var count = ((Number) row[2]).longValue();
            all.merge(standing, count, Long::sum);
            groups.computeIfAbsent(row[0] == null ? "" : (String) row[0], key -> new EnumMap<>(Standing.class))
                    .put(standing, count);
        }
        return new Coverage(
                asOf.day(),
                Part.of("", "All files", all),
                groups.entrySet().stream()
                        .map(group -> Part.of(group.getKey(), names.recordGroup(group.getKey()), group.getValue()))
                        .sorted(Comparator.comparingLong(Part::files).reversed().thenComparing(Part::key))
                        .toList());
    }

    private List<Object[]> rows(CoverageFilter filter, AsOf asOf) {
        var conditions = filter.conditions(asOf);
        var tables = new TablesThen(asOf);
        var standing = Standing.sql(tables);
        var files = tables.files(COUNT + standing + conditions.where());
        return rows.of(COUNT.formatted(standing, files, conditions.where()), conditions, asOf);
    }
}
