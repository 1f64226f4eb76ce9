package org.declass.request;

import org.declass.history.AsOf;

/**
 * Pieces of queries for entities that find the answers standing on items at some moment. An answer never changes, so all
 * there is to find is whether it was recorded and whether it had been put right.
 *
 * @param asOf the moment; binds {@code :until}, unless it is now
 */
public record StandingAnswers(AsOf asOf) {

    /** A later one was there already, or it was taken back by then without one; {@code AnswersThen} has the rule for tables. */
    private static final String PUT_RIGHT = """
            (%1$s.superseded = true and (exists (select 1 from Determination s
                    where s.item = i and s.supersedes = %1$s and s.recordedAt < :until)
                or not exists (select 1 from Determination s where s.item = i and s.supersedes = %1$s)
                and not exists (select 1 from HistoryChange c where c.subjectKind = FILE and c.field = 'answer'
                    and c.subjectKey = concat('W-', cast(i.file.id as String)) and c.valueAfter is null
                    and c.valueBefore like concat(r.number, ':%%') and c.recordedAt >= :until)))""";

    /** Whether an answer on the item {@code i} of the request {@code r} had been put right at a past moment. */
    static String putRight(String answer) {
        return PUT_RIGHT.formatted(answer);
    }

    /**
     * Whether the answer {@code d} is the last one of those on the item {@code i} of the request {@code r} that were given
     * up to a day: what an appeal contests that was filed on it.
     *
     * @param day an expression for the day
     */
    public String last(String day) {
        return "d.item = i and " + stands("d") + " and d.letterDate <= " + day
                + " and not exists (select 1 from Determination later where later.item = i and " + stands("later")
                + " and later.letterDate <= " + day
                + " and (later.letterDate > d.letterDate or later.letterDate = d.letterDate and later.id > d.id))";
    }

    private String stands(String answer) {
        return asOf.isNow()
                ? answer + ".superseded = false"
                : answer + ".recordedAt < :until and not " + putRight(answer);
    }
}
