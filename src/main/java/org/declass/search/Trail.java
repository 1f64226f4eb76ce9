package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declass.history.HistoryEntries;
import org.declass.history.HistoryEntry;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Position;

/** Reads in the history what happened since the index looked last. */
@ApplicationScoped
class Trail {

    private static final String ABOUT = """
            select subject_kind, subject_key from history_entry where position > :after and position <= :upTo
            union
            select subject_kind, subject_key from history_change where position > :after and position <= :upTo
            union
            select 'FILE', file_key from history_entry
            where position > :after and position <= :upTo and file_key is not null""";

    private final EntityManager entities;
    private final HistoryEntries entries;
    private final Position position;

    Trail(EntityManager entities, HistoryEntries entries, Position position) {
        this.entities = entities;
        this.entries = entries;
        this.position = position;
    }

    /** The position of the tracker. */
    long end() {
        return position.position();
    }

    /**
     * When the last entry up to a position was recorded; the epoch before the first. Not that at the position itself, lest a
     * database that once lost an entry stops the index for good.
     */
    Instant recordedAt(long position) {
        return entries.lastUpTo(position).map(HistoryEntry::recordedAt).orElse(Instant.EPOCH);
    }

    /** What the next entries were about. */
    Touched after(long position, int most) {
        var upTo = Math.min(position + most, end());
        return new Touched(position, upTo, about(position, upTo));
    }

    @SuppressWarnings("unchecked")
    private Set<Subject> about(long after, long upTo) {
        var subjects = new HashSet<Subject>();
        List<Object[]> rows = entities.createNativeQuery(ABOUT)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
        rows.forEach(row -> subjects.add(new Subject(SubjectKind.valueOf((String) row[0]), (String) row[1])));
        return subjects;
    }
}
