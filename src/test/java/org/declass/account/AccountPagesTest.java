package org.declass.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.declass.Reset;
import org.declass.history.Acts;
import org.declass.history.History;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    PeopleDesk people;

    @Inject
    Acts acts;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private static Response change(Visitor visitor, String current, String chosen, String again) {
        return visitor.post("/account/password", Map.of("current", current, "chosen", chosen, "again", again));
    }

    @Nested
    class AOneTimePassword {

        private Visitor nora;

        @BeforeEach
        void enterNora() {
            people.record(
                    new PersonFacts("nora", "Nora", Role.EDITOR), PasswordHash.of("only-once"), acts.by("ada", "test"));
            nora = Visitor.signedIn("nora", "only-once");
        }

        @Test
        void isGoodForNothingButChoosingAnother() {
            for (var page : new String[] {"/account", "/probe"}) {
                var answer = page.equals("/probe") ? nora.post(page, Map.of()) : nora.get(page);
                answer.then().statusCode(303).header("Location", endsWith("/account/password"));
            }
            nora.get("/api/v1/me")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("detail", containsString("password must be changed"));
            given().header("Authorization", "Bearer " + cast.token("nora", "read"))
                    .get("/api/v1/me")
                    .then()
                    .statusCode(403);
            assertThat(nora.page("/account/password").text()).contains("good for one sign-in");
        }

        @Test
        void opensEverythingOnceChanged() {
            change(nora, "only-once", "a better pass phrase", "a better pass phrase")
                    .then()
                    .statusCode(303);

            nora.get("/account").then().statusCode(200);
            nora.get("/api/v1/me").then().statusCode(200);
        }

        @Test
        void cannotBeKept() {
            change(nora, "only-once", "only-once", "only-once").then().statusCode(422);

            nora.get("/account").then().statusCode(303);
        }
    }

    @Nested
    class APasswordIsChanged {

        private final Visitor here = new Visitor();
        private final Visitor elsewhere = new Visitor();

        @BeforeEach
        void signInTwice() {
            here.signIn("rita", "sample-rita");
            elsewhere.signIn("rita", "sample-rita");
        }

        @Test
        void andEndsEverySessionButThisOne() {
            var before = history.position();

            change(here, "sample-rita", "a better pass phrase", "a better pass phrase");

            here.get("/account").then().statusCode(200);
            elsewhere.get("/account").then().statusCode(302);
            new Visitor().signIn("rita", "sample-rita").then().statusCode(422);
            new Visitor().signIn("rita", "a better pass phrase").then().statusCode(303);
            assertThat(history.position()).isEqualTo(before + 1);
            assertThat(historyAsText()).doesNotContain("phrase", "sample-rita", "$2");
        }

        @Test
        void onlyByWhoeverKnowsThePresentOne() {
            var answer = change(here, "guess", "a better pass phrase", "a better pass phrase");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.asString()).select("#current-error").text())
                    .contains("not your present password");
            new Visitor().signIn("rita", "sample-rita").then().statusCode(303);
        }

        @Test
        void toOneThatIsLongEnoughAndTypedTwice() {
            change(here, "sample-rita", "short", "short").then().statusCode(422);
            change(here, "sample-rita", "a better pass phrase", "another pass phrase")
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class AToken {

        private Visitor ed;

        @BeforeEach
        void signIn() {
            ed = cast.signIn("ed");
        }

        @Test
        void isShownOnceAndWorks() {
            var answer =
                    ed.post("/account/tokens", Map.of("name", "nightly report", "scope", "WRITE", "expiresOn", ""));

            var token =
                    Jsoup.parse(answer.asString()).select(".notice code").get(0).text();
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
            var page = ed.page("/account");
            assertThat(page.text())
                    .contains("nightly report", token.substring(0, 11))
                    .doesNotContain(token);
            assertThat(historyAsText()).contains("nightly report").doesNotContain(token.substring(12));
        }

        @Test
        void comesBackWithWhatWasTypedWhereItIsRefused() {
            var answer = ed.post(
                    "/account/tokens", Map.of("name", "nightly <report>", "scope", "ADMIN", "expiresOn", "2020-01-01"));

            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("#name").attr("value")).isEqualTo("nightly <report>");
            assertThat(page.select("[role=alert]").text()).contains("never reaches further than its owner");
            ed.post("/account/tokens", Map.of("name", "x", "scope", "READ", "expiresOn", "tomorrow"))
                    .then()
                    .statusCode(422);
            ed.post("/account/tokens", Map.of()).then().statusCode(422);
        }

        @Test
        void isTakenBackByItsOwner() {
            var token = cast.token("ed", "read");

            ed.post("/account/tokens/" + token.substring(3, 11) + "/revocation", Map.of())
                    .then()
                    .statusCode(303);

            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
        }

        @Test
        void ofSomebodyElseIsUnknown() {
            var token = cast.token("ada", "read");

            ed.post("/account/tokens/" + token.substring(3, 11) + "/revocation", Map.of())
                    .then()
                    .statusCode(404);

            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200);
        }
    }

    private String historyAsText() {
        return entities.createNativeQuery(
                        "select coalesce(subject_key, '') || ' ' || coalesce(field, '') || ' ' || coalesce(value_before, '')"
                                + " || ' ' || coalesce(value_after, '') from history_change union all"
                                + " select coalesce(subject_key, '') || ' ' || coalesce(note, '') from history_entry",
                        String.class)
                .getResultList()
                .toString();
    }
}
