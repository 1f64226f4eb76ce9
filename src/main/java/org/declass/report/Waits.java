package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AnswersThen;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.request.RequestKind;

/** Counts in the database how long requests, or their items, waited, and how that ended. */
@ApplicationScoped
class Waits {

    /** The first letter on each item that nobody put right. */
    private static final String ITEMS = """
            select i.request_id, coalesce(min(d.letter_date), i.determined_on) as answered_on
            from request_item i left join request_determination d on d.item_id = i.id and d.superseded = false
            where i.filed_by = 'US' group by i.id, i.request_id, i.determined_on""";

    private static final String ITEMS_THEN = """
            select i.request_id, min(d.letter_date) as answered_on
            from %s i left join %s d on d.item_id = i.id and d.superseded = false
            where i.filed_by = 'US' group by i.id, i.request_id""";

    private static final String REQUESTS = """
            select x.request_id, %s as answered_on from (%s) x group by x.request_id""";

    private static final String COUNT = """
            select w.agency, w.kind, w.ending, w.days, count(*), min(w.sent_on) from (
                select v.agency, v.kind, v.sent_on, v.ending,
                    cast((extract(epoch from v.ended_on) - extract(epoch from v.sent_on)) / 86400 as integer) as days
                from (
                    select q.agency, q.kind, q.sent_on,
                        case when a.answered_on <= :cut then a.answered_on
                            when q.closed_on <= :cut then q.closed_on
                            else cast(:cut as date) end as ended_on,
                        case when a.answered_on <= :cut then 'DECIDED'
                            when q.closed_on <= :cut then 'CLOSED'
                            else 'OPEN' end as ending
                    from %s q left join (%s) a on a.request_id = q.id%s) v) w
            group by w.agency, w.kind, w.ending, w.days""";

    private final Rows rows;

    Waits(Rows rows) {
        this.rows = rows;
    }

    /** How a wait ended, as far as it is known. */
    enum Ending {
        /** With the decision. */
        DECIDED,
        /** The request was closed without it. */
        CLOSED,
        /** Not yet. */
        OPEN
    }

    /**
     * Cases that agree in all of this.
     *
     * @param agency the code of the agency
     * @param kind the road
     * @param ending how it ended
     * @param days how long it took, from the sending
     * @param count how many
     * @param sentOn the day the earliest was sent
     */
    record Wait(String agency, RequestKind kind, Ending ending, int days, long count, LocalDate sentOn) {}

    /** Those up to a day, as far as they were known at a moment. */
    List<Wait> count(SentFilter filter, LocalDate day, AsOf asOf) {
        var conditions = filter.conditions(day).with("cut", day);
        var tables = new TablesThen(asOf);
        var sql = COUNT.formatted(
                tables.requests(COUNT + conditions.where()),
                answers(filter.milestone(), items(tables)),
                conditions.where());
        return rows.of(sql, conditions, asOf).stream().map(Waits::wait).toList();
    }

    private static String items(TablesThen tables) {
        return tables.asOf().isNow()
                ? ITEMS
                : ITEMS_THEN.formatted(tables.itemsAsked(), new AnswersThen(tables.asOf()).determinations());
    }

    private static String answers(Milestone milestone, String items) {
        return switch (milestone) {
            case ALL_ANSWERED ->
                REQUESTS.formatted("case when count(x.answered_on) = count(*) then max(x.answered_on) end", items);
            case FIRST_ANSWER -> REQUESTS.formatted("min(x.answered_on)", items);
            case EACH_ITEM -> items;
        };
    }

    /** Imported letters can bear a day before the sending; nobody waited less than not at all. */
    private static Wait wait(Object[] row) {
        return new Wait(
                (String) row[0],
                RequestKind.valueOf((String) row[1]),
                Ending.valueOf((String) row[2]),
                Math.max(0, ((Number) row[3]).intValue()),
                ((Number) row[4]).longValue(),
                row[5] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[5]);
    }
}
