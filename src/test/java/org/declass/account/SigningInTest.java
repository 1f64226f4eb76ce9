package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.Acts;
import org.declass.web.Seen;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningInTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    @Inject
    PeopleDesk people;

    @Inject
    Acts acts;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        var visitor = new Visitor();

        visitor.get("/account?x=1").then().statusCode(302).header("Location", "/sign-in?to=%2Faccount%3Fx%3D1");
        var answer = visitor.post("/sign-in", Map.of("name", "RITA ", "password", "sample-rita", "to", "/account?x=1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/account?x=1").doesNotContain("/sign-in");
        var cookie = answer.getDetailedCookie("tracker-session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(visitor.get("/api/v1/me").jsonPath().<String>get("name")).isEqualTo("rita");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (var elsewhere : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "evil"}) {
            var answer =
                    new Visitor().post("/sign-in", Map.of("name", "rita", "password", "sample-rita", "to", elsewhere));

            assertThat(answer.header("Location")).doesNotContain("evil");
        }
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownName() {
        var wrong = new Visitor().signIn("rita", "guess");
        var unknown = new Visitor().signIn("rito", "guess");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("[role=alert]").text())
                .isEqualTo("Name and password do not belong together.")
                .isEqualTo(
                        Jsoup.parse(unknown.asString()).select("[role=alert]").text());
        assertThat(Jsoup.parse(wrong.asString()).select("#name").attr("value")).isEqualTo("rita");
        assertThat(wrong.getCookies()).doesNotContainKey("tracker-session");
    }

    @Test
    void isRefusedForAWhileAfterTooManyTries() {
        var visitor = new Visitor();
        for (var i = 0; i < 10; i++) {
            visitor.signIn("rita", "guess " + i).then().statusCode(422);
        }

        var refused = visitor.signIn("rita", "sample-rita");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .startsWith("Too many attempts.");
        clock.advance(Duration.ofMinutes(2));
        visitor.signIn("rita", "sample-rita").then().statusCode(303);
    }

    @Test
    void endsWhenTheSessionIsNotUsed() {
        var rita = cast.signIn("rita");

        clock.advance(Duration.ofHours(11));
        rita.get("/account").then().statusCode(200);
        clock.advance(Duration.ofHours(11));
        rita.get("/account").then().statusCode(200);
        clock.advance(Duration.ofHours(13));

        rita.get("/account").then().statusCode(302);
    }

    @Test
    void isPossibleOnlyWhileEnabledAndCutsOpenSessions() {
        var rita = cast.signIn("rita");
        rita.get("/account").then().statusCode(200);

        people.disable("rita", acts.by("ada", "test"));

        rita.get("/account").then().statusCode(302);
        new Visitor().signIn("rita", "sample-rita").then().statusCode(422);
        people.enable("rita", acts.by("ada", "test"));
        rita.get("/account").then().statusCode(302);
        new Visitor().signIn("rita", "sample-rita").then().statusCode(303);
    }

    @Test
    void followsAChangedRoleAtTheNextRequest() {
        var ed = cast.signIn("ed");
        ed.get("/admin/people").then().statusCode(403);

        people.edit(new PersonFacts("ed", "Ed", Role.ADMIN), Seen.ANY, acts.by("ada", "test"));

        ed.get("/admin/people").then().statusCode(200);
    }

    @Test
    void outEndsTheSessionInThatBrowser() {
        var rita = cast.signIn("rita");

        rita.post("/sign-out", Map.of()).then().statusCode(303);

        rita.get("/account").then().statusCode(302);
    }

    @Test
    void needsTheHiddenFieldOfTheForm() {
        var answer = new Visitor().postAsIs("/sign-in", Map.of("name", "rita", "password", "sample-rita"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).text()).contains("too old");
        assertThat(answer.getCookies()).doesNotContainKey("tracker-session");
    }
}
