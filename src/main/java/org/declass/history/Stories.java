package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.web.TimelineEntry;

/** What was recorded since a position, told request by request. */
@ApplicationScoped
public class Stories {

    private static final String OTHERS = " from HistoryEntry e where e.position > :position and e.who <> :reader";

    /** Requests that were struck stand in no list. */
    private static final String OF_REQUESTS = OTHERS + " and e.requestKey is not null"
            + " and exists (select 1 from ReviewRequest r where r.number = e.requestKey and r.struckOn is null)";

    private final EntityManager entities;
    private final HistoryQueries history;

    Stories(EntityManager entities, HistoryQueries history) {
        this.entities = entities;
        this.history = history;
    }

    private record Last(String request, long entries, long position) {}

    /** How many entries others than the reader made after a position. */
    public long entriesSince(long position, String reader) {
        return count("select count(e)" + OTHERS, position, reader);
    }

    /** How many requests these entries are about. */
    public long requestsSince(long position, String reader) {
        return count("select count(distinct e.requestKey)" + OF_REQUESTS, position, reader);
    }

    /** The requests others than the reader moved after a position, the one moved last first. */
    public List<Story> since(long position, String reader, int most) {
        var moved = entities.createQuery(
                        "select e.requestKey, count(e), max(e.position)" + OF_REQUESTS
                                + " group by e.requestKey order by max(e.position) desc",
                        Object[].class)
                .setParameter("position", position)
                .setParameter("reader", reader)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Last((String) row[0], (long) row[1], (long) row[2]))
                .toList();
        var last = history.at(moved.stream().map(Last::position).toList()).stream()
                .collect(Collectors.toMap(TimelineEntry::position, Function.identity()));
        return moved.stream()
                .map(story -> new Story(story.request(), story.entries(), last.get(story.position())))
                .toList();
    }

    private long count(String query, long position, String reader) {
        return entities.createQuery(query, Long.class)
                .setParameter("position", position)
                .setParameter("reader", reader)
                .getSingleResult();
    }
}
