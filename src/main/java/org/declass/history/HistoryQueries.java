package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Position;
import org.declass.web.Slice;
import org.declass.web.SortKey;
import org.declass.web.TimelineEntry;

/** Lists and timelines of the history, with what each entry changed. */
@ApplicationScoped
public class HistoryQueries {

    /** The most entries a timeline shows; the list of the history has the rest. */
    public static final int LONGEST_TIMELINE = 200;

    private static final Keyset.Source<EntryRow> ENTRIES = new Keyset.Source<>(
            EntryRow.class,
            "select new org.declass.history.EntryRow(e.position, e.recordedAt, e.happenedOn, e.who, e.via, e.verb,"
                    + " e.subjectKind, e.subjectKey, e.requestKey, e.fileKey, e.fromStatus, e.toStatus, e.note,"
                    + " e.corrects)",
            "from HistoryEntry e",
            "e.position",
            EntryRow::position,
            List.of(
                    new SortKey<>("position", "e.position", Long.class, EntryRow::position),
                    new SortKey<>("happenedOn", "e.happenedOn", LocalDate.class, EntryRow::happenedOn)));

    private static final String CHANGES = """
            select position, subject_kind, subject_key, field, value_before, value_after from history_change
            where position in (:positions) order by position, ordinal""";

    private static final long LOOKED_BACK = 5000;
    private static final List<Verb> PASSED_OVER =
            List.of(Verb.IMPORT_PREPARED, Verb.IMPORT_CHECKED, Verb.IMPORT_STARTED, Verb.SETTLED_ANEW);

    private final Keyset keyset;
    private final EntityManager entities;
    private final Narrator narrator;
    private final Position position;
    private final Clock clock;

    HistoryQueries(Keyset keyset, EntityManager entities, Narrator narrator, Position position, Clock clock) {
        this.position = position;
        this.clock = clock;
        this.keyset = keyset;
        this.entities = entities;
        this.narrator = narrator;
    }

    /** The entries that pass a filter, the oldest first unless asked otherwise. */
    public Slice<EntryRow> matching(HistoryFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        var conditions = filter.conditions().also("e.recordedAt < ", asOf.isNow() ? null : asOf.until(), "");
        if (filter.fileKey() != null) {
            new FileStory(filter.fileKey()).in(conditions);
        }
        return withChanges(keyset.page(ENTRIES, conditions, page));
    }

    /** The entries that pass a filter in the words of a timeline; of a file, only what concerns it. */
    public Slice<TimelineEntry> told(HistoryFilter filter, PageQuery page) {
        var entries = matching(filter, page);
        return filter.fileKey() == null
                ? entries.map(narrator::tell)
                : entries.map(new FileStory(filter.fileKey())::told).map(narrator::tell);
    }

    /**
     * What happened to a thing, the latest day first; for a request also what happened around it, for a file also what
     * happened to the requests for it.
     */
    public List<TimelineEntry> timeline(Subject subject) {
        return told(subject, about(subject), "-happenedOn");
    }

    /** What was recorded about a thing after a position, the latest first: what a form opened then has missed. */
    public List<TimelineEntry> since(Subject subject, long position) {
        return told(subject, about(subject).also("e.position > ", position, ""), "-position");
    }

    /**
     * What was recorded last, the latest first. Of an import only how it ended, or its thousand rows would fill the
     * list, and nothing that was settled anew; looks back no further than some thousand entries, so behind a large import there may be fewer.
     */
    public List<TimelineEntry> latest(int count) {
        return latest(count, AsOf.of(null, clock));
    }

    /** The same as far as it was recorded at a moment. */
    public List<TimelineEntry> latest(int count, AsOf asOf) {
        return latest(new Conditions(), count, asOf);
    }

    /** The same of what one person recorded. */
    public List<TimelineEntry> latestBy(String who, int count, AsOf asOf) {
        return latest(new Conditions().equal("e.who", who), count, asOf);
    }

