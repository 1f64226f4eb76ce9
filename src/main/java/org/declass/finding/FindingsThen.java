package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.history.Verb;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists findings as they stood at the end of a past day: raised, dismissed or over by then. */
@ApplicationScoped
class FindingsThen {

    private static final String KEY = "concat('FI-', cast(f.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;

    FindingsThen(Keyset keyset, PastChanges changes) {
        this.keyset = keyset;
        this.changes = changes;
    }

    Slice<FindingRow> matching(FindingFilter filter, AsOf asOf, Keyset.Source<Finding> source, PageQuery page) {
        asOf.requireSort(page, "severity");
        var slice = keyset.page(source, conditions(filter, asOf), page).map(found -> FindingRow.of(found, asOf.day()));
        var numbers = slice.items().stream().map(FindingRow::number).toList();
        var moves = changes.of(SubjectKind.FINDING, "status", numbers, asOf);
        var reasons = lastOf(changes.of(SubjectKind.FINDING, "reason", numbers, asOf));
        var who = changes.whoDid(Verb.DISMISSED, SubjectKind.FINDING, numbers, asOf);
        var touched = changes.touched(SubjectKind.FINDING, numbers, asOf);
        return slice.map(
                row -> new FindingThen(row, moves.get(row.number()), reasons.get(row.number()), who.get(row.number()))
                        .row(asOf.day(), touched.get(row.number())));
    }

    private static Conditions conditions(FindingFilter filter, AsOf asOf) {
        Map<String, Object> onlyNow = new HashMap<>();
        onlyNow.put("foundFrom", filter.foundFrom);
        onlyNow.put("foundTo", filter.foundTo);
        onlyNow.put("updatedSince", filter.updatedSince);
        asOf.refuse(onlyNow);
        var status = Then.ofEntities(new Then(asOf).last("FINDING", "status", KEY));
        var conditions = asOf.bound(filter.ofFacts()).also(status + " is not null");
        var wanted = filter.standing();
        return wanted.isEmpty()
                ? conditions
                : conditions.also(wanted.stream()
                        .map(one -> one.condition(status))
                        .collect(Collectors.joining(" or ", "(", ")")));
    }

    private static Map<String, PastChanges.Made> lastOf(Map<String, List<PastChanges.Made>> made) {
        return made.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        all -> all.getValue().get(all.getValue().size() - 1)));
    }
}
