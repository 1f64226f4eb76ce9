package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.temporal.ChronoUnit;

/** Tells by whom a thing was changed. */
@ApplicationScoped
public class Authorship {

    private static final String BY_OTHERS =
            " and not (e.who = :who and e.via = :via and e.recorded_at between :from and :until)";

    private static final String ABOUT = """
            select count(*) from history_entry e where e.position > :since
            and (e.subject_kind = :kind and e.subject_key = :key
              or exists (select 1 from history_change c
                where c.position = e.position and c.subject_kind = :kind and c.subject_key = :key))""";

    private final EntityManager entities;

    Authorship(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether a thing was changed after a position, and by nothing but one act: what somebody recorded at one moment, on
     * however many things.
     */
    public boolean isAllOf(Act act, Subject subject, long since) {
        // The database keeps microseconds, rounded in its own way.
        var from = act.recordedAt().minus(1, ChronoUnit.MICROS);
        var until = act.recordedAt().plus(1, ChronoUnit.MICROS);
        var others = about(ABOUT + BY_OTHERS, subject, since)
                .setParameter("who", act.who())
                .setParameter("via", act.via())
                .setParameter("from", from)
                .setParameter("until", until);
        return count(others) == 0 && count(about(ABOUT, subject, since)) > 0;
    }

    private Query about(String sql, Subject subject, long since) {
        return entities.createNativeQuery(sql)
                .setParameter("since", since)
                .setParameter("kind", subject.kind().name())
                .setParameter("key", subject.key());
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
