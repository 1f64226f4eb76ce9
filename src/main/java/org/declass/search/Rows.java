package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads rows by their ids: those after one, or some. */
@ApplicationScoped
class Rows {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    /** No database takes any number of parameters. */
    private static final int ASKED_AT_ONCE = 1000;

    private final EntityManager entities;

    Rows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The rows after one.
     *
     * @param select the query up to its conditions; or those that all rows meet, with an {@code and} at the end
     * @param id the column by which they are gone through
     */
    List<Tuple> after(String select, String id, long after, int most) {
        return entities.createQuery(select + " " + id + " > :after order by " + id, Tuple.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rows with some value in a column. */
    List<Tuple> with(String select, String column, Collection<?> values) {
        var all = List.copyOf(values);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + ASKED_AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size())))
                .flatMap(some -> entities
                        .createQuery(select + " " + column + " in :some", Tuple.class)
                        .setParameter("some", some)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** The rows that have a value in the second column, by the first. */
    Map<Long, List<Tuple>> byId(String select, String column, Collection<?> values) {
        return with(select, column, values).stream()
                .filter(row -> row.get(1) != null)
                .collect(Collectors.groupingBy(row -> (Long) row.get(0)));
    }

    /** The ids behind numbers that are a prefix and the id. */
    static List<Long> ids(String prefix, Collection<String> numbers) {
        return numbers.stream()
                .filter(number -> number.startsWith(prefix))
                .map(number -> number.substring(prefix.length()))
                .filter(id -> DIGITS.matcher(id).matches())
                .map(Long::valueOf)
                .toList();
    }

    /** What the first column holds. */
    static List<Long> ids(List<Tuple> rows) {
        return rows.stream().map(row -> (Long) row.get(0)).toList();
    }
}
