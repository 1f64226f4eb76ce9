package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.file.FileNumber;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of requests and determinations, read straight into records. */
@ApplicationScoped
public class RequestQueries {

    static final Keyset.Source<RequestRow> REQUESTS = new Keyset.Source<>(
                    RequestRow.class,
                    "select new org.declass.request.RequestRow(r.id, r.number, r.filedBy, r.facts, r.standing, r.dates, r.updatedAt)",
                    "from ReviewRequest r",
                    "r.id",
                    RequestRow::id,
                    List.of(
                            new SortKey<>("number", "r.id", Long.class, RequestRow::id),
                            new SortKey<>("statusSince", "r.standing.since", LocalDate.class, RequestRow::statusSince),
                            new SortKey<>("agency", "r.facts.agency", String.class, RequestRow::agency),
                            new SortKey<>("updatedAt", "r.updatedAt", Instant.class, RequestRow::updatedAt)))
            .ledBy(List.of(
                    List.of("r.facts.agency", "r.standing.status"),
                    List.of("r.facts.editor"),
                    List.of("r.facts.agency", "r.filedBy"),
                    List.of("r.facts.agency"),
                    List.of("r.standing.status"),
                    List.of("r.facts.kind"),
                    List.of("r.filedBy")))
            .ledBy("statusSince", List.of(List.of("r.standing.status"), List.of("r.filedBy")))
            .ledBy("updatedAt", List.of(List.of("r.standing.status"), List.of("r.filedBy")))
            .indexedAs("REQUEST");

    /** Joined from outside, or H2 begins with the table of requests and sorts all there are. */
    static final Keyset.Source<DeterminationRow> DETERMINATIONS = new Keyset.Source<>(
                    DeterminationRow.class,
                    "select new org.declass.request.DeterminationRow(d.id, r.number, i.ordinal, i.file.id, d.stage, d.outcome,"
                            + " d.agency, d.letterDate, d.receivedOn, d.pagesTotal, d.pagesFull, d.pagesPart, d.pagesDenied,"
                            + " d.appealRights, d.appealBy, d.supersedes.id, d.superseded, d.note)",
                    "from Determination d left join d.item i left join i.request r",
                    "d.id",
                    DeterminationRow::id,
                    List.of(
                            new SortKey<>("number", "d.id", Long.class, DeterminationRow::id),
                            new SortKey<>("letterDate", "d.letterDate", LocalDate.class, DeterminationRow::letterDate)))
            .ledBy(List.of(List.of("d.agency")));

    private final Keyset keyset;
    private final EntityManager entities;
    private final RequestsThen then;
    private final DeterminationsThen answersThen;
    private final RowsThen rowsThen;
    private final Editors editors;
    private final Clock clock;

    RequestQueries(
            Keyset keyset,
            EntityManager entities,
            RequestsThen then,
            DeterminationsThen answersThen,
            RowsThen rowsThen,
            Editors editors,
            Clock clock) {
        this.editors = editors;
        this.then = then;
        this.answersThen = answersThen;
        this.rowsThen = rowsThen;
        this.clock = clock;
        this.keyset = keyset;
        this.entities = entities;
    }

    /** The requests that pass a filter. */
    public Slice<RequestRow> matching(RequestFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        filter.editor = editors.spelled(filter.editor);
        return asOf.isNow() ? now(filter, page) : then.matching(filter, asOf, REQUESTS, page);
    }

