package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads from the history what had been made of things by some moment. */
@ApplicationScoped
public class PastChanges {

    private static final String CHANGES = """
            select new org.declass.history.PastChanges$Made(c.subjectKey, c.valueBefore, c.valueAfter, %s)
            from HistoryChange c
            where c.subjectKind = :kind and c.field = :field and c.subjectKey in :keys
            and %s
            order by c.position""";

    private static final String SINCE = """
            select new org.declass.history.PastChanges$Made(c.subjectKey, c.valueBefore, c.valueAfter, c.happenedOn)
            from HistoryChange c
            where c.subjectKind = :kind and c.field = :field and c.subjectKey in :keys
            and not (c.recordedAt < :until and c.happenedOn <= :day)
            order by c.position""";

    private final EntityManager entities;

    PastChanges(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A change of a fact.
     *
     * @param key the number of the thing
     * @param before its value before, or null
     * @param after its value after, or null
     * @param on the day it happened
     */
    public record Made(String key, String before, String after, LocalDate on) {}

    /** What a fact of some things was when they began, by thing. */
    Map<String, String> atFirst(SubjectKind kind, String field, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c.subjectKey, c.valueAfter from HistoryChange c where c.subjectKind = :kind"
                                        + " and c.field = :field and c.subjectKey in :keys and c.valueBefore is null",
                                Object[].class)
                        .setParameter("kind", kind)
                        .setParameter("field", field)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> (String) row[1], (first, later) -> first));
    }

    /** All changes of a fact of some things that count at a moment, in the order they were recorded, by thing. */
    public Map<String, List<Made>> of(SubjectKind kind, String field, Collection<String> keys, AsOf asOf) {
        var then = new Then(asOf);
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(CHANGES.formatted(then.dayOfEntities(), then.countsOfEntities()), Made.class)
                        .setParameter("kind", kind)
                        .setParameter("field", field)
                        .setParameter("keys", keys)
                        .setParameter("until", asOf.until())
                        .setParameter("day", asOf.day())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Made::key));
    }

    /**
     * A change of a fact, of then or of later.
     *
     * @param key the number of the thing
     * @param field the fact
     * @param before its value before, or null
     * @param after its value after, or null
     * @param counts whether it had happened and was recorded by then
     */
    public record Turn(String key, String field, String before, String after, boolean counts) {}

    /** All that was ever made of some facts of what belongs to a request, in the order it was recorded. */
    public List<Turn> within(String request, SubjectKind kind, Collection<String> fields, AsOf asOf) {
        return entities.createQuery(
                        "select new org.declass.history.PastChanges$Turn(c.subjectKey, c.field, c.valueBefore, c.valueAfter,"
                                + " case when c.recordedAt < :until and c.happenedOn <= :day then true else false end)"
                                + " from HistoryEntry e join HistoryChange c on c.position = e.position"
                                + " where e.requestKey = :request and c.subjectKind = :kind and c.field in :fields"
                                + " order by c.position",
                        Turn.class)
                .setParameter("request", request)
                .setParameter("kind", kind)
                .setParameter("fields", fields)
                .setParameter("until", asOf.until())
                .setParameter("day", asOf.day())
                .getResultList();
    }

    /**
     * What a fact of some things was at a moment where it is something else now, by thing: what the first change that does
     * not count found, empty where it found nothing. Where nothing changed since, it is what it is today.
     */
    public Map<String, String> before(SubjectKind kind, String field, Collection<String> keys, AsOf asOf) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(SINCE, Made.class)
                        .setParameter("kind", kind)
                        .setParameter("field", field)
                        .setParameter("keys", keys)
                        .setParameter("until", asOf.until())
                        .setParameter("day", asOf.day())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                Made::key,
                                made -> made.before() == null ? "" : made.before(),
                                (first, later) -> first));
    }

    /** When something was recorded of things last by then, also of what belongs to a request; by thing. */
    public Map<String, Instant> touched(SubjectKind kind, Collection<String> keys, AsOf asOf) {
        var touched = kind == SubjectKind.REQUEST
                ? "select e.requestKey, max(e.recordedAt) from HistoryEntry e where e.requestKey in :keys"
                        + " and e.recordedAt < :until group by e.requestKey"
                : "select c.subjectKey, max(c.recordedAt) from HistoryChange c where c.subjectKind = " + kind
                        + " and c.subjectKey in :keys and c.recordedAt < :until group by c.subjectKey";
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(touched, Object[].class)
                        .setParameter("keys", keys)
                        .setParameter("until", asOf.until())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Who did something to some things last by then, by thing. */
    public Map<String, String> whoDid(Verb verb, SubjectKind kind, Collection<String> keys, AsOf asOf) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.subjectKey, e.who from HistoryEntry e where e.verb = :verb"
                                        + " and e.subjectKind = :kind and e.subjectKey in :keys"
                                        + " and e.recordedAt < :until and e.happenedOn <= :day order by e.position",
                                Object[].class)
                        .setParameter("verb", verb)
                        .setParameter("kind", kind)
                        .setParameter("keys", keys)
                        .setParameter("until", asOf.until())
                        .setParameter("day", asOf.day())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> (String) row[1], (earlier, later) -> later));
    }

    /** The last change of status of some things that counts at a moment, by thing. */
    public Map<String, Made> moves(SubjectKind kind, Collection<String> keys, AsOf asOf) {
        return of(kind, Change.STATUS, keys, asOf).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        made -> made.getValue().get(made.getValue().size() - 1)));
    }
}
