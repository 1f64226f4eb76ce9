package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.history.AsOf;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestQueries;
import org.declass.request.StandingAnswers;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of the items of appeals, read straight into records. */
@ApplicationScoped
class AppealedItemQueries {

    /** Joined from outside, or H2 begins with the appeals or the requests and sorts the items of all. */
    static final Keyset.Source<AppealedItemRow> ITEMS = new Keyset.Source<>(
                    AppealedItemRow.class,
                    "select new org.declass.appeal.AppealedItemRow(ai.id, ai.appealId, r.number, i.ordinal, w.id,"
                            + " w.document.title, r.filedBy, r.facts.agency, a.facts, a.status, a.dates, ai.contested.result,"
                            + " ai.contested.ruledOn)",
                    "from AppealedItem ai left join ai.appeal a left join ai.contested.item i left join i.request r"
                            + " left join i.file w",
                    "ai.id",
                    AppealedItemRow::id,
                    List.of(
                            new SortKey<>("number", "ai.appealId", Long.class, AppealedItemRow::appealId),
                            new SortKey<>(
                                    "ruledOn",
                                    "ai.contested.ruledOrder",
                                    LocalDate.class,
                                    row -> ContestedItem.ruledOrder(row.ruledOn()))))
            .ledBy(List.of(List.of("ai.contested.result")))
            .ledBy("ruledOn", List.of(List.of("ai.contested.result")));

    private final Keyset keyset;
    private final AppealedItemsThen then;
    private final RequestQueries requests;
    private final EntityManager entities;
    private final Clock clock;

    AppealedItemQueries(
            Keyset keyset, AppealedItemsThen then, RequestQueries requests, EntityManager entities, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.requests = requests;
        this.entities = entities;
        this.clock = clock;
    }

    /** The items of appeals that pass a filter. */
    Slice<AppealedItemRow> matching(AppealedItemFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        var source = filter.isNarrow() ? ITEMS.narrow() : ITEMS;
        var slice = asOf.isNow()
                ? keyset.page(source, filter.conditions(asOf), page)
                : then.matching(filter, asOf, source, page);
        var contested =
                contested(slice.items().stream().map(AppealedItemRow::id).toList(), asOf);
        return slice.map(row -> row.contesting(contested.get(row.id())));
    }

    /** The answers that are contested, by item of an appeal. */
    private Map<Long, DeterminationRow> contested(List<Long> ids, AsOf asOf) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var query = entities.createQuery(
                        "select ai.id as id, d.id as answer from AppealedItem ai join ai.appeal a join ai.contested.item i"
                                + " join i.request r join Determination d on d.item = i where ai.id in :ids and "
                                + new StandingAnswers(asOf).last("a.dates.filedOn"),
                        Tuple.class)
                .setParameter("ids", ids);
        if (!asOf.isNow()) {
            query.setParameter("until", asOf.until());
        }
        var found = query.getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", Long.class), row -> row.get("answer", Long.class)));
        var answers = requests.determinations(found.values());
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> answers.get(one.getValue())));
    }
}
