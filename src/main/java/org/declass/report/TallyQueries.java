package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.history.AsOf;
import org.declass.history.TablesThen;
import org.declass.referral.ReferralStatus;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.hibernate.Session;

/** Counts in the database; the same questions to the tables of now and to those of a moment in the past. */
@ApplicationScoped
class TallyQueries {

    private static final String OPEN = Arrays.stream(RequestStatus.values())
            .filter(RequestStatus::isOpen)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    private final Session entities;

    TallyQueries(Session entities) {
        this.entities = entities;
    }

    Tally count(StatusFilter filter, AsOf asOf, long position) {
        return new Tally(
                asOf.day(),
                asOf.knownOn(),
                position,
                requests(filter, asOf),
                items(filter, asOf),
                referrals(filter, asOf),
                files(filter, asOf));
    }

    private List<Tally.Requests> requests(StatusFilter filter, AsOf asOf) {
        var select = "select q.agency, q.kind, q.status, " + band(asOf.day()) + " as age, count(*) from ";
        var conditions = existing(filter.requests(), "q", asOf);
        return rows(
                select + new TablesThen(asOf).requests(select + conditions.where()) + " q",
                conditions,
                "q.agency, q.kind, q.status, age",
                asOf,
                row -> new Tally.Requests(
                        (String) row[0],
                        RequestKind.valueOf((String) row[1]),
                        RequestStatus.valueOf((String) row[2]),
                        row[3] == null ? null : AgeBand.valueOf((String) row[3]),
                        number(row[4])));
    }

    /** The days stand in the text, because an expression with parameters cannot be grouped by. */
    private static String band(LocalDate day) {
        var bands = Arrays.stream(AgeBand.values())
                .filter(band -> band.sentFrom(day) != null)
                .map(band -> " when q.sent_on >= date '" + band.sentFrom(day) + "' then '" + band + "'")
                .collect(Collectors.joining());
        return "case when q.sent_on is null or q.status not in (" + OPEN + ") then null" + bands + " else '"
                + AgeBand.OVER_10_YEARS + "' end";
    }

    private List<Tally.Items> items(StatusFilter filter, AsOf asOf) {
        var tables = new TablesThen(asOf);
        var conditions = existing(filter.items(), "q", asOf);
        return rows(
                "select i.outcome, count(*) from " + tables.items() + " i" + ofRequest("i", tables, conditions, asOf),
                conditions,
                "i.outcome",
                asOf,
                row -> new Tally.Items(row[0] == null ? null : Outcome.valueOf((String) row[0]), number(row[1])));
    }

    private List<Tally.Referrals> referrals(StatusFilter filter, AsOf asOf) {
        var tables = new TablesThen(asOf);
        var conditions = filter.referrals();
        return rows(
                "select f.agency, f.status, min(coalesce(f.renewed_on, f.sent_on, f.learned_on)), count(*) from "
                        + tables.referrals() + " f" + ofRequest("f", tables, conditions, asOf),
                existing(conditions, "f", asOf),
                "f.agency, f.status",
                asOf,
                row -> new Tally.Referrals(
                        (String) row[0], ReferralStatus.valueOf((String) row[1]), day(row[2]), number(row[3])));
    }

    private List<Tally.Files> files(StatusFilter filter, AsOf asOf) {
        var select = "select f.status, f.kind, f.record_group, count(*) from ";
        var conditions = existing(filter.files(), "f", asOf);
        return rows(
                select + new TablesThen(asOf).files(select + conditions.where()) + " f",
                conditions,
                "f.status, f.kind, f.record_group",
                asOf,
                row -> new Tally.Files(
                        FileStatus.valueOf((String) row[0]),
                        WithdrawalKind.valueOf((String) row[1]),
                        (String) row[2],
                        number(row[3])));
    }

    /** Now, everything in a table is there, and the table of requests is read only where something asks for it. */
    private static String ofRequest(String child, TablesThen tables, Conditions conditions, AsOf asOf) {
        return asOf.isNow() && !conditions.where().contains("q.")
                ? ""
                : " join " + tables.requests(conditions.where()) + " q on q.id = " + child + ".request_id";
    }

    private static Conditions existing(Conditions conditions, String alias, AsOf asOf) {
        return asOf.isNow() ? conditions : conditions.also(alias + ".status is not null");
    }

    private <T> List<T> rows(String sql, Conditions conditions, String by, AsOf asOf, Function<Object[], T> read) {
        var query = entities.createNativeQuery(sql + conditions.where() + " group by " + by, Object[].class);
        conditions.parameters().forEach(query::setParameter);
        if (!asOf.isNow()) {
            query.setParameter("until", asOf.until()).setParameter("day", asOf.day());
        }
        return query.getResultList().stream().map(read).toList();
    }

    /** The position of the last entry recorded before an instant; 0 where there is none. */
    long lastPositionBefore(Instant until) {
        var found = entities.createNativeQuery("""
                        select position from history_entry where recorded_at < :until
                        order by recorded_at desc, position desc fetch first 1 row only""", Long.class)
                .setParameter("until", until)
                .getResultList();
        return found.isEmpty() ? 0 : found.get(0);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
