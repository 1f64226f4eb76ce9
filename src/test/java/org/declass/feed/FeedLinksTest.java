package org.declass.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.feed.Following.ask;
import static org.declass.feed.Following.link;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A feed is a link that holds its own key: it opens what it was made for, to whoever has it, until it is taken back. */
@QuarkusTest
class FeedLinksTest {

    private static final String CALENDAR = "/account/feeds/deadlines/new";
    private static final String READER = "/account/feeds/history/new";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    private Visitor rita;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
    }

    @Test
    void opensToWhoeverHasItAndGivesNobodyACookie() {
        ask(link(rita, CALENDAR, "All"))
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .header("Set-Cookie", nullValue())
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("private"));
        ask(link(rita, READER, "All"))
                .then()
                .statusCode(200)
                .contentType("application/atom+xml;charset=utf-8")
                .header("Set-Cookie", nullValue());
    }

    @Test
    void isShownOnceAndKeptAsAHash() {
        var link = link(rita, CALENDAR, "All");

        var page = rita.page("/account/feeds");

        assertThat(page.html()).doesNotContain(link.split("/")[2]);
        assertThat(page.select("tbody th").text()).isEqualTo(link.split("/")[2].substring(0, 11) + "_...");
    }

    @Test
    void listsWhatItIsNarrowedToAndWhenItWasUsedLast() {
        var link = link(rita, CALENDAR + "?agency=STATE&editor=ed&side=OURS", "Ours at State");
        link(rita, READER + "?verb=ITEM_ADDED&verb=SENT&happenedFrom=2026-01-01", "What goes out");

        assertThat(rows(rita, "/account/feeds").get(1))
                .contains("Ours at State Deadlines side OURS; agency STATE; editor ed", "never");
        assertThat(rows(rita, "/account/feeds").get(0))
                .contains("What goes out History verb Item added or SENT; happened from 2026-01-01");

        ask(link);

        assertThat(rows(rita, "/account/feeds").get(1)).contains("2 March 2026, 12:00 2 March 2026, 12:00 Good");
    }

    @Test
    void asksForItsNameAndKeepsTheFilter() {
        var refused = rita.post(CALENDAR + "?agency=CIA", Map.of("name", " "));

        refused.then().statusCode(422);
        assertThat(Forms.page(refused).select("#name-error")).hasSize(1);
        assertThat(Forms.page(refused).select("form[method=post][action$='/new?agency=CIA']"))
                .hasSize(1);
        rita.post(CALENDAR, Map.of("name", "x".repeat(101))).then().statusCode(422);
        rita.post(CALENDAR + "?side=NOBODYS", Map.of("name", "x")).then().statusCode(400);
        assertThat(rows(rita, "/account/feeds")).isEmpty();
    }

    @Test
    void canBeMadeOfWhatRadarAndHistoryShow() {
        assertThat(rita.page("/deadlines?agency=DOE&editor=rita&days=90")
                        .select("a[href='/account/feeds/deadlines/new?agency=DOE&editor=rita']"))
                .hasSize(1);
        assertThat(rita.page("/history?kind=REQUEST&verb=SENT&who=ed")
                        .select("a[href='/account/feeds/history/new?kind=REQUEST&who=ed&verb=SENT']"))
                .hasSize(1);
        assertThat(rita.page("/account/feeds")
                        .select("a[href='/account/feeds/deadlines/new?editor=rita&editor=Rita+%28sample%29']"))
                .hasSize(1);
    }

    @Test
    void leavesALineInTheHistoryWhenItIsMadeAndWhenItIsTakenBack() {
        var prefix = link(rita, CALENDAR, "All").split("/")[2].substring(3, 11);

        rita.post("/account/feeds/" + prefix + "/revocation", Map.of());

        assertThat(rita.page("/history?kind=FEED").select(".timeline .phrase").eachText())
                .containsExactly("revoked", "recorded");
    }

    @Nested
    class IsAsIfItHadNeverBeen {

        @Test
        void onceItIsRevoked() {
            var link = link(rita, CALENDAR, "All");
            var tag = ask(link).header("ETag");

            rita.post("/account/feeds/" + link.substring(10, 18) + "/revocation", Map.of())
                    .then()
                    .statusCode(303);

            ask(link).then().statusCode(404);
            given().header("If-None-Match", tag).get(link).then().statusCode(404);
            assertThat(rows(rita, "/account/feeds")).singleElement().asString().endsWith("Revoked");
        }

        @Test
        void whileItsOwnerIsShutOut() {
            var link = link(rita, CALENDAR, "All");
            var ada = cast.signIn("ada");

            ada.post("/admin/people/rita/disablement", Map.of()).then().statusCode(303);
            ask(link).then().statusCode(404);
            assertThat(rows(ada, "/admin/feeds")).singleElement().asString().contains("rita", "Asleep");

            ada.post("/admin/people/rita/enablement", Map.of()).then().statusCode(303);
            ask(link).then().statusCode(200);
        }

        @Test
        void withAnyOtherKey() {
            var link = link(rita, CALENDAR, "All");

            ask(link.replaceFirst(".{4}/deadlines", "AAAA/deadlines")).then().statusCode(404);
            ask("/feeds/fd_abcdefgh_" + "x".repeat(43) + "/deadlines.ics")
                    .then()
                    .statusCode(404);
            ask("/feeds/nonsense/history.atom").then().statusCode(404);
            ask("/feeds/fd_" + "x".repeat(6000) + "/deadlines.ics").then().statusCode(404);
            ask("/feeds/fd_%00bcdefgh_x/deadlines.ics").then().statusCode(404);
            ask(link.replace("deadlines.ics", "history.atom")).then().statusCode(404);
            ask(link.replace("/deadlines.ics", "")).then().statusCode(404);
        }
    }

    @Test
    void doesNotRepeatAWrongKey() {
        assertThat(ask("/feeds/fd_abcdefgh_secretsecret/deadlines.ics").asString())
                .doesNotContain("secretsecret");
    }

    @Test
    void isRevokedByItsOwnerOrAnAdministratorOnly() {
        var link = link(rita, CALENDAR, "All");
        var prefix = link.substring(10, 18);

        cast.signIn("ed")
                .post("/account/feeds/" + prefix + "/revocation", Map.of())
                .then()
                .statusCode(404);
        cast.signIn("ed")
                .post("/admin/feeds/" + prefix + "/revocation", Map.of())
                .then()
                .statusCode(403);
        ask(link).then().statusCode(200);

        cast.signIn("ada")
                .post("/admin/feeds/" + prefix + "/revocation", Map.of())
                .then()
                .statusCode(303);
        ask(link).then().statusCode(404);
    }

    @Test
    void makesGuessersWaitButNobodyWhoSignsIn() {
        var link = link(rita, CALENDAR, "All");
        for (var i = 0; i < 60; i++) {
            ask(link);
        }
        for (var i = 0; i < 50; i++) {
            ask("/feeds/nonsense/deadlines.ics").then().statusCode(404);
        }

        ask(link).then().statusCode(429).header("Retry-After", notNullValue());
        assertThat(cast.signIn("ed").get("/account/feeds").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(5));
        ask(link).then().statusCode(200);
    }

    @Test
    void answersThatNothingHappenedSince() {
        var link = link(rita, CALENDAR, "All");
        var tag = ask(link).header("ETag");

        given().header("If-None-Match", tag).get(link).then().statusCode(304);
        link(rita, READER, "Something is recorded");
        given().header("If-None-Match", tag).get(link).then().statusCode(200);
    }

    private static List<String> rows(Visitor who, String page) {
        return who.page(page).select("main tbody tr").stream()
                .map(row -> row.text().replaceFirst(" ?Revoke fd_.*", ""))
                .toList();
    }
}
