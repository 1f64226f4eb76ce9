package org.declass.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Keeps the first answer to a POST in the same transaction as what it did, and gives it again to a repeat. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentPosts {

    private static final int LONGEST_KEY = 100;

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SecurityIdentity identity;
    private final ObjectMapper mapper;
    private final FirstAnswers answers;

    IdempotentPosts(
            HttpHeaders headers, UriInfo uri, SecurityIdentity identity, ObjectMapper mapper, FirstAnswers answers) {
        this.headers = headers;
        this.uri = uri;
        this.identity = identity;
        this.mapper = mapper;
        this.answers = answers;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !call.getMethod().isAnnotationPresent(jakarta.ws.rs.POST.class)) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "Must have 1 to " + LONGEST_KEY + " characters.");
        }
        var question = new FirstAnswers.Question(identity.getPrincipal().getName(), key, digest(call));
        try {
            return QuarkusTransaction.joiningExisting().call(() -> {
                var first = answers.find(question);
                return first.isPresent() ? first.get() : answerFirst(question, call);
            });
        } catch (FirstAnswers.Taken meanwhile) {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> answers.find(question).orElseThrow(() -> meanwhile));
        }
    }

    private Response answerFirst(FirstAnswers.Question question, InvocationContext call) throws Exception {
        answers.take(question);
        var answer = (Response) call.proceed();
        var body = answer.hasEntity() ? json(answer.getEntity()) : null;
        answers.keep(
                question,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getEntityTag() == null ? null : answer.getEntityTag().getValue(),
                body);
        return answer;
    }

    private String digest(InvocationContext call) {
        List<Object> asked = new ArrayList<>();
        asked.add(uri.getRequestUri().getPath());
        for (var parameter : call.getParameters()) {
            if (parameter instanceof Record || parameter instanceof Serializable) {
                asked.add(parameter);
            }
        }
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json(asked).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
