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
import org.hibernate.exception.ConstraintViolationException;

/** The answers kept for repeated POSTs, for two days. */
@ApplicationScoped
class FirstAnswers {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
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

    /** What was answered to somebody under a key, whatever was asked; empty as long as nothing was. */
    Optional<String> find(String who, String key) {
        List<String> found = entities.createNativeQuery(
                        "select body from web_first_answer where who = :who and answer_key = :key and body is not null",
                        String.class)
                .setParameter("who", who)
                .setParameter("key", key)
                .getResultList();
        return found.stream().findFirst();
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
                : answer.entity(row[4]).type(JSON).build();
    }

    /** Somebody is answering, or has answered, the same question at the same moment. */
    static class Taken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Taken() {
            super("The same Idempotency-Key is being answered.", null, false, false);
        }
    }

    /**
     * Takes the key before anything is done, so that whoever comes second waits for the first answer.
     *
     * @throws Taken where that has come meanwhile
     */
    void take(Question question) {
        try {
            entities.createNativeMutationQuery("""
                            insert into web_first_answer (who, answer_key, digest, status, created_at)
                            values (:who, :key, :digest, 0, :now)""")
                    .setParameter("who", question.who)
                    .setParameter("key", question.key)
                    .setParameter("digest", question.digest)
                    .setParameter("now", Timestamp.from(clock.instant()))
                    .executeUpdate();
        } catch (ConstraintViolationException already) {
            throw new Taken();
        }
    }

    /** Keeps the answer under the key that was taken. */
    void keep(Question question, int status, String location, String etag, String body) {
        entities.createNativeMutationQuery("""
                        update web_first_answer set status = :status, location = :location, etag = :etag, body = :body
                        where who = :who and answer_key = :key""")
                .setParameter("who", question.who)
                .setParameter("key", question.key)
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("etag", etag)
                .setParameter("body", body)
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
