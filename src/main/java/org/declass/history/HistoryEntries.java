package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /** The latest entry that moved the status of a thing and has not been taken back since. */
    public Optional<HistoryEntry> latestMove(Subject subject) {
        Deque<HistoryEntry> standing = new ArrayDeque<>();
        entities.createNativeQuery("""
                        select e.* from history_entry e join history_change c on c.position = e.position
                        where c.subject_kind = :kind and c.subject_key = :key and c.field = 'status'
                        order by e.position""", HistoryEntry.class)
                .setParameter("kind", subject.kind().name())
                .setParameter("key", subject.key())
                .getResultList()
                .forEach(entry -> {
                    if (entry.verb() == Verb.CORRECTED) {
                        standing.poll();
                    } else {
                        standing.push(entry);
                    }
                });
        return Optional.ofNullable(standing.peek());
    }
}
