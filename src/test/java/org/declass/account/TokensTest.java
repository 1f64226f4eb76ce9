package org.declass.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.Acts;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokensTest {

    private static final Map<String, String> PROBE = Map.of("word", "hello");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    @Inject
    PeopleDesk people;

    @Inject
    TokenDesk tokens;

    @Inject
    Acts acts;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void speakForTheirOwnerAsFarAsTheirScopeReaches() {
        with(cast.token("ada", "read"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("ada"))
                .body("role", equalTo("reader"))
                .body("scope", equalTo("read"));
        with(cast.token("ed", "write")).get("/api/v1/me").then().body("role", equalTo("editor"));
        with(cast.token("ada", "admin")).get("/api/v1/me").then().body("role", equalTo("admin"));
    }

    @Test
    void followTheirOwnersRole() {
        var token = cast.token("ed", "write");

        people.edit(new PersonFacts("ed", "Ed", Role.READER), Seen.ANY, acts.by("ada", "test"));

        with(token).get("/api/v1/me").then().statusCode(200).body("role", equalTo("reader"));
        with(token).body(PROBE).post("/api/v1/probe").then().statusCode(403);
    }

    @Test
    void recordActsOfTheirOwnerComingThroughTheApi() {
        with(cast.token("stella", "write"))
                .body(PROBE)
                .post("/api/v1/probe")
                .then()
                .statusCode(200)
                .body(equalTo("hello by stella via api"));
    }

    @Test
    void mayUploadWithoutTheHiddenFieldOfForms() {
        given().header("Authorization", "Bearer " + cast.token("stella", "write"))
                .multiPart("file", "box7.csv", "a,b".getBytes())
                .post("/api/v1/probe/upload")
                .then()
                .statusCode(200)
                .body(equalTo("box7.csv"));
    }

    @Test
    void leaveNoCookies() {
        var token = cast.token("ed", "write");
        with(token).get("/api/v1/me").then().header("Set-Cookie", nullValue());
        with(token).body(PROBE).post("/api/v1/probe").then().statusCode(200).header("Set-Cookie", nullValue());
        given().get("/api/v1/me").then().header("Set-Cookie", nullValue());
        cast.signIn("ed").get("/api/v1/me").then().statusCode(200).header("Set-Cookie", nullValue());
    }

    @Nested
    class AreRefused {

        @Test
        void whenNobodyIssuedThem() {
            refused("dt_abcdefgh_" + "x".repeat(43));
            refused("nonsense");
            refused("");
            refused("dt_\u0000bcdefgh_" + "x".repeat(43));
        }

        @Test
        void whenTheSecretIsWrong() {
            var token = cast.token("ed", "write");

            refused(token.substring(0, token.length() - 4) + "AAAA");
        }

        @Test
        void whenRevoked() {
            var token = cast.token("ed", "write");
            tokens.revoke(token.substring(3, 11), acts.by("ada", "test"));

            refused(token);
        }

        @Test
        void afterTheirLastDay() {
            var facts = new NewToken("short-lived", Scope.READ, FixedClock.TODAY.plusDays(1));
            var token = tokens.issue(facts, acts.by("ed", "test")).text();

            clock.goTo(FixedClock.TODAY.plusDays(1));
            with(token).get("/api/v1/me").then().statusCode(200);
            clock.goTo(FixedClock.TODAY.plusDays(2));
            refused(token);
        }

        @Test
        void whileTheirOwnerIsDisabled() {
            var token = cast.token("ed", "write");

            people.disable("ed", acts.by("ada", "test"));
            refused(token);
            people.enable("ed", acts.by("ada", "test"));
            with(token).get("/api/v1/me").then().statusCode(200);
        }

        @Test
        void beyondTheirScope() {
            with(cast.token("ed", "read"))
                    .body(PROBE)
                    .post("/api/v1/probe")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("status", equalTo(403))
                    .body("detail", containsString("scope"));
        }

        @Test
        void atPages() {
            with(cast.token("ada", "admin"))
                    .redirects()
                    .follow(false)
                    .get("/account")
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("/sign-in"));
        }

        private void refused(String token) {
            with(token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("status", equalTo(401));
        }
    }

    @Test
    void areAskedForWhereThereIsNone() {
        given().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void areNeededForChangesEvenBySomebodySignedIn() {
        var ed = cast.signIn("ed");

        ed.get("/api/v1/me").then().statusCode(200).body("scope", nullValue());
        ed.request()
                .contentType(ContentType.JSON)
                .body(PROBE)
                .post("/api/v1/probe")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("bearer token"));
        ed.post("/api/v1/probe/upload", Map.of()).then().statusCode(415);
    }

    @Test
    void rememberTheirUseToTheMinute() {
        var token = cast.token("ed", "read");
        var start = clock.instant();

        with(token).get("/api/v1/me");
        clock.advance(Duration.ofSeconds(59));
        with(token).get("/api/v1/me");

        assertThat(lastUse()).isEqualTo(start);
        clock.advance(Duration.ofSeconds(2));
        with(token).get("/api/v1/me");
        assertThat(lastUse()).isEqualTo(start.plusSeconds(61));
    }

    private Instant lastUse() {
        return tokens.of("ed", LocalDate.EPOCH).get(0).lastUsed();
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
