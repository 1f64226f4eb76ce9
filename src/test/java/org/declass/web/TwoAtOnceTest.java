package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to requests at the very same moment. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class TwoAtOnceTest {

    private static final String REQUESTS = "/api/v1/requests";
    private static final int PEOPLE = 4;

    @Inject
    Reset reset;

    @Inject
    History history;

    @Inject
    Filing filing;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void ofThoseWhoChangeTheSameVersionOneWins() {
        var request = REQUESTS + "/" + filing.inReview("One");
        for (var round = 0; round < 5; round++) {
            var seen = given().get(request).header("ETag");
            var position = history.position();
            var title = "Title of round " + round + " by ";

            var answers = together(i -> put(request, seen, title + i));

            assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 412, 412, 412);
            assertThat(history.position()).isEqualTo(position + 1);
            var winner = answers.stream().filter(one -> one.statusCode() == 200).findFirst();
            assertThat(given().get(request).jsonPath().getString("facts.title"))
                    .isEqualTo(winner.orElseThrow().jsonPath().getString("facts.title"));
        }
    }

    @Test
    void whoWaitedTooLongForOthersIsToldToTryAgain() {
        var answer = given().contentType(ContentType.JSON).body("{}").post("/api/v1/probe/busy");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("detail"))
                .contains("Nothing was saved")
                .contains("try again");
    }

    @Test
    void ofDifferentActsOnTheSameVersionOneWins() {
        var request = REQUESTS + "/" + filing.inReview("One", "Two");
        var seen = given().get(request).header("ETag");
        var position = history.position();
        var acts = List.of(
                Map.entry("/question", "{\"kind\": \"FEE\"}"),
                Map.entry("/numbers", "{\"agency\": \"STATE\", \"kind\": \"OTHER\", \"value\": \"X-1\"}"),
                Map.entry("/referrals", "{\"agency\": \"DOE\", \"category\": \"FRD\", \"knownBy\": \"INFERRED\"}"),
                Map.entry("/closure", "{\"reason\": \"WITHDRAWN_BY_US\", \"confirmed\": true}"));

        var answers =
                together(i -> post(request + acts.get(i).getKey(), acts.get(i).getValue(), Map.of("If-Match", seen)));

        var statuses = statuses(answers);
        assertThat(statuses.stream().filter(status -> status / 100 == 2))
                .as("%s", statuses)
                .hasSize(1);
        assertThat(Collections.frequency(statuses, 412)).as("%s", statuses).isEqualTo(PEOPLE - 1);
        assertThat(history.position()).isEqualTo(position + 1);
    }

    @Test
    void draftsGetDifferentNumbersAlsoTheFirstOfAYear() {
        var drafts = together(i -> post(REQUESTS, draft("Draft " + i), Map.of()));

        assertThat(statuses(drafts)).containsOnly(201);
        assertThat(drafts.stream().map(draft -> draft.jsonPath().getString("number")))
                .containsExactlyInAnyOrder("R-2026-0001", "R-2026-0002", "R-2026-0003", "R-2026-0004");
    }

    @Test
    void thePostsOfOneKeyAreOne() {
        var file = filing.file("One");
        var position = history.position();
        var draft = draft("Only once").replace("\"facts\"", "\"files\": [\"%s\"], \"facts\"".formatted(file));

        var drafts = together(i -> post(REQUESTS, draft, Map.of("Idempotency-Key", "the same")));

        assertThat(statuses(drafts)).containsOnly(201);
        assertThat(drafts.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(given().get(REQUESTS + "?count=true").jsonPath().getInt("total"))
                .isEqualTo(1);
        assertThat(history.position()).isEqualTo(position + 1);
    }

    private static String draft(String title) {
        return """
                {"facts": {"kind": "MDR", "agency": "STATE", "title": "%s", "editor": "Ed"}}""".formatted(title);
    }

    private static Response put(String request, String seen, String title) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(draft(title))
                .put(request);
    }

    private static Response post(String path, String body, Map<String, String> headers) {
        return given().contentType(ContentType.JSON).headers(headers).body(body).post(path);
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    /** What several people get who all do something as soon as everybody is ready. */
    private static List<Response> together(IntFunction<Response> act) {
        var people = Executors.newFixedThreadPool(PEOPLE);
        var ready = new CountDownLatch(PEOPLE);
        try {
            return IntStream.range(0, PEOPLE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                ready.countDown();
                                await(ready);
                                return act.apply(i);
                            },
                            people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            people.shutdown();
        }
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
