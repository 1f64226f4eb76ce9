package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.request.FiledBy;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists the items of appeals as they stood at the end of a past day. */
@ApplicationScoped
class AppealedItemsThen {

    private static final String KEY = "concat('A-', cast(ai.appealId as String))";

    private static final String ORDINAL = "cast(i.ordinal as String)";

    /** An appeal of others may rest on a list that was not taken in by then, or was taken back since. */
    private static final String NOT_STRUCK = "coalesce("
            + Then.ofEntities(Then.was("REQUEST", "struckOn", "r.number", "cast(r.struckOn as String)")) + ", '') = ''";

    private final Keyset keyset;
    private final PastChanges changes;

    AppealedItemsThen(Keyset keyset, PastChanges changes) {
        this.keyset = keyset;
        this.changes = changes;
    }

    Slice<AppealedItemRow> matching(
            AppealedItemFilter filter, AsOf asOf, Keyset.Source<AppealedItemRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var appeals =
                slice.items().stream().map(AppealedItemRow::appeal).distinct().toList();
        var moves = changes.moves(SubjectKind.APPEAL, appeals, asOf);
        var results = changes.of(SubjectKind.APPEAL, "result", appeals, asOf);
        var agencies = changes.before(
                SubjectKind.REQUEST,
                "agency",
                slice.items().stream().map(AppealedItemRow::request).distinct().toList(),
                asOf);
        return slice.map(row -> then(
                row,
                agencies.getOrDefault(row.request(), row.agency()),
                AppealStatus.valueOf(moves.get(row.appeal()).after()),
                results.getOrDefault(row.appeal(), List.of())));
    }

    private static Conditions conditions(AppealedItemFilter filter, AsOf asOf) {
        asOf.refuse("ruledFrom", filter.ruledFrom);
        asOf.refuse("ruledTo", filter.ruledTo);
        var answers = new AnswersThen(asOf);
        var status = Then.ofEntities(new Then(asOf).last("APPEAL", "status", KEY));
        var result = AppealResult.constant(Then.ofEntities(answers.resultOf(KEY, ORDINAL)));
        var conditions = asOf.bound(filter.ofFacts(asOf))
                .also("a.createdAt < :until")
                .also(status + " is not null")
                .also(NOT_STRUCK)
                .also("(r.filedBy = US or " + Then.ofEntities(answers.toldOf(KEY, ORDINAL)) + " is not null)")
                .among(Then.ofRequest("agency"), Agencies.codes(filter.agency))
                .named(result, filter.result);
        return filter.comeTo(conditions, result, status);
    }

    private static AppealedItemRow then(
            AppealedItemRow row, String agency, AppealStatus status, List<PastChanges.Made> results) {
        var ofItem = results.stream()
                .map(ResultThen::of)
                .filter(one -> one.ordinal().equals(row.ordinal()))
                .toList();
        var result = ofItem.isEmpty() ? null : ofItem.get(ofItem.size() - 1).result();
        return row.then(agency, status, result, result == null ? null : ruledOn(row, result, ofItem));
    }

    /** What was taken in of others has the day of their decision; what was decided of ours stays as it is. */
    private static LocalDate ruledOn(AppealedItemRow row, AppealResult result, List<ResultThen> ofItem) {
        return row.filedBy() == FiledBy.US
                ? row.ruledOn()
                : ofItem.stream()
                        .filter(one -> !one.isTakenBack() && one.result() == result)
                        .map(ResultThen::on)
                        .reduce(row.ruledOn(), (earlier, later) -> later);
    }
}
