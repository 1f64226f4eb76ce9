package org.declass.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The answers kept for repeated POSTs, for two days. */
@ApplicationScoped
class FirstAnswers {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Session entities;
    private final Clock clock;

    FirstAnswers(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Who asked, under which key, and a digest of what. */
    record Question(String who, String key, String digest) {}

    Optional<Response> find(Question question) {
        List<Object[]> found = entities.createNativeQuery(
                        "select digest, status, location, etag, body from web_first_answer where who = :who and answer_key = :key",
                        Object[].class)
                .setParameter("who", question.who)
                .setParameter("key", question.key)
                .getResultList();
        return found.stream().findFirst().map(row -> again(question, row));
    }

    private static Response again(Question question, Object[] row) {
        if (!row[0].equals(question.digest)) {
            throw new Invalid("Idempotency-Key", "Was used before for something else.");
        }
        var answer = Response.status(((Number) row[1]).intValue()).header("Idempotency-Replayed", "true");
        if (row[2] != null) {
            answer.header(HttpHeaders.LOCATION, row[2]);
        }
        if (row[3] != null) {
            answer.tag(new EntityTag((String) row[3]));
        }
        return row[4] == null
                ? answer.build()
                : answer.entity(row[4]).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    void keep(Question question, int status, String location, String etag, String body) {
        entities.createNativeMutationQuery("""
                        insert into web_first_answer (who, answer_key, digest, status, location, etag, body, created_at)
                        values (:who, :key, :digest, :status, :location, :etag, :body, :now)""")
                .setParameter("who", question.who)
                .setParameter("key", question.key)
                .setParameter("digest", question.digest)
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("etag", etag)
                .setParameter("body", body)
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() {
        entities.createNativeMutationQuery("delete from web_first_answer where created_at < :before")
                .setParameter("before", Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
