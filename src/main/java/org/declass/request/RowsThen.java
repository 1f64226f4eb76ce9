package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.TablesThen;
import org.declass.history.Then;
import org.hibernate.Session;

/** Fills a page of requests with what they were at a moment of the past; a handful of questions for the whole page. */
@ApplicationScoped
class RowsThen {

    /** Acts that were taken back do not count then, so that what took them back has nothing to do. */
    private static final String NOTHING_TAKEN_BACK = " and not (c.field = 'status' and e.verb = CORRECTED)";

    private final Session entities;
    private final PastChanges changes;

    RowsThen(Session entities, PastChanges changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** The rows as they were, by the ids of the requests. */
    Map<Long, RequestRow> then(List<RequestRow> today, AsOf asOf) {
        if (today.isEmpty()) {
            return Map.of();
        }
        var ids = today.stream().map(RequestRow::id).toList();
        var numbers = today.stream().map(RequestRow::number).toList();
        var tables = new TablesThen(asOf);
        var facts = facts(tables, ids);
        var counts = counts(tables, ids);
        var courses = courses(numbers, asOf);
        var decided = decided(tables, ids);
        var given = changes.of(SubjectKind.REQUEST, "number", numbers, asOf);
        var touched = changes.touched(SubjectKind.REQUEST, numbers, asOf);
        var questions = questions(ids, asOf);
        return today.stream()
                .map(row -> new RequestThen(row, courses.get(row.number()))
                        .row(
                                facts.get(row.id()),
                                counts.getOrDefault(row.id(), Counts.NONE),
                                decided.getOrDefault(row.id(), RequestThen.Decided.NOT),
                                questions.get(row.number()),
                                values(given.getOrDefault(row.number(), List.of())),
                                touched.getOrDefault(row.number(), row.updatedAt())))
                .collect(Collectors.toMap(RequestRow::id, Function.identity()));
    }

    /** How many requests of ours some editors had, by where they stood. */
    Map<RequestStatus, Long> counts(Collection<String> editors, AsOf asOf) {
        var query = entities.createNativeQuery(
                        "select q.status, count(*) from " + new TablesThen(asOf).requests("q.status q.editor")
                                + " q where q.editor in (:editors) and q.filed_by = 'US' and q.status is not null"
                                + " group by q.status",
                        Object[].class)
                .setParameterList("editors", editors);
        if (!asOf.isNow()) {
            query.setParameter("until", asOf.until()).setParameter("day", asOf.day());
        }
        return query.getResultStream()
                .collect(Collectors.toMap(row -> RequestStatus.valueOf((String) row[0]), row -> id(row[1])));
    }

    private Map<Long, RequestThen.Facts> facts(TablesThen tables, List<Long> ids) {
        return past(
                        "select q.id, q.agency, q.kind, q.editor, q.close_reason from "
                                + tables.requests("q.agency q.kind q.editor q.close_reason")
                                + " q where q.id in (:ids)",
                        tables,
                        ids)
                .stream()
                .collect(Collectors.toMap(
                        row -> id(row[0]),
                        row -> new RequestThen.Facts(
                                (String) row[1],
                                RequestKind.valueOf((String) row[2]),
                                (String) row[3],
                                row[4] == null ? null : CloseReason.valueOf((String) row[4]))));
    }

    private Map<Long, Counts> counts(TablesThen tables, List<Long> ids) {
        var out = past(
                        "select f.request_id, count(*) from " + tables.referrals()
                                + " f where f.request_id in (:ids) and f.status in ('SENT', 'ACKNOWLEDGED')"
                                + " group by f.request_id",
                        tables,
                        ids)
                .stream()
                .collect(Collectors.toMap(row -> id(row[0]), row -> ((Number) row[1]).intValue()));
        return past(
                        "select i.request_id, count(*), count(i.outcome) from " + tables.itemsOfThose()
                                + " i where i.request_id in (:ids) group by i.request_id",
                        tables,
                        ids)
                .stream()
                .collect(Collectors.toMap(
                        row -> id(row[0]),
                        row -> new Counts(
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).intValue(),
                                out.getOrDefault(id(row[0]), 0))));
    }

    private List<Object[]> past(String sql, TablesThen tables, List<Long> ids) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameterList("ids", ids)
                .setParameter("until", tables.asOf().until())
                .setParameter("day", tables.asOf().day())
                .getResultList();
    }

    private Map<String, CourseThen> courses(List<String> numbers, AsOf asOf) {
        var courses = new HashMap<String, CourseThen>();
        var then = new Then(asOf);
        entities.createQuery(
                        "select c.subjectKey, c.field, c.valueBefore, c.valueAfter, " + then.dayOfEntities()
                                + ", e.verb from HistoryChange c join HistoryEntry e on e.position = c.position"
                                + " where c.subjectKind = REQUEST and c.subjectKey in :numbers and c.field in :fields"
                                + " and " + then.countsOfEntities()
                                + (asOf.seesLaterCorrections() ? NOTHING_TAKEN_BACK : "")
                                + " order by c.position, c.ordinal",
                        CourseThen.Step.class)
                .setParameterList("numbers", numbers)
                .setParameterList("fields", CourseThen.FIELDS)
                .setParameter("until", asOf.until())
                .setParameter("day", asOf.day())
                .getResultStream()
                .forEach(step -> courses.computeIfAbsent(step.request(), none -> new CourseThen())
                        .take(step));
        return courses;
    }

    private Map<Long, RequestThen.Decided> decided(TablesThen tables, List<Long> ids) {
        return past(
                        "select a.request_id, max(a.answered_on), max(a.put_right) from (select i.request_id,"
                                + " min(case when d.superseded then null else d.letter_date end) as answered_on,"
                                + " max(case when d.superseded then 1 else 0 end) as put_right from (select d.item_id, d.letter_date, "
                                + AnswersThen.putRight()
                                + " as superseded from request_item i join request_determination d on d.item_id = i.id"
                                + " where i.request_id in (:ids) and d.recorded_at < :until and d.letter_date <= :day) d"
                                + " join request_item i on i.id = d.item_id"
                                + " group by i.request_id, i.id) a group by a.request_id",
                        tables,
                        ids)
                .stream()
                .collect(Collectors.toMap(
                        row -> id(row[0]), row -> new RequestThen.Decided(day(row[1]), id(row[2]) == 1)));
    }

    /** The last question of each that had been asked by then. */
    private Map<String, Question> questions(List<Long> ids, AsOf asOf) {
        return entities.createQuery(
                        "from Question k where k.request.id in :ids and k.askedOn <= :day order by k.ordinal",
                        Question.class)
                .setParameterList("ids", ids)
                .setParameter("day", asOf.day())
                .getResultStream()
                .collect(Collectors.toMap(Question::requestNumber, Function.identity(), (earlier, later) -> later));
    }

    /** The agencies' numbers that had been given by then and not taken back. */
    private static List<String> values(List<PastChanges.Made> given) {
        List<String> values = new ArrayList<>();
        given.forEach(change -> {
            if (change.after() == null) {
                values.remove(value(change.before()));
            } else {
                values.add(value(change.after()));
            }
        });
        return values;
    }

    /** Without the agency, whose code comes first. */
    private static String value(String number) {
        return number.substring(number.indexOf(' ') + 1);
    }

    private static Long id(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
