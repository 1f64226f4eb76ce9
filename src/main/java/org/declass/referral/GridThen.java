package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.agency.Agencies;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.request.Outcome;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Reads the grid as it stood at the end of a past day. Files that were taken off a draft since are not in it. */
@ApplicationScoped
class GridThen {

    private static final String ITEM = "concat(r.number, '/', cast(i.ordinal as String))";

    private static final String REFERRAL = "concat('REF-', cast(f.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;
    private final EntityManager entities;

    GridThen(Keyset keyset, PastChanges changes, EntityManager entities) {
        this.keyset = keyset;
        this.changes = changes;
        this.entities = entities;
    }

    /** The items of a page, as they were, without their cells. */
    Slice<GridLine> lines(GridFilter filter, AsOf asOf, Keyset.Source<GridLine> source, PageQuery page) {
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var answered = changes.of(
                SubjectKind.ITEM,
                "outcome",
                slice.items().stream().map(GridThen::number).toList(),
                asOf);
        var agencies = agencies(slice.items().stream().map(GridLine::request).collect(Collectors.toSet()), asOf);
        return slice.map(line ->
                line.then(agencies.get(line.request()), outcome(answered.getOrDefault(number(line), List.of()))));
    }

    private static String number(GridLine line) {
        return line.request() + "/" + line.item();
    }

    private static Outcome outcome(List<PastChanges.Made> made) {
        var last = made.isEmpty() ? null : made.get(made.size() - 1).after();
        return last == null ? null : Outcome.valueOf(last);
    }

    private Map<String, String> agencies(Collection<String> requests, AsOf asOf) {
        return requests.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r.number as number, " + was("REQUEST", "agency", "r.number", "r.facts.agency")
                                        + " as agency from ReviewRequest r where r.number in :requests",
                                Tuple.class)
                        .setParameter("requests", requests)
                        .setParameter("until", asOf.until())
                        .setParameter("day", asOf.day())
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("number", String.class), row -> row.get("agency", String.class)));
    }

    /** The referrals that were there, as they stood. */
    List<GridQueries.Sent> sent(List<GridQueries.Sent> today, AsOf asOf) {
        var moves = changes.moves(
                SubjectKind.REFERRAL,
                today.stream().map(GridThen::number).distinct().toList(),
                asOf);
        return today.stream()
                .filter(sent -> moves.containsKey(number(sent)))
                .map(sent -> standing(sent, moves.get(number(sent))))
                .toList();
    }

    private static GridQueries.Sent standing(GridQueries.Sent sent, PastChanges.Made last) {
        return sent.standing(ReferralStatus.valueOf(last.after()), last.on());
    }

    private static String number(GridQueries.Sent sent) {
        return "REF-" + sent.referral();
    }

    private static Conditions conditions(GridFilter filter, AsOf asOf) {
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("REQUEST", "status", "r.number"));
        var conditions = filter.ofFacts()
                .with("until", asOf.until())
                .with("day", asOf.day())
                .also("r.createdAt < :until")
                .also(status + " is not null")
                .also(was("ITEM", "file", ITEM, "'there'") + " <> ''")
                .named(status, filter.statuses())
                .among(was("REQUEST", "agency", "r.number", "r.facts.agency"), Agencies.codes(filter.agency))
                .named(was("REQUEST", "kind", "r.number", "cast(r.facts.kind as String)"), filter.kind)
                .among(was("REQUEST", "editor", "r.number", "r.facts.editor"), filter.editor);
        return referred(filter, asOf, conditions);
    }

    private static Conditions referred(GridFilter filter, AsOf asOf, Conditions conditions) {
        var standing = Then.ofEntities(new Then(asOf).last("REFERRAL", "status", REFERRAL));
        var codes = Agencies.codes(filter.referredTo);
        if (!codes.isEmpty()) {
            conditions.exists(
                    GridFilter.REFERRED,
                    f -> f.also(GridFilter.OF_ITEM)
                            .equal("f.facts.agency", codes)
                            .also(standing + " is not null"));
        }
        if (filter.months != null) {
            conditions.exists(
                    GridFilter.REFERRED,
                    f -> f.also(GridFilter.OF_ITEM)
                            .named(standing, ReferralStatus.OUT)
                            .atMost(GridFilter.OUT_SINCE, asOf.day().minusMonths(filter.months)));
        }
        return filter.out == null
                ? conditions
                : conditions.also((filter.out ? "" : "not ") + "exists (select 1 from " + GridFilter.REFERRED
                        + " where " + GridFilter.OF_ITEM + " and " + standing + " in ('SENT', 'ACKNOWLEDGED'))");
    }

    private static String was(String kind, String field, String key, String now) {
        return Then.ofEntities(Then.was(kind, field, key, now));
    }
}
