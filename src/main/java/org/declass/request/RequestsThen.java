package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.agency.Agencies;
import org.declass.history.AsOf;
import org.declass.history.Then;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists requests as they stood at the end of a past day: found and filled from the history, page by page. */
@ApplicationScoped
class RequestsThen {

    private static final String KEY = "r.number";

    private final Keyset keyset;
    private final RowsThen rows;

    RequestsThen(Keyset keyset, RowsThen rows) {
        this.keyset = keyset;
        this.rows = rows;
    }

    Slice<RequestRow> matching(RequestFilter filter, AsOf asOf, Keyset.Source<RequestRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var then = rows.then(slice.items(), asOf);
        return slice.map(row -> then.get(row.id()));
    }

    /** Those that had stood where they stood for longest, which the list itself cannot be asked for. */
    List<RequestRow> longest(RequestFilter filter, AsOf asOf, Keyset.Source<RequestRow> source, int count) {
        var since = Then.ofEntities(new Then(asOf).lastDay("REQUEST", "status", KEY));
        var bySince = new Keyset.Source<>(
                source.row(),
                source.select(),
                source.from(),
                source.id(),
                List.of(new SortKey<>("statusSince", since, LocalDate.class, RequestRow::statusSince)));
        var found = keyset.page(bySince, conditions(filter, asOf), PageQuery.first(count))
                .items();
        var then = rows.then(found, asOf);
        return found.stream().map(row -> then.get(row.id())).toList();
    }

    private static Conditions conditions(RequestFilter filter, AsOf asOf) {
        asOf.refuse(onlyNow(filter));
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("REQUEST", "status", KEY));
        var sentOn = Then.ofEntities(then.sentOn(KEY));
        var closedOn = Then.ofEntities(then.closedOn(KEY));
        var outcome = Then.ofEntities(then.last("ITEM", "outcome", "concat(r.number, '/', cast(i.ordinal as String))"));
        var conditions = asOf.bound(filter.ofFacts())
                .also("r.createdAt < :until")
                .also(status + " is not null")
                .named(status, filter.status)
                .named(status, filter.inPhase())
                .named(Then.ofEntities(then.last("REQUEST", "closeReason", KEY)), filter.closeReason)
                .among(was("agency", "r.facts.agency"), Agencies.codes(filter.agency))
                .named(was("kind", "cast(r.facts.kind as String)"), filter.kind)
                .among(was("editor", "r.facts.editor"), filter.editor)
                .also(
                        "not exists (select 1 from HistoryEntry e where e.requestKey = r.number"
                                + " and e.recordedAt < :until and e.recordedAt >= ",
                        filter.updatedBefore,
                        ")")
                .atLeast(closedOn, filter.closedFrom)
                .atMost(closedOn, filter.closedTo)
                .atLeast(sentOn, filter.sentFrom)
                .atMost(sentOn, filter.sentTo)
                .atMost(Then.ofEntities(then.lastDay("REQUEST", "status", KEY)), filter.unmovedSince);
        if (filter.isOfMoved()) {
            filter.moved(conditions, "e.recordedAt < :until");
        }
        var open = "exists (select 1 from RequestItem i where i.request = r and " + outcome + " is null)";
        if (filter.unanswered != null) {
            conditions.also((filter.unanswered ? "" : "not ") + open);
        }
        var some = "exists (select 1 from RequestItem i where i.request = r and " + outcome + " is not null)";
        filter.answered(
                conditions,
                "case when not " + some + " then 'NONE' when " + open + " then 'SOME' else 'ALL' end",
                FirstLetters.THEN);
        filter.notClosed(conditions, closedOn);
        return filter.outcome == null
                ? conditions
                : conditions.exists(
                        "RequestItem i", i -> i.also("i.request = r").named(outcome, filter.outcome));
    }

    private static Map<String, Object> onlyNow(RequestFilter filter) {
        var only = new HashMap<String, Object>();
        only.put("question", filter.question);
        only.put("referred", filter.referred);
        only.put("updatedSince", filter.updatedSince);
        return only;
    }

    private static String was(String field, String now) {
        return Then.ofEntities(Then.was("REQUEST", field, KEY, now));
    }
}
