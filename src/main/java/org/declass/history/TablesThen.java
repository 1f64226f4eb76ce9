package org.declass.history;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tables as they stood at some moment, each as a relation for a FROM clause with the columns that reports count by; a
 * thing that was not there has no status.
 *
 * @param asOf the moment; binds {@code :day} and {@code :until}, unless it is now
 */
public record TablesThen(AsOf asOf) {

    private static final List<String> REQUESTS =
            List.of("agency", "kind", "editor", "status", "sent_on", "closed_on", "close_reason", "struck_on");

    private static final List<String> FILES = List.of("status", "kind", "record_group", "struck_on");

    private static final List<String> FILES_NOW = List.of("f.series", "f.box", "f.folder");

    private static final String REQUEST = "r.request_number";

    private static final String FILE = "'W-' || w.id";

    private static final String REFERRAL = "'REF-' || rl.id";

    /**
     * Columns: id, filed_by, and those of agency, kind, editor, status, sent_on, closed_on, close_reason and struck_on that
     * are asked for; each costs a look into the history for each request.
     *
     * @param asked what the query asks of it, as far as the alias is {@code q}
     */
    public String requests(String asked) {
        return asOf.isNow()
                ? "request"
                : "(select r.id, r.filed_by" + columns(asked, "q.", REQUESTS, this::requestColumn) + " from request r)";
    }

    private static String columns(String asked, String alias, List<String> known, UnaryOperator<String> expression) {
        return known.stream()
                .filter(column -> asked.contains(alias + column))
                .map(column -> ", " + expression.apply(column) + " as " + column)
                .collect(Collectors.joining());
    }

    private String requestColumn(String column) {
        return switch (column) {
            case "agency", "kind", "editor" -> Then.was("REQUEST", column, REQUEST, "r." + column);
            case "status" -> then().last("REQUEST", "status", REQUEST);
            case "sent_on" -> then().sentOn(REQUEST);
            case "closed_on" -> then().closedOn(REQUEST);
            case "close_reason" -> then().last("REQUEST", "closeReason", REQUEST);
            case "struck_on" ->
                "nullif(" + Then.was("REQUEST", "struckOn", REQUEST, "cast(r.struck_on as varchar(10))") + ", '')";
            default -> throw new IllegalArgumentException(column);
        };
    }

    /** Columns: id, request_id, filed_by, file_id, outcome. An item has no status of its own: it is there when its request is. */
    public String items() {
        return items(outcome(), "");
    }

    /** The same of some requests alone, which are bound as {@code :ids}. */
    public String itemsOfThose() {
        return items(outcome(), " and r.id in (:ids)");
    }

    /** The same without asking for the outcome. */
    public String itemsAsked() {
        return items("cast(null as varchar(30))", "");
    }

    private String outcome() {
        return then().last("ITEM", "outcome", "r.request_number || '/' || i.ordinal");
    }

    /** H2 looks through all of a union before it asks whose the rows are, so that is asked within. */
    private String items(String outcome, String whose) {
        return asOf.isNow()
                ? "request_item"
                : "(" + itemsStillThere(outcome, whose) + " union all " + itemsRemovedSince() + whose + ")";
    }

    /** A number that was let go can be given again, so an item may have asked for another file then. */
    private String itemsStillThere(String outcome, String whose) {
        return """
                select held.id, held.request_id, held.filed_by, case when held.content like 'W-%%'
                    then cast(substring(held.content, 3) as bigint) else held.file_id end as file_id, held.outcome
                from (select i.id, i.request_id, i.filed_by, i.file_id, %s as outcome, %s as content
                    from request_item i join request r on r.id = i.request_id%s) held
                where held.content <> ''""".formatted(
                        outcome, Then.was("ITEM", "file", "r.request_number || '/' || i.ordinal", "'there'"), whose);
    }

    private String itemsRemovedSince() {
        return """
                select gone.id, gone.request_id, gone.filed_by, gone.file_id, cast(null as varchar(30))
                from request_item_removed gone join request r on r.id = gone.request_id
                where not exists (select 1 from request_item again
                    where again.request_id = gone.request_id and again.ordinal = gone.ordinal)
                and 'W-' || gone.file_id = %s""".formatted(Then.was("ITEM", "file", "r.request_number || '/' || gone.ordinal", "''"));
    }

    /** Columns: request_id, agency, category, status, sent_on, learned_on, and renewed_on, the day it was sent again. */
    public String referrals() {
        return asOf.isNow()
                ? "referral"
                : """
                        (select rl.request_id, rl.agency, rl.category, %s as status, rl.sent_on, rl.learned_on,
                            %s as renewed_on from referral rl)""".formatted(then().last("REFERRAL", "status", REFERRAL), then().renewedOn(REFERRAL));
    }

    /**
     * Columns: id; as they are now, series, box and folder; and those of status, kind, record_group and struck_on that are
     * asked for.
     *
     * @param asked what the query asks of it, as far as the alias is {@code f}
     */
    public String files(String asked) {
        return asOf.isNow()
                ? "file"
                : "(select w.id, w.series, w.box, w.folder" + columns(asked, "f.", FILES, this::fileColumn)
                        + " from file w)";
    }

    /** Whether a query on the alias {@code f} of files asks for what is given as it is now, so that its answer can change. */
    public static boolean asksPresent(String query) {
        return FILES_NOW.stream().anyMatch(query::contains);
    }

    private String fileColumn(String column) {
        return switch (column) {
            case "status" -> then().last("FILE", "status", FILE);
            case "kind" -> Then.was("FILE", "withdrawal.kind", FILE, "w.kind");
            case "record_group" ->
                "nullif(" + Then.was("FILE", "location.recordGroup", FILE, "w.record_group") + ", '')";
            case "struck_on" ->
                "nullif(" + Then.was("FILE", "struckOn", FILE, "cast(w.struck_on as varchar(10))") + ", '')";
            default -> throw new IllegalArgumentException(column);
        };
    }

    private Then then() {
        return new Then(asOf);
    }
}
