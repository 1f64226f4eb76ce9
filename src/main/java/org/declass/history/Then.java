package org.declass.history;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The tables as they stood at some moment, each as a relation for a FROM clause with the columns that reports count by.
 *
 * <p>It stands here, below the packages whose tables it names, because reports and lists ask it alike.
 *
 * <p>Where a thing stood is what the last change that counts made of it; a thing that no such change speaks of was not
 * there ({@code status is null}). Any other column is what the first change that does not count found, or else what it
 * is now. Everything is looked up by the index on the subject of changes, row by row, so that a filter costs no more
 * than the rows it leaves.
 *
 * @param asOf the moment; binds {@code :day} and {@code :until}, unless it is now
 */
public record Then(AsOf asOf) {

    /** What begins a further word in the name of a column. */
    private static final Pattern COLUMN = Pattern.compile("(?<=\\b(?:c|known|moved|back)\\.[a-z]{1,20})_[a-z]");

    /** What happened by the day and was recorded by then. */
    private static final String COUNTS = "c.recorded_at < :until and c.happened_on <= :day";

    /** The day it happened, or the one that a later entry gives as the right one. */
    private static final String RIGHT_DAY = """
            coalesce((select cast(known.value_after as date)
                from history_entry moved join history_change known on known.position = moved.position
                where moved.corrects = c.position and moved.recorded_at < :until
                and known.field in ('sentOn', 'acknowledgedOn', 'reviewStartedOn', 'closedOn')
                order by moved.position desc fetch first 1 row only), c.happened_on)""";

    /** The same in the light of later corrections: on the right day, and not taken back. */
    private static final String COUNTS_AS_CORRECTED = "c.recorded_at < :until and " + RIGHT_DAY + """
             <= :day
            and not exists (select 1 from history_entry back
                where back.corrects = c.position and back.recorded_at < :until and back.to_status is not null)""";

    /** Columns: id, filed_by, agency, kind, editor, status, sent_on, closed_on, close_reason, struck_on. */
    public String requests() {
        return asOf.isNow()
                ? "request"
                : """
                (select r.id, r.filed_by, %s as agency, %s as kind, %s as editor, %s as status, %s as sent_on,
                    %s as closed_on, %s as close_reason, nullif(%s, '') as struck_on from request r)""".formatted(
                                was("REQUEST", "agency", "r.request_number", "r.agency"),
                                was("REQUEST", "kind", "r.request_number", "r.kind"),
                                was("REQUEST", "editor", "r.request_number", "r.editor"),
                                last("REQUEST", "status", "r.request_number"),
                                sentOn("r.request_number"),
                                closedOn("r.request_number"),
                                last("REQUEST", "closeReason", "r.request_number"),
                                was("REQUEST", "struckOn", "r.request_number", "cast(r.struck_on as varchar(10))"));
    }

    /** Columns: id, request_id, filed_by, file_id, outcome. An item has no status of its own: it is there when its request is. */
    public String items() {
        return asOf.isNow() ? "request_item" : "(" + itemsStillThere() + " union all " + itemsRemovedSince() + ")";
    }

    /** A number that was let go can be given again, so an item may have asked for another file then. */
    private String itemsStillThere() {
        return """
                select held.id, held.request_id, held.filed_by, case when held.content like 'W-%%'
                    then cast(substring(held.content, 3) as bigint) else held.file_id end as file_id, held.outcome
                from (select i.id, i.request_id, i.filed_by, i.file_id, %s as outcome, %s as content
                    from request_item i join request r on r.id = i.request_id) held
                where held.content <> ''""".formatted(
                        last("ITEM", "outcome", "r.request_number || '/' || i.ordinal"),
                        was("ITEM", "file", "r.request_number || '/' || i.ordinal", "'there'"));
    }

    private String itemsRemovedSince() {
        return """
                select gone.id, gone.request_id, gone.filed_by, gone.file_id, cast(null as varchar(30))
                from request_item_removed gone join request r on r.id = gone.request_id
                where not exists (select 1 from request_item again
                    where again.request_id = gone.request_id and again.ordinal = gone.ordinal)
                and 'W-' || gone.file_id = %s""".formatted(was("ITEM", "file", "r.request_number || '/' || gone.ordinal", "''"));
    }