    private List<TimelineEntry> latest(Conditions conditions, int count, AsOf asOf) {
        var last = positionAt(asOf);
        conditions
                .atLeast("e.position", last - LOOKED_BACK)
                .atMost("e.position", last)
                .also("(e.via not like 'import %' or e.subjectKind = ", SubjectKind.IMPORT, ")")
                .also("e.verb not in ", PASSED_OVER, "");
        return entries(conditions, "-position", count).stream()
                .map(narrator::tell)
                .toList();
    }

    /** The position of the last entry that had been recorded at a moment; 0 where there was none. */
    public long positionAt(AsOf asOf) {
        if (asOf.isNow()) {
            return position.position();
        }
        return entities.createQuery(
                        "select e.position from HistoryEntry e where e.recordedAt < :until"
                                + " order by e.recordedAt desc, e.position desc",
                        Long.class)
                .setParameter("until", asOf.until())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** The entries at some positions, at most a thousand of them. */
    List<TimelineEntry> at(List<Long> positions) {
        return positions.isEmpty()
                ? List.of()
                : entries(new Conditions().equal("e.position", positions), "position", PageQuery.MAX_LIMIT).stream()
                        .map(narrator::tell)
                        .toList();
    }

    /** What was recorded about a thing by some acts, the earliest first, with all it changed; the first thousand. */
    public List<EntryRow> of(Subject subject, Collection<Verb> verbs) {
        var conditions = new Conditions()
                .equal("e.subjectKind", subject.kind())
                .equal("e.subjectKey", subject.key())
                .equal("e.verb", List.copyOf(verbs));
        return entries(conditions, "position", PageQuery.MAX_LIMIT);
    }

    /**
     * What was recorded at one stroke with a thing, after it: the acts that a letter brought stand right behind its entry, by
     * the same person at the same moment, before the next thing of its kind.
     */
    public List<EntryRow> alongWith(Subject subject) {
        return of(subject, List.of(Verb.RECORDED)).stream()
                .findFirst()
                .map(this::behind)
                .orElse(List.of());
    }

    private List<EntryRow> behind(EntryRow first) {
        var conditions = new Conditions()
                .also("e.position > ", first.position(), "")
                .atMost("e.position", first.position() + PageQuery.MAX_LIMIT)
                .equal("e.recordedAt", first.recordedAt())
                .equal("e.who", first.who())
                .equal("e.via", first.via());
        return entries(conditions, "position", PageQuery.MAX_LIMIT).stream()
                .takeWhile(
                        entry -> entry.kind() != first.kind() || entry.subject().equals(first.subject()))
                .filter(entry -> entry.kind() != first.kind())
                .toList();
    }

    private Conditions about(Subject subject) {
        return switch (subject.kind()) {
            case REQUEST -> new Conditions().equal("e.requestKey", subject.key());
            case FILE -> new FileStory(subject.key()).in(new Conditions());
            default -> new Conditions().equal("e.subjectKind", subject.kind()).equal("e.subjectKey", subject.key());
        };
    }

    private List<TimelineEntry> told(Subject subject, Conditions conditions, String sort) {
        var entries = entries(conditions, sort, LONGEST_TIMELINE).stream();
        return (subject.kind() == SubjectKind.FILE ? entries.map(new FileStory(subject.key())::told) : entries)
                .map(narrator::tell)
                .toList();
    }

    private List<EntryRow> entries(Conditions conditions, String sort, int count) {
        var page = PageQuery.first(count);
        page.sort = sort;
        return withChanges(keyset.page(ENTRIES, conditions, page)).items();
    }

    private Slice<EntryRow> withChanges(Slice<EntryRow> slice) {
        if (slice.items().isEmpty()) {
            return slice;
        }
        var changes = changes(slice.items().stream().map(EntryRow::position).toList());
        return slice.map(entry -> entry.with(changes.getOrDefault(entry.position(), List.of())));
    }

    private Map<Long, List<EntryRow.Changed>> changes(List<Long> positions) {
        return entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(CHANGES, Object[].class)
                .setParameterList("positions", positions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(HistoryQueries::changed, Collectors.toList())));
    }

    private static EntryRow.Changed changed(Object[] row) {
        return new EntryRow.Changed(
                SubjectKind.valueOf((String) row[1]), (String) row[2], (String) row[3], (String) row[4], (String)
                        row[5]);
    }
}
