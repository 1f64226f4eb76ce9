package org.declass.history;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pieces of queries that find in the history what was so at some moment.
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

    /** What begins a further word in the name of a column; looks back only where there is an underscore. */
    private static final Pattern COLUMN = Pattern.compile("_[a-z](?<=\\b(?:c|known|moved|back)\\.[a-z]{1,20}_[a-z])");

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

    /** Which changes {@code c} count, for a query for entities. */
    public String countsOfEntities() {
        return ofEntities(counts());
    }

    /** The day a change {@code c} happened as it is known at that moment, for a query for entities. */
    public String dayOfEntities() {
        return asOf.seesLaterCorrections() ? ofEntities(RIGHT_DAY) : "c.happenedOn";
    }

    /** Which changes count. */
    String counts() {
        return asOf.seesLaterCorrections() ? COUNTS_AS_CORRECTED : COUNTS;
    }
}
