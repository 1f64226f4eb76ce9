package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Pages through lists by cursor, so that the last page costs what the first does. */
@ApplicationScoped
public class Keyset {

    private final EntityManager entities;

    Keyset(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A list that can be paged.
     *
     * @param row the record each row is read into
     * @param select the query up to its {@code from} clause and joins, without conditions
     * @param from the part from {@code from} on, for counting
     * @param id what tells rows apart that are equal in the order: a number, or a code
     * @param sorts the orders it can be had in, the default first
     * @param leads for each order, the columns that stand in an index before its own, the most telling index first; none
     *     at all where every filtered column may lead
     */
    public record Source<T>(
            Class<T> row,
            String select,
            String from,
            SortKey<T> id,
            List<SortKey<T>> sorts,
            Map<String, List<List<String>>> leads) {

        /** A list all of whose filtered columns may lead its order. */
        public Source(Class<T> row, String select, String from, SortKey<T> id, List<SortKey<T>> sorts) {
            this(row, select, from, id, sorts, Map.of());
        }

        /** A list whose rows are told apart by a number. */
        public Source(
                Class<T> row, String select, String from, String id, ToLongFunction<T> idOf, List<SortKey<T>> sorts) {
            this(row, select, from, new SortKey<>("id", id, Long.class, idOf::applyAsLong), sorts);
        }

        /** The fields it can be ordered by, by the names they have in the API. */
        public List<String> sortNames() {
            return sorts.stream().map(SortKey::name).toList();
        }

        /**
         * The same list, read along one of these indexes where its columns are filtered to one value each, in the
         * default order; H2 reads and sorts all rows unless the order says so.
         */
        public Source<T> ledBy(List<List<String>> indexes) {
            return ledBy(sorts.get(0).name(), indexes);
        }

        /** The same for another order. */
        public Source<T> ledBy(String sort, List<List<String>> indexes) {
            var more = new HashMap<>(leads);
            more.put(sort, indexes);
            return new Source<>(row, select, from, id, sorts, Map.copyOf(more));
        }

        /** The same list for conditions so narrow that it is best begun with another table than that of its order. */
        public Source<T> narrow() {
            return new Source<>(row, select, from.replace(" left join ", " join "), id, sorts, leads);
        }

        /** The columns to order by before the order's own; each has one value in what is read. */
        private List<String> leading(List<String> filtered, SortKey<T> order) {
            if (leads.isEmpty()) {
                return filtered;
            }
            return leads.getOrDefault(order.name(), List.of()).stream()
                    .filter(filtered::containsAll)
                    .findFirst()
                    .orElse(List.of());
        }
    }

    /** One page of what meets the conditions. */
    public <T> Slice<T> page(Source<T> source, Conditions conditions, PageQuery page) {
        var order = SortKey.among(source.sorts(), page.sort);
        var total = page.counted()
                ? (Long) count(source, conditions)
                : page.isCountedInPassing() ? few(source, conditions) : null;
        return cut(source, rows(source, conditions, order, page), order, page, total);
    }

    /**
     * A list in two pieces, each with conditions of its own.
     *
     * @param source one piece; its ids are none of the other's
     * @param conditions what it has to meet
     */
    public record Piece<T>(Source<T> source, Conditions conditions) {}

    /** One page of what is in two pieces, in the order of the first. */
    public <T> Slice<T> page(Piece<T> one, Piece<T> other, PageQuery page) {
        var order = SortKey.among(one.source().sorts(), page.sort);
        var total = page.counted()
                ? Long.valueOf(count(one.source(), one.conditions()) + count(other.source(), other.conditions()))
                : null;
        var rows = Stream.of(one, other)
                .flatMap(piece -> rows(piece.source(), piece.conditions(), order, page).stream())
                .sorted(order.rows(one.source().id()))
                .limit(page.limit() + 1L)
                .toList();
        return cut(one.source(), rows, order, page, total);
    }

    private static <T> Slice<T> cut(
            Source<T> source, List<T> rows, SortKey.Order<T> order, PageQuery page, Long total) {
        if (rows.size() <= page.limit()) {
            return new Slice<>(rows, null, total);
        }
        var shown = rows.subList(0, page.limit());
        var last = shown.get(shown.size() - 1);
        var cursor = order.place(last, source.id());
        return new Slice<>(List.copyOf(shown), cursor.encode(order.name()), total);
    }

    /** How many rows meet the conditions. */
    public <T> long count(Source<T> source, Conditions conditions) {
        var query = entities.createQuery("select count(*) " + source.from() + conditions.where(), Long.class);
        return bound(query, conditions).getSingleResult();
    }

    /** How many rows meet the conditions; null where they are more than are counted in passing. */
    private <T> Long few(Source<T> source, Conditions conditions) {
        var ids = entities.createQuery(
                "select " + source.id().column() + " " + source.from() + conditions.where(),
                source.id().type());
        var count = bound(ids, conditions)
                .setMaxResults(PageQuery.COUNTED_UNASKED + 1)
                .getResultList()
                .size();
        return count > PageQuery.COUNTED_UNASKED ? null : (long) count;
    }

    private <T> List<T> rows(Source<T> source, Conditions conditions, SortKey.Order<T> order, PageQuery page) {
        var hql = source.select() + " " + source.from();
        var where = conditions.where();
        if (page.cursor != null) {
            where += (where.isEmpty() ? " where " : " and ") + beyond(source, conditions, order, page.cursor);
        }
        var query = entities.createQuery(hql + where + orderBy(source, conditions, order), source.row());
        return bound(query, conditions).setMaxResults(page.limit() + 1).getResultList();
    }

    private static <T> String beyond(Source<T> source, Conditions conditions, SortKey.Order<T> order, String text) {
        var key = order.key();
        var id = source.id();
        var cursor = Cursor.decode(text, order.name(), key.type(), id.type());
        var beyond = " " + order.direction().beyond + " ";
        if (key.column().equals(id.column())) {
            return id.column() + beyond + conditions.bind(cursor.id());
        }
        return "(" + key.column() + ", " + id.column() + ")" + beyond + "(" + conditions.bind(cursor.value()) + ", "
                + conditions.bind(cursor.id()) + ")";
    }

    private static <T> String orderBy(Source<T> source, Conditions conditions, SortKey.Order<T> order) {
        var columns = new ArrayList<>(source.leading(conditions.equalColumns(), order.key()));
        columns.add(order.key().column());
        columns.add(source.id().column());
        var direction = " " + order.direction();
        return " order by "
                + String.join(
                        ", ",
                        columns.stream()
                                .distinct()
                                .map(column -> column + direction)
                                .toList());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Conditions conditions) {
        conditions.parameters().forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(p -> name.equals(p.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
