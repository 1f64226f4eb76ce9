package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
            List.of(new SortKey<>("position", "e.position", Long.class, EntryRow::position)));

    private static final String OF_FILE = """
            select position from history_entry where file_key = :key
            union
            select position from history_change where subject_key = :key and subject_kind = 'FILE'""";

    private static final String CHANGES = """
            select position, subject_kind, subject_key, field, value_before, value_after from history_change
            where position in (:positions) order by position, ordinal""";

    private static final long LOOKED_BACK = 5000;
    private static final List<Verb> IMPORT_ON_ITS_WAY =
            List.of(Verb.IMPORT_PREPARED, Verb.IMPORT_CHECKED, Verb.IMPORT_STARTED);

    private final Keyset keyset;
    private final EntityManager entities;
    private final Narrator narrator;
    private final Position position;

    HistoryQueries(Keyset keyset, EntityManager entities, Narrator narrator, Position position) {
        this.position = position;
        this.keyset = keyset;
        this.entities = entities;
        this.narrator = narrator;
    }

    /** The entries that pass a filter, the oldest first unless asked otherwise. */
    public Slice<EntryRow> matching(HistoryFilter filter, PageQuery page) {
        var conditions = filter.conditions();
        if (filter.fileKey() != null) {
            among(conditions, ofFile(filter.fileKey()));
        }
        return withChanges(keyset.page(ENTRIES, conditions, page));
    }

    /** The entries that pass a filter in the words of a timeline. */
    Slice<TimelineEntry> told(HistoryFilter filter, PageQuery page) {
        return matching(filter, page).map(narrator::tell);
    }

    /** What happened to a thing, the latest first; for a request and a file also what happened around it. */
    public List<TimelineEntry> timeline(Subject subject) {
        return told(about(subject));
    }

    /** What happened to a thing after a position, the latest first: what a form that was opened then has missed. */
    public List<TimelineEntry> since(Subject subject, long position) {
        return told(about(subject).also("e.position > ", position, ""));
    }

    /**
     * What was recorded last, the latest first. Of an import only how it ended, or its thousand rows would fill the
     * list; looks back no further than some thousand entries, so behind a large import there may be fewer.
     */
    public List<TimelineEntry> latest(int count) {
        return told(
                new Conditions()
                        .atLeast("e.position", position.position() - LOOKED_BACK)
                        .also("(e.via not like 'import %' or e.subjectKind = ", SubjectKind.IMPORT, ")")
                        .also("e.verb not in ", IMPORT_ON_ITS_WAY, ""),
                count);
    }

    private Conditions about(Subject subject) {
        return switch (subject.kind()) {
            case REQUEST -> new Conditions().equal("e.requestKey", subject.key());
            case FILE -> among(new Conditions(), ofFile(subject.key()));
            default -> new Conditions().equal("e.subjectKind", subject.kind()).equal("e.subjectKey", subject.key());
        };
    }

    private static Conditions among(Conditions conditions, List<Long> positions) {
        return conditions.also("e.position in ", positions.isEmpty() ? List.of(0L) : positions, "");
    }

    private List<Long> ofFile(String key) {
        return entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(OF_FILE, Long.class)
                .setParameter("key", key)
                .getResultList();
    }

    private List<TimelineEntry> told(Conditions conditions) {
        return told(conditions, LONGEST_TIMELINE);
    }

    private List<TimelineEntry> told(Conditions conditions, int count) {
        var latest = PageQuery.first(count);
        latest.sort = "-position";
        return withChanges(keyset.page(ENTRIES, conditions, latest)).items().stream()
                .map(narrator::tell)
                .toList();
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
