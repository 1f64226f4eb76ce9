package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.request.FirstLetters;
import org.declass.request.Outcome;
import org.declass.request.OutcomeSoFar;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Reads the grid as it stood at the end of a past day. */
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

    /** The items of a page, as they were, without their cells; among them those that were taken off a draft since. */
    Slice<GridLine> lines(GridFilter filter, AsOf asOf, Keyset.Source<GridLine> source, PageQuery page) {
        var held = conditions(filter, asOf)
                .also(was("ITEM", "file", ITEM, "'there'") + " <> ''")
                .named(answered(asOf), filter.outcome);
        filter.byDay(held, FirstLetters.THEN);
        var slice = isOfThoseKept(filter)
                ? keyset.page(source, referred(filter, asOf, held), page)
                : keyset.page(
                        List.of(
                                new Keyset.Piece<>(source, referred(filter, asOf, held)),
                                new Keyset.Piece<>(removed(source), gone(filter, asOf))),
                        page);
        var files = changes.before(
                SubjectKind.ITEM,
                "file",
                slice.items().stream().map(GridThen::number).toList(),
                asOf);
        var titles = titles(files.values());
        var answered = changes.of(
                SubjectKind.ITEM,
                "outcome",
                slice.items().stream().map(GridThen::number).toList(),
                asOf);
        var agencies = changes.before(
                SubjectKind.REQUEST,
                "agency",
                slice.items().stream().map(GridLine::request).distinct().toList(),
                asOf);
        return slice.map(line -> over(line, files.get(number(line)), titles)
                .then(
                        agencies.getOrDefault(line.request(), line.from()),
                        outcome(answered.getOrDefault(number(line), List.of()))));
    }

    /** No referral was ever about a file that could be taken off, and no answer either. */
    private static boolean isOfThoseKept(GridFilter filter) {
        return filter.isOfAnswered()
                || !Agencies.codes(filter.referredTo).isEmpty()
                || filter.months != null
                || Boolean.TRUE.equals(filter.out);
    }

    /** What had been answered on an item, as filters name it. */
    private static String answered(AsOf asOf) {
        return "coalesce(" + Then.ofEntities(new Then(asOf).last("ITEM", "outcome", ITEM)) + ", '"
                + OutcomeSoFar.UNDETERMINED + "')";
    }

    private static Keyset.Source<GridLine> removed(Keyset.Source<GridLine> items) {
        return new Keyset.Source<>(
                GridLine.class,
                items.select().replace(", i.outcome)", ")"),
                items.from().replace("RequestItem", "RemovedItem"),
                items.id(),
                items.sorts());
    }

    /** Where a number was given again, the item that has it now stands for both. */
    private static Conditions gone(GridFilter filter, AsOf asOf) {
        return conditions(filter, asOf)
                .also(was("ITEM", "file", ITEM, "''") + " = concat('W-', cast(w.id as String))")
                .also(
                        "not exists (select 1 from RequestItem again where again.request = r and again.ordinal = i.ordinal)");
    }

    private static GridLine over(GridLine line, String file, Map<String, String> titles) {
        return file == null || file.isEmpty() || file.equals(line.file()) ? line : line.over(file, titles.get(file));
    }

    private Map<String, String> titles(Collection<String> files) {
        var ids = files.stream()
                .filter(file -> !file.isEmpty())
                .map(FileNumber::id)
                .distinct()
                .toList();
        var titles = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select w.id as id, w.document.title as title from WithdrawnFile w where w.id in :ids",
                            Tuple.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row ->
                            titles.put(FileNumber.of(row.get("id", Long.class)), row.get("title", String.class)));
        }
        return titles;
    }

    private static String number(GridLine line) {
        return line.request() + "/" + line.item();
    }

    private static Outcome outcome(List<PastChanges.Made> made) {
        var last = made.isEmpty() ? null : made.get(made.size() - 1).after();
        return last == null ? null : Outcome.valueOf(last);
    }

    /** The referrals that were there, as they stood. */
    List<GridQueries.Sent> sent(List<GridQueries.Sent> today, AsOf asOf) {
        var moves = changes.of(
                SubjectKind.REFERRAL,
                "status",
                today.stream().map(GridThen::number).distinct().toList(),
                asOf);
        return today.stream()
                .filter(sent -> moves.containsKey(number(sent)))
                .map(sent -> standing(sent, moves.get(number(sent))))
                .toList();
    }

    private static GridQueries.Sent standing(GridQueries.Sent sent, List<PastChanges.Made> moves) {
        var last = moves.get(moves.size() - 1);
        var outSince = moves.stream()
                .filter(move -> ReferralStatus.RETURNED.name().equals(move.before())
                        && ReferralStatus.SENT.name().equals(move.after()))
                .map(PastChanges.Made::on)
                .reduce(sent.firstSince(), (earlier, later) -> later);
        return sent.standing(ReferralStatus.valueOf(last.after()), outSince, last.on());
    }

    private static String number(GridQueries.Sent sent) {
        return "REF-" + sent.referral();
    }

    private static Conditions conditions(GridFilter filter, AsOf asOf) {
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("REQUEST", "status", "r.number"));
        var sentOn = Then.ofEntities(then.sentOn("r.number"));
        var closedOn = Then.ofEntities(then.closedOn("r.number"));
        return filter.closed(asOf.bound(filter.ofFacts()), closedOn)
                .also("r.createdAt < :until")
                .also(status + " is not null")
                .named(status, filter.statuses())
                .named(status, RequestStatus.in(filter.phase))
                .among(was("REQUEST", "agency", "r.number", "r.facts.agency"), Agencies.codes(filter.agency))
                .named(was("REQUEST", "kind", "r.number", "cast(r.facts.kind as String)"), filter.kind)
                .equalIgnoringCase(was("REQUEST", "editor", "r.number", "r.facts.editor"), filter.editor)
                .atLeast(sentOn, filter.sentFrom)
                .atMost(sentOn, filter.sentTo);
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
                            .atMost(
                                    "coalesce(" + Then.ofEntities(new Then(asOf).renewedOn(REFERRAL))
                                            + ", f.facts.sentOn, f.learnedOn)",
                                    asOf.day().minusMonths(filter.months)));
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
