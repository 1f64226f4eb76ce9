package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.declass.history.HistoryEntry;
import org.declass.web.Display;
import org.declass.web.TimelineEntry;

/** The last entries of the history. */
@ApplicationScoped
class LastRecorded {

    private final EntityManager entities;

    LastRecorded(EntityManager entities) {
        this.entities = entities;
    }

    List<TimelineEntry> latest(int count) {
        return entities
                .createQuery("from HistoryEntry e order by e.position desc", HistoryEntry.class)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(LastRecorded::told)
                .toList();
    }

    private static TimelineEntry told(HistoryEntry entry) {
        return new TimelineEntry(
                entry.position(),
                entry.happenedOn(),
                entry.recordedAt(),
                entry.who(),
                entry.verb().phrase(),
                entry.subject().key(),
                href(entry),
                move(entry),
                entry.note(),
                List.of());
    }

    private static TimelineEntry.Move move(HistoryEntry entry) {
        return entry.toStatus() == null
                ? null
                : new TimelineEntry.Move(
                        entry.fromStatus() == null ? null : Display.words(entry.fromStatus()),
                        Display.words(entry.toStatus()),
                        "neutral");
    }

    private static String href(HistoryEntry entry) {
        var key = entry.subject().key();
        return switch (entry.subject().kind()) {
            case FILE -> "/files/" + key;
            case RELEASE ->
                entry.of().file() == null ? null : "/files/" + entry.of().file();
            case REQUEST -> "/requests/" + key;
            case ITEM, DETERMINATION ->
                entry.of().request() == null ? null : "/requests/" + entry.of().request();
            case REFERRAL -> "/referrals/" + key;
            case AGENCY -> "/agencies/" + key;
            case IMPORT -> "/imports/" + key;
            case EXEMPTION, RECORD_GROUP, DOCUMENT_TYPE, PERSON, TOKEN -> null;
        };
    }
}