    /** Columns: request_id, agency, category, status, sent_on, learned_on. */
    public String referrals() {
        return asOf.isNow()
                ? "referral"
                : "(select rl.request_id, rl.agency, rl.category, %s as status, rl.sent_on, rl.learned_on from referral rl)"
                        .formatted(last("REFERRAL", "status", "'REF-' || rl.id"));
    }

    /** Columns: id, status, kind, record_group, struck_on; and as they are now: series, box, folder. */
    public String files() {
        return asOf.isNow()
                ? "file"
                : "(select w.id, %s as status, %s as kind, nullif(%s, '') as record_group, nullif(%s, '') as struck_on, w.series, w.box, w.folder from file w)"
                        .formatted(
                                last("FILE", "status", "'W-' || w.id"),
                                was("FILE", "withdrawal.kind", "'W-' || w.id", "w.kind"),
                                was("FILE", "location.recordGroup", "'W-' || w.id", "w.record_group"),
                                was("FILE", "struckOn", "'W-' || w.id", "cast(w.struck_on as varchar(10))"));
    }

    /** What the last change that counts made of it; null where there is none. */
    public String last(String kind, String field, String key) {
        return """
                (select c.value_after from history_change c
                where c.subject_kind = '%s' and c.field = '%s' and c.subject_key = %s and %s
                order by c.position desc fetch first 1 row only)""".formatted(kind, field, key, counts());
    }

    /** What the first change that does not count found; its present value where there is none. */
    public static String was(String kind, String field, String key, String now) {
        return """
                coalesce((select coalesce(c.value_before, '') from history_change c
                where c.subject_kind = '%s' and c.field = '%s' and c.subject_key = %s and not (%s)
                order by c.position fetch first 1 row only), %s)""".formatted(kind, field, key, COUNTS, now);
    }

    /** What a fact of a request with the alias {@code r} was, for a query for entities. */
    public static String ofRequest(String fact) {
        return ofEntities(was("REQUEST", fact, "r.number", "cast(r.facts." + fact + " as String)"));
    }

    /** The day a request was sent; null where it had not been, or the sending was taken back. */
    public String sentOn(String key) {
        return """
                (select case when %s <> 'DRAFT' then %s end from history_change c
                where c.subject_kind = 'REQUEST' and c.field = 'status' and c.subject_key = %s
                and c.value_before = 'DRAFT' and c.value_after = 'SENT' and %s
                order by c.position desc fetch first 1 row only)""".formatted(last("REQUEST", "status", key), RIGHT_DAY, key, counts());
    }

    /** The day a request was closed; null where it was not closed, or no longer. */
    public String closedOn(String key) {
        return """
                (select case when c.value_after = 'CLOSED' then %s end from history_change c
                where c.subject_kind = 'REQUEST' and c.field = 'status' and c.subject_key = %s and %s
                order by c.position desc fetch first 1 row only)""".formatted(RIGHT_DAY, key, counts());
    }

    /** The day a referral that had come back went out once more; null where it had not. */
    public String renewedOn(String key) {
        return lastDay("REFERRAL", "status", key)
                .replace("order by", "and c.value_before = 'RETURNED' and c.value_after = 'SENT' order by");
    }

    /** The day of the last change that counts. */
    public String lastDay(String kind, String field, String key) {
        return last(kind, field, key).replaceFirst("c\\.value_after", "c.happened_on");
    }

    /** The same piece of a query for entities: their names for the columns of the history. */
    public static String ofEntities(String sql) {
        return COLUMN.matcher(sql)
                .replaceAll(column -> column.group().toUpperCase(Locale.ROOT).substring(1))
                .replace("history_change", "HistoryChange")
                .replace("history_entry", "HistoryEntry")
                .replace("as date)", "as LocalDate)");
    }

    /** Which changes count. */
    String counts() {
        return asOf.seesLaterCorrections() ? COUNTS_AS_CORRECTED : COUNTS;
    }
}
