package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Pages through lists by cursor, so that the last page costs what the first does. */
@ApplicationScoped
public class Keyset {

    private static final Map<String, List<List<String>>> NO_LEADS = Map.of("", List.of());

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

        /** The same list for conditions so narrow that it is best begun with what they say, not with an order. */
        public Source<T> narrow() {
            return new Source<>(row, select, from.replace(" left join ", " join "), id, sorts, NO_LEADS);
        }

        /**
         * The list in pieces, one for each value of a column that would lead the order if it had one value; so each is
         * read along an index, where a database would sort all that have any of the values.
         */
        private List<Piece<T>> pieces(Conditions conditions, SortKey.Order<T> order) {
            return splittingColumn(conditions, order.key())
                    .map(column -> conditions.forEachOf(column).stream()
                            .map(one -> new Piece<>(this, one))
                            .toList())
                    .orElseGet(() -> List.of(new Piece<>(this, conditions)));
        }

        private Optional<String> splittingColumn(Conditions conditions, SortKey<T> order) {
            var filtered = conditions.equalColumns();
            if (leads.isEmpty()
                    || !order.isOrderedAlike()
                    || !id.isOrderedAlike()
                    || !leading(filtered, order).isEmpty()) {
                return Optional.empty();
            }
            return conditions.columnsOfSeveral().stream()
                    .filter(column -> !leading(List.of(column), order).isEmpty())
                    .findFirst();
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
        return page(source.pieces(conditions, SortKey.among(source.sorts(), page.sort)), page);
    }

    /**
     * A piece of a list, with conditions of its own.
     *
     * @param source the piece; its ids are none of another's
     * @param conditions what it has to meet
     */
    public record Piece<T>(Source<T> source, Conditions conditions) {}

    /** One page of what is in several pieces, in the order of the first. */
    public <T> Slice<T> page(List<Piece<T>> pieces, PageQuery page) {
        var source = pieces.get(0).source();
        var order = SortKey.among(source.sorts(), page.sort);
        var total = page.counted()
                ? (Long) pieces.stream()
                        .mapToLong(piece -> count(piece.source(), piece.conditions()))
                        .sum()
                : page.isCountedInPassing() ? few(pieces) : null;
        return cut(source, rows(pieces, order, page), order, page, total);
    }

    private <T> List<T> rows(List<Piece<T>> pieces, SortKey.Order<T> order, PageQuery page) {
        if (pieces.size() == 1) {
            return rows(pieces.get(0), order, page);
        }
        return pieces.stream()
                .flatMap(piece -> rows(piece, order, page).stream())
                .sorted(order.rows(pieces.get(0).source().id()))
                .limit(page.limit() + 1L)
                .toList();
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

    /** How many rows are in the pieces; null where they are more than are counted in passing. */
    private <T> Long few(List<Piece<T>> pieces) {
        var count = 0L;
        for (var piece : pieces) {
            count += upTo(PageQuery.COUNTED_UNASKED + 1, piece);
            if (count > PageQuery.COUNTED_UNASKED) {
                return null;
            }
        }
        return count;
    }

    private <T> int upTo(int most, Piece<T> piece) {
        var source = piece.source();
        var ids = entities.createQuery(
                "select " + source.id().column() + " " + source.from()
                        + piece.conditions().where(),
                source.id().type());
        return bound(ids, piece.conditions())
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private <T> List<T> rows(Piece<T> piece, SortKey.Order<T> order, PageQuery page) {
        var source = piece.source();
        var conditions = piece.conditions();
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