    /** The requests that have stood where they stand for longest, of those that pass a filter. */
    public List<RequestRow> longest(RequestFilter filter, int count) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        filter.editor = editors.spelled(filter.editor);
        if (!asOf.isNow()) {
            return then.longest(filter, asOf, REQUESTS, count);
        }
        return now(filter, PageQuery.first(count).by("statusSince")).items();
    }

    /** How many requests of ours some editors had at a moment, by where they stood. */
    public Map<RequestStatus, Long> counts(Collection<String> editors, AsOf asOf) {
        return rowsThen.counts(this.editors.spelled(editors), asOf);
    }

    /** The titles of some requests, by number. */
    public Map<String, String> titles(Collection<String> requests) {
        return entities.createQuery(
                        "select r.number as number, r.facts.title as title from ReviewRequest r where r.number in :requests",
                        Tuple.class)
                .setParameter("requests", requests)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("number", String.class), row -> row.get("title", String.class)));
    }

    /** Where some requests stand now, by number. */
    public Map<String, RequestStatus> statuses(Collection<String> requests) {
        return entities.createQuery(
                        "select r.number as number, r.standing.status as status from ReviewRequest r where r.number in :requests",
                        Tuple.class)
                .setParameter("requests", requests)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("number", String.class), row -> row.get("status", RequestStatus.class)));
    }

    /**
     * A file that a letter withheld, wholly or in part, or declined to look at again.
     *
     * @param request the number of the request
     * @param letter the date of the letter
     * @param file the number of the file
     */
    public record Reviewed(String request, LocalDate letter, String file) {

        /** As the query reads it. */
        public Reviewed(String request, LocalDate letter, Long fileId) {
            this(request, letter, FileNumber.of(fileId));
        }
    }

    /** The files of some requests that letters withheld or declined to look at again. */
    public List<Reviewed> reviewed(Collection<String> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.declass.request.RequestQueries$Reviewed(i.request.number, d.letterDate, i.file.id)"
                                        + " from Determination d join d.item i where i.request.number in :requests"
                                        + " and d.superseded = false and d.outcome in :outcomes order by i.id",
                                Reviewed.class)
                        .setParameter("requests", requests)
                        .setParameter(
                                "outcomes",
                                List.of(
                                        Outcome.RELEASED_IN_PART,
                                        Outcome.DENIED_IN_FULL,
                                        Outcome.NOT_REVIEWED_TWO_YEARS))
                        .getResultList();
    }

    /**
     * The last day to appeal that a letter names.
     *
     * @param request the number of the request
     * @param agency who wrote it
     * @param letter the date of the letter
     * @param receivedOn when it came, or null
     * @param day the day it names
     */
    public record AppealDay(String request, String agency, LocalDate letter, LocalDate receivedOn, LocalDate day) {}

    /** The days that letters on some requests name as the last to appeal. */
    public List<AppealDay> appealDays(Collection<String> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct new org.declass.request.RequestQueries$AppealDay(d.item.request.number, d.agency,"
                                        + " d.letterDate, d.receivedOn, d.appealBy) from Determination d"
                                        + " where d.item.request.number in :requests and d.superseded = false and d.appealBy is not null",
                                AppealDay.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    private Slice<RequestRow> now(RequestFilter filter, PageQuery page) {
        var slice = keyset.page(filter.isNarrow() ? REQUESTS.narrow() : REQUESTS, filter.conditions(), page);
        var numbers = numbers(slice.items().stream().map(RequestRow::id).toList());
        return slice.map(row -> row.with(numbers.getOrDefault(row.id(), List.of())));
    }

    private Map<Long, List<String>> numbers(List<Long> ids) {
        return entities.createQuery(
                        "select n.request.id as id, n.given.value as value from NotedNumber n where n.request.id in :ids order by n.id",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", Long.class),
                        HashMap::new,
                        Collectors.mapping(row -> row.get("value", String.class), Collectors.toList())));
    }

    /** The determinations that pass a filter. */
    public Slice<DeterminationRow> matching(DeterminationFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        var slice = asOf.isNow()
                ? keyset.page(filter.isNarrow() ? DETERMINATIONS.narrow() : DETERMINATIONS, filter.conditions(), page)
                : answersThen.matching(filter, asOf, DETERMINATIONS, page);
        var cited = cited(slice.items().stream().map(DeterminationRow::id).toList());
        return slice.map(row -> row.citing(cited.getOrDefault(row.id(), List.of())));
    }

    /** Some determinations, by id. */
    public Map<Long, DeterminationRow> determinations(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var cited = cited(ids);
        return entities.createQuery(
                        DETERMINATIONS.select() + " " + DETERMINATIONS.from() + " where d.id in :ids",
                        DeterminationRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> row.citing(cited.getOrDefault(row.id(), List.of())))
                .collect(Collectors.toMap(DeterminationRow::id, row -> row));
    }

    private Map<Long, List<CitedExemption>> cited(Collection<Long> ids) {
        return entities.createQuery(
                        "select d.id as id, e as cited from Determination d join d.exemptions e where d.id in :ids order by d.id, index(e)",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", Long.class),
                        HashMap::new,
                        Collectors.mapping(row -> row.get("cited", CitedExemption.class), Collectors.toList())));
    }
}
