package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declass.history.AsOf;
import org.declass.history.Then;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/**
 * Lists determinations as they stood at the end of a past day. They never change, so that all there is to find is which
 * there were, and which of them had been put right: nothing can be recorded before the day it happened.
 */
@ApplicationScoped
class DeterminationsThen {

    private static final String PUT_RIGHT = StandingAnswers.putRight("d");

    private final Keyset keyset;
    private final EntityManager entities;

    DeterminationsThen(Keyset keyset, EntityManager entities) {
        this.keyset = keyset;
        this.entities = entities;
    }

    Slice<DeterminationRow> matching(
            DeterminationFilter filter, AsOf asOf, Keyset.Source<DeterminationRow> source, PageQuery page) {
        asOf.requireSort(page, "letterDate");
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var putRight = putRight(slice.items().stream().map(DeterminationRow::id).toList(), asOf);
        return slice.map(row -> row.superseded(putRight.contains(row.id())));
    }

    private static Conditions conditions(DeterminationFilter filter, AsOf asOf) {
        var conditions = filter.ofFacts().with("until", asOf.until()).also("d.recordedAt < :until");
        if (filter.kind != null && !filter.kind.isEmpty()) {
            conditions.with("day", asOf.day()).named(Then.ofRequest("kind"), filter.kind);
        }
        return filter.superseded == null ? conditions : conditions.also((filter.superseded ? "" : "not ") + PUT_RIGHT);
    }

    private Set<Long> putRight(List<Long> ids, AsOf asOf) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select d.id from Determination d join d.item i join i.request r where d.id in :ids and "
                                        + PUT_RIGHT,
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("until", asOf.until())
                        .getResultList());
    }
}
