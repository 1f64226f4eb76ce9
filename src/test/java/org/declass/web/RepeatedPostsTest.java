package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.declass.Reset;
import org.declass.history.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Idempotency-Key, shown on the document types. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class RepeatedPostsTest {

    @Inject
    Reset reset;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Inject
    History history;

    private final String key = UUID.randomUUID().toString();
    private final String code = "T" + Math.abs(key.hashCode());

    @Test
    void aRepeatGivesTheFirstAnswerAndDoesNothing() {
        var first = post(key, code, "Aide-memoire");
        var position = history.position();

        var repeat = post(key, code, "Aide-memoire");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith("/api/v1/document-types/" + code);
        assertThat(repeat.statusCode()).isEqualTo(201);
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeat.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeat.asString()).isEqualTo(first.asString());
        assertThat(repeat.contentType()).isEqualTo(first.contentType());
        assertThat(history.position()).isEqualTo(position);
    }

    @Test
    void theSameKeyForSomethingElseIsAMistake() {
        post(key, code, "Aide-memoire");

        var answer = post(key, code + "B", "Aide-memoire");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRefusalIsNotRemembered() {
        post(key, code, "").then().statusCode(400);

        post(key, code, "Aide-memoire").then().statusCode(201);
    }

    @Test
    void withoutAKeyARepeatIsASecondTry() {
        post(null, code, "Aide-memoire").then().statusCode(201);

        post(null, code, "Aide-memoire").then().statusCode(422);
    }

    @Test
    void aKeyHasOneToAHundredCharacters() {
        post("x".repeat(101), code, "Aide-memoire").then().statusCode(422);
    }

    @Test
    void repeatsAtTheSameMomentDoItOnce() {
        var position = history.position();

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(key, code, "Aide-memoire")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsOnly(201);
        assertThat(history.position()).isEqualTo(position + 1);
    }

    private static Response post(String key, String code, String name) {
        var request = given().contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/document-types");
    }
}
