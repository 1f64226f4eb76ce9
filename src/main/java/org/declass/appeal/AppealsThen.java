package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists appeals as they stood at the end of a past day. */
@ApplicationScoped
class AppealsThen {

    private static final String KEY = "concat('A-', cast(a.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;

    AppealsThen(Keyset keyset, PastChanges changes) {
        this.keyset = keyset;
        this.changes = changes;
    }

    Slice<AppealRow> matching(AppealFilter filter, AsOf asOf, Keyset.Source<AppealRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var numbers = slice.items().stream().map(AppealRow::number).toList();
        var moves = changes.of(SubjectKind.APPEAL, "status", numbers, asOf);
        var results = changes.of(SubjectKind.APPEAL, "result", numbers, asOf);
        var agencies = changes.before(
                SubjectKind.REQUEST,
                "agency",
                slice.items().stream().map(AppealRow::request).distinct().toList(),
                asOf);
        var touched = changes.touched(SubjectKind.APPEAL, numbers, asOf);
        return slice.map(
                row -> new AppealThen(row, moves.get(row.number()), results.getOrDefault(row.number(), List.of()))
                        .row(agencies.getOrDefault(row.request(), row.agency()), touched.get(row.number())));
    }

    private static Conditions conditions(AppealFilter filter, AsOf asOf) {
        asOf.refuse("updatedSince", filter.updatedSince);
        var then = new Then(asOf);
        var answers = new AnswersThen(asOf);
        var status = Then.ofEntities(then.last("APPEAL", "status", KEY));
        var conditions = asOf.bound(filter.ofFacts())
                .also("a.createdAt < :until")
                .also(status + " is not null")
                .among(Then.ofRequest("agency"), Agencies.codes(filter.agency))
                .named(Then.ofEntities(then.last("APPEAL", "closeReason", KEY)), filter.closeReason)
                .atMost(Then.ofEntities(then.lastDay("APPEAL", "status", KEY)), filter.unmovedSince)
                .named(status, filter.status);
        if (filter.result != null && !filter.result.isEmpty()) {
            conditions.exists(
                    "a.items i",
                    items -> items.among(
                            Then.ofEntities(answers.resultOf(KEY, "cast(i.item.ordinal as String)")),
                            filter.result.stream()
                                    .filter(Objects::nonNull)
                                    .map(AppealResult::label)
                                    .toList()));
        }
        return filter.open == null
                ? conditions
                : conditions.named(status, filter.open ? AppealStatus.OPEN : AppealStatus.OVER);
    }
}
