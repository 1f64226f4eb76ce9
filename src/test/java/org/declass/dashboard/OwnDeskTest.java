package org.declass.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.appeal.AppealsOfOthers;
import org.declass.file.WithdrawalKind;
import org.declass.history.Acts;
import org.declass.report.Docket;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "ed",
        roles = {"reader", "staff", "editor"})
class OwnDeskTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Docket docket;

    @Inject
    Acts acts;

    @Inject
    AppealsOfOthers others;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void theFirstVisitHasNoNews() {
        drafted("STATE");

        assertThat(dashboard().select("#news")).isEmpty();
    }

    @Test
    void tellsWhatOthersRecordedSinceTheVisitBeforeAndNotWhatOneRecordedOneself() {
        var mine = drafted("NARA");
        var theirs = drafted("STATE");
        dashboard();
        clock.advance(Duration.ofDays(2));
        docket.send(theirs, acts.by("ada", "test"));
        docket.refer(theirs, "DOE", acts.by("ada", "test"));
        docket.send(mine, docket.today());

        var page = dashboard();

        var rows = page.select("[aria-label='Since your last visit'] tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.select("th a").attr("href")).isEqualTo("/requests/" + theirs.number());
        assertThat(rows.text()).contains("referred").contains("ada");
        assertThat(rows.select("td.number a").text()).isEqualTo("2");
        for (var link : page.select("#news + p a, [aria-label='Since your last visit'] td.number a")) {
            assertThat(entries(link.attr("href"))).as(link.attr("href")).isEqualTo(2);
        }
    }

    @Test
    void leadsToAllTheRequestsThatOthersMoved() {
        var theirs = IntStream.range(0, News.LONGEST + 2)
                .mapToObj(i -> drafted(i % 2 == 0 ? "STATE" : "CIA"))
                .toList();
        var untouched = drafted("NARA");
        dashboard();
        clock.advance(Duration.ofDays(2));
        theirs.forEach(request -> docket.send(request, acts.by("ada", "test")));
        docket.send(untouched, docket.today());

        var page = dashboard();

        var all = page.select("section[aria-labelledby=news] > p a").last();
        assertThat(page.select("[aria-label='Since your last visit'] tbody tr")).hasSize(News.LONGEST);
        assertThat(all.text()).isEqualTo("All 8 requests");
        assertThat(total(all.attr("href"))).isEqualTo(8);
        assertThat(entries(page.select("#news a.count").attr("href"))).isEqualTo(8);
        assertThat(total(all.attr("href") + "&asOf=" + FixedClock.TODAY)).isZero();
        assertThat(total("/requests?movedNotBy=ed")).isEqualTo(8);
    }

    @Test
    void leavesOutARequestThatWasStruckSince() {
        var theirs = drafted("STATE");
        dashboard();
        clock.advance(Duration.ofDays(2));
        docket.send(theirs, acts.by("ada", "test"));
        var decided = new AppealsOfOthers.Decided(
                "2013-045", "DOE", "Jupiter missiles", Outcome.RELEASED_IN_FULL, FixedClock.TODAY);
        var file = docket.file("Of others", "59", WithdrawalKind.UNSTATED, docket.today());
        var byMistake =
                QuarkusTransaction.requiringNew().call(() -> others.take(decided, file, acts.by("ada", "test")));
        QuarkusTransaction.requiringNew().run(() -> others.takeBack(List.of(byMistake), acts.by("ada", "test")));

        assertThat(dashboard()
                        .select("[aria-label='Since your last visit'] tbody th a")
                        .eachAttr("href"))
                .containsExactly("/requests/" + theirs.number());
    }

    @Test
    void theNewsStayWhileTheVisitGoesOnAndAreGoneAtTheNext() {
        var request = drafted("STATE");
        dashboard();
        clock.advance(Duration.ofHours(5));
        docket.send(request, acts.by("ada", "test"));
        assertThat(dashboard().select("#news")).hasSize(1);
        clock.advance(Duration.ofMinutes(30));
        assertThat(dashboard().select("#news")).hasSize(1);
        clock.advance(Duration.ofMinutes(59));
        assertThat(dashboard().select("#news")).hasSize(1);

        clock.advance(Duration.ofHours(3));

        assertThat(dashboard().select("#news")).isEmpty();
    }

    @Test
    void countsTheViewersCasesAndShowsWhatTheyRecorded() {
        docket.send(drafted("STATE"), docket.today());
        docket.ask(sent("STATE"), docket.today());
        drafted("NARA");
        docket.file("Ada's file", "59", WithdrawalKind.UNSTATED, acts.by("ada", "test"));

        var page = dashboard();

        var stats = page.select("section[aria-labelledby=yours] .stat");
        assertThat(stats.eachText())
                .contains("2 open", "1 waiting for your answer", "1 draft")
                .allMatch(text -> !text.startsWith("0"));
        for (var link : stats.select("a[href^=/requests]")) {
            assertThat(total(link.attr("href")))
                    .as(link.attr("href"))
                    .isEqualTo(Long.parseLong(link.selectFirst("strong").text()));
        }
        var recorded = page.select("section:has(h2:containsOwn(Recorded by you)) .timeline > li");
        assertThat(recorded).hasSize(5);
        assertThat(recorded.eachText()).noneMatch(text -> text.contains("ada"));
    }

    @Test
    @TestSecurity(
            user = "rita",
            roles = {"reader"})
    void whoHasNoCasesIsShownNone() {
        drafted("STATE");

        var page = dashboard();

        assertThat(page.select("#yours")).isEmpty();
        assertThat(page.select("h2").eachText()).doesNotContain("Recorded by you");
    }

    private ReviewRequest drafted(String agency) {
        var file = docket.file("File for " + agency, "59", WithdrawalKind.UNSTATED, docket.today());
        return docket.draft(agency, RequestKind.MDR, List.of(file), docket.today());
    }

    private ReviewRequest sent(String agency) {
        var request = drafted(agency);
        docket.send(request, docket.today());
        return request;
    }

    private static Document dashboard() {
        return Jsoup.parse(given().get("/").then().statusCode(200).extract().asString());
    }

    private static int entries(String href) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get(href).asString())
                .select(".timeline > li")
                .size();
    }

    private static long total(String href) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1" + href + "&limit=1&count=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }
}
