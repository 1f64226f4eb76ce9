package org.declass.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Answers from the tracker's position: 304 where nothing was written since the client asked last, and the same bytes
 * again where nothing was written since somebody asked the same.
 *
 * <p>The position is read before the data, so an answer can be newer than its tag says, never older. The day is part of
 * the tag, because ages are derived from today.
 */
@ApplicationScoped
public class Fresh {

    private static final long CACHED_BYTES = 32L << 20;
    private static final int LARGEST_CACHED = 1 << 20;

    private final Position position;
    private final Clock clock;
    private final HttpHeaders headers;
    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(CACHED_BYTES)
            .weigher((String key, Answer answer) -> key.length() + answer.body.length)
            .build();

    Fresh(Position position, Clock clock, HttpHeaders headers) {
        this.position = position;
        this.clock = clock;
        this.headers = headers;
    }

    /**
     * An answer that depends on nothing but what is recorded, today's date and the question.
     *
     * @param body the answer
     * @param link the Link header, or null
     */
    public record Answer(byte[] body, String link) {}

    /**
     * Answers a question from the client's cache, from ours, or anew.
     *
     * @param question tells this question from all others, such as the URL and the media type
     */
    public Response answer(String question, String mediaType, Supplier<Answer> anew) {
        return answer(tag(), question, mediaType, anew);
    }

    /** Answers a question about the past, whose answer no entry can change any more; clients ask again once a day. */
    public Response settled(String question, String mediaType, Supplier<Answer> anew) {
        return answer(new EntityTag("s" + today().toEpochDay(), true), question, mediaType, anew);
    }

    private Response answer(EntityTag tag, String question, String mediaType, Supplier<Answer> anew) {
        if (matches(tag)) {
            return Response.notModified(tag).header(HttpHeaders.VARY, "Accept").build();
        }
        var key = tag.getValue() + " " + mediaType + " " + question;
        var answer = answers.getIfPresent(key);
        if (answer == null) {
            answer = anew.get();
            if (answer.body.length <= LARGEST_CACHED) {
                answers.put(key, answer);
            }
        }
        var response = tagged(Response.ok(answer.body, mediaType), tag);
        return answer.link == null
                ? response.build()
                : response.header(HttpHeaders.LINK, answer.link).build();
    }

    /** The tag of everything at the present position, today. */
    public EntityTag tag() {
        return new EntityTag("p" + position.position() + "." + today().toEpochDay(), true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Whether the client has the answer with this tag already. */
    boolean matches(EntityTag tag) {
        var asked = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return asked != null && asked.contains('"' + tag.getValue() + '"');
    }

    /** Forgets all answers. */
    void forget() {
        answers.invalidateAll();
    }

    /** Adds the headers with which a client may keep the answer and ask again. */
    static Response.ResponseBuilder tagged(Response.ResponseBuilder response, EntityTag tag) {
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept");
    }
}
