package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.report.Coverage.Part;
import org.declass.report.Coverage.Standing;
import org.hibernate.Session;

/** Counts how much of what is withdrawn was ever asked for. */
@ApplicationScoped
class Coverages {

    private static final String COUNT = """
            select c.record_group, c.standing, count(*)
            from (select f.record_group, %s as standing from file f%s) c
            group by c.record_group, c.standing""";

    private final Session entities;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    Coverages(Session entities, Reckoned reckoned, Names names, Clock clock) {
        this.entities = entities;
        this.reckoned = reckoned;
        this.names = names;
        this.clock = clock;
    }

    Coverage of(CoverageFilter filter) {
        return reckoned.answer(Coverage.class, filter.at("").toString(), () -> anew(filter));
    }

    private Coverage anew(CoverageFilter filter) {
        var all = new EnumMap<Standing, Long>(Standing.class);
        var groups = new TreeMap<String, Map<Standing, Long>>();
        for (var row : rows(filter)) {
            var standing = Standing.valueOf((String) row[1]);
            var count = ((Number) row[2]).longValue();
            all.merge(standing, count, Long::sum);
            groups.computeIfAbsent(row[0] == null ? "" : (String) row[0], key -> new EnumMap<>(Standing.class))
                    .put(standing, count);
        }
        return new Coverage(
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                Part.of("", "All files", all),
                groups.entrySet().stream()
                        .map(group -> Part.of(group.getKey(), names.recordGroup(group.getKey()), group.getValue()))
                        .sorted(Comparator.comparingLong(Part::files).reversed().thenComparing(Part::key))
                        .toList());
    }

    private List<Object[]> rows(CoverageFilter filter) {
        var conditions = filter.conditions();
        var query = entities.createNativeQuery(COUNT.formatted(Standing.sql(), conditions.where()), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
