package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Single entries of the history. */
@ApplicationScoped
public class HistoryEntries {

    private final Session entities;

    HistoryEntries(Session entities) {
        this.entities = entities;
    }

    /** The entry at a position. */
    public Optional<HistoryEntry> at(long position) {
        return Optional.ofNullable(entities.find(HistoryEntry.class, position));
    }

    /** The last entry up to a position. */
    public Optional<HistoryEntry> lastUpTo(long position) {
        return entities.createQuery(
                        "select e from HistoryEntry e where e.position <= :position order by e.position desc",
                        HistoryEntry.class)
                .setParameter("position", position)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The entries that moved the status of a thing and were not taken back since, the latest first. */
    public List<HistoryEntry> moves(Subject subject) {
        Deque<HistoryEntry> standing = new ArrayDeque<>();
        entities.createQuery("""
                        select e from HistoryEntry e join HistoryChange c on c.position = e.position
                        where c.subjectKind = :kind and c.subjectKey = :key and c.field = 'status'
                        order by e.position""", HistoryEntry.class)
                .setParameter("kind", subject.kind())
                .setParameter("key", subject.key())
                .getResultList()
                .forEach(entry -> {
                    if (entry.verb() == Verb.CORRECTED) {
                        standing.poll();
                    } else {
                        standing.push(entry);
                    }
                });
        return List.copyOf(standing);
    }

    /** Whether something was done to a thing after a position. */
    public boolean hasSince(long position, Verb verb, Subject subject) {
        return entities.createQuery(
                                "select count(e) from HistoryEntry e where e.position > :position and e.verb = :verb"
                                        + " and e.subjectKind = :kind and e.subjectKey = :key",
                                Long.class)
                        .setParameter("position", position)
                        .setParameter("verb", verb)
                        .setParameter("kind", subject.kind())
                        .setParameter("key", subject.key())
                        .getSingleResult()
                > 0;
    }
}
