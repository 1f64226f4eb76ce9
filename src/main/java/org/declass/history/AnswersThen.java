package org.declass.history;

import java.util.function.UnaryOperator;

/**
 * What agencies answered as it stood at some moment, each as a relation for a FROM clause like those of {@link Then}.
 *
 * <p>A determination never changes, so all there is to find is whether it was recorded and whether it had been put right.
 *
 * @param asOf the moment
 */
public record AnswersThen(AsOf asOf) {

    /**
     * Put right: a later answer on the item said so by then, or it was taken back by then without one. On the aliases
     * {@code d} of a determination and {@code i} of its item.
     */
    private static final String PUT_RIGHT = """
            d.superseded = true and (exists (select 1 from request_determination s
                    where s.item_id = d.item_id and s.supersedes_id = d.id and s.recorded_at < :until)
                or not exists (select 1 from request_determination s
                    where s.item_id = d.item_id and s.supersedes_id = d.id)
                and not exists (select 1 from history_change c join request r on r.id = i.request_id
                    where c.subject_kind = 'FILE' and c.field = 'answer' and c.subject_key = 'W-' || i.file_id
                    and c.value_after is null and c.value_before like r.request_number || ':%'
                    and c.recorded_at >= :until))""";

    /**
     * Whether a determination {@code d} on an item {@code i} had been put right; {@code StandingAnswers} of requests has the
     * same rule for entities.
     */
    public static String putRight() {
        return PUT_RIGHT;
    }

    private static final String ITEM = "cast(i.ordinal as varchar(10))";

    /** Columns: id, item_id, stage, outcome, agency, letter_date, pages_total, pages_full, pages_part, pages_denied, superseded. */
    public String determinations() {
        return asOf.isNow() ? "request_determination" : """
                (select d.id, d.item_id, d.stage, d.outcome, d.agency, d.letter_date, d.pages_total, d.pages_full,
                    d.pages_part, d.pages_denied, %s as superseded
                from request_determination d join request_item i on i.id = d.item_id
                where d.recorded_at < :until)""".formatted(PUT_RIGHT);
    }

    /** Columns: id, request_id, appeal_level, filed_on, status. */
    public String appeals() {
        return asOf.isNow() ? "appeal" : """
                (select p.id, p.request_id, p.appeal_level, p.filed_on, p.status from (
                    select a.id, a.request_id, a.appeal_level, a.filed_on, %s as status from appeal a) p
                where p.status is not null)""".formatted(then().last("APPEAL", "status", "'A-' || a.id"));
    }

    /**
     * Columns: appeal_id, item_id, result. An item of others is there from the first decision on it that was known.
     *
     * @param constant turns an expression that is a result in the words of the history into its constant
     */
    public String appealItems(UnaryOperator<String> constant) {
        return asOf.isNow()
                ? "appeal_item"
                : """
                (select p.appeal_id, p.item_id, %s as result from (
                    select x.appeal_id, x.item_id, i.filed_by, %s as said, %s as told
                    from appeal_item x join request_item i on i.id = x.item_id) p
                where p.filed_by = 'US' or p.told is not null)""".formatted(
                                constant.apply("p.said"),
                                resultOf("'A-' || x.appeal_id", ITEM),
                                toldOf("'A-' || x.appeal_id", ITEM));
    }

    /** The position at which something was last said of an item of an appeal; null where nothing was. */
    public String toldOf(String appeal, String ordinal) {
        return result("c.position", appeal, ordinal);
    }

    /** The last result of an item of an appeal, as its label; null where there is none. */
    public String resultOf(String appeal, String ordinal) {
        return result(
                "case when c.value_after like " + ordinal + " || ': %' then substring(c.value_after, length(" + ordinal
                        + ") + 3) else c.value_after end",
                appeal,
                ordinal);
    }

    /** The last word on an item: {@code 2: Affirmed}; taken back, it names the item as what stood before. */
    private String result(String value, String appeal, String ordinal) {
        return """
                (select %s from history_change c where c.subject_kind = 'APPEAL' and c.field = 'result'
                and c.subject_key = %s and (c.value_after like %s || ': %%' or c.value_before = %s) and %s
                order by c.position desc fetch first 1 row only)""".formatted(value, appeal, ordinal, ordinal, then().counts());
    }

    private Then then() {
        return new Then(asOf);
    }
}
