package org.declass.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.declass.web.Keyset.Piece;
import org.declass.web.Keyset.Source;

/** Asks the database for the rows of a piece of a list, or how many they are. */
final class PieceReading {

    private final EntityManager entities;

    PieceReading(EntityManager entities) {
        this.entities = entities;
    }

    /** How many rows it has. */
    <T> long count(Piece<T> piece) {
        var count =
                "select count(*) " + piece.source().from() + piece.conditions().where();
        return bound(entities.createQuery(count, Long.class), piece.conditions())
                .getSingleResult();
    }

    /**
     * How many rows it has, counted no further than to most; by the database, for to read two thousand ids takes longer.
     * Hibernate wants an order there; both databases leave out one in which all rows are alike.
     */
    <T> long countUpTo(int most, Piece<T> piece) {
        var source = piece.source();
        var some = "select " + source.id().column() + " as counted " + source.from()
                + piece.conditions().where() + " order by cast(null as Integer) limit " + most;
        return bound(entities.createQuery("select count(*) from (" + some + ") few", Long.class), piece.conditions())
                .getSingleResult();
    }

    /** The rows of one page, and one more where there is another page. */
    <T> List<T> rows(Piece<T> piece, SortKey.Order<T> order, PageQuery page) {
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
