package org.declass.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.WithdrawalKind;
import org.declass.report.Docket;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "ed",
        roles = {"reader", "staff", "editor"})
class DashboardTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Docket docket;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void saysWhatToDoOnAFreshTracker() {
        var page = page("/");

        assertThat(page.select(".empty a[href=/imports]")).hasSize(1);
        assertThat(page.select(".empty a[href=/files/new]")).hasSize(1);
        assertThat(page.select(".stat")).isEmpty();
    }

    @Test
    void leadsFromEveryNumberToAListOfThatLength() {
        story();

        var numbers = numbers(given().get("/api/v1/dashboard").jsonPath().getMap(""));

        assertThat(numbers).hasSizeGreaterThan(15);
        for (var number : numbers) {
            assertThat(total((String) number.get("href")))
                    .as(number.get("href").toString())
                    .isEqualTo(((Number) number.get("count")).longValue());
        }
    }

    @Test
    void showsTheSameNumbersOnThePage() {
        story();

        var page = page("/");

        for (var link : page.select("main .stat:not(.report) a, main .chart td.number a, main td.number a")) {
            var number = link.selectFirst("strong") == null
                    ? link.text()
                    : link.selectFirst("strong").text();
            assertThat(total(link.attr("href")))
                    .as(link.attr("href"))
                    .isEqualTo(Long.parseLong(number.split(" ")[0].replace(",", "")));
        }
        assertThat(page.select(".chart caption").eachText())
                .containsExactly(
                        "Open requests by agency and by time since they were sent",
                        "Withdrawn files by record group and by how far they have come",
                        "Decisions of 2026 by outcome");
    }

    @Test
    void leadsToAllAgenciesAndRecordGroupsWhereItDrawsTheFirst() {
        var groups = List.of("59", "84", "218", "273", "319", "330", "341");
        groups.forEach(group -> docket.file("Of " + group, group, WithdrawalKind.UNSTATED, docket.today()));
        var agencies = List.of("STATE", "CIA", "DOE", "OSD", "NARA", "USAF", "USA", "USN", "NSA");
        for (var agency : agencies) {
            var file = docket.file("For " + agency, "59", WithdrawalKind.UNSTATED, docket.today());
            docket.send(docket.draft(agency, RequestKind.MDR, List.of(file), docket.today()), docket.today());
        }
        var unsent = docket.file("Unsent", "59", WithdrawalKind.UNSTATED, docket.today());
        docket.draft("JFKL", RequestKind.MDR, List.of(unsent), docket.today());
        given().get("/api/v1/dashboard");

        var page = page("/");

        var byAgency =
                page.select("section[aria-labelledby=stuck] a:containsOwn(All)").first();
        var byGroup = page.select("#won a:containsOwn(record groups)").first();
        assertThat(byAgency.text()).isEqualTo("All 9 agencies");
        assertThat(page(byAgency.attr("href")).select(".chart:has(caption:containsOwn(By agency)) tbody tr"))
                .hasSize(9);
        assertThat(byGroup.text()).isEqualTo("all 7 record groups");
        assertThat(page(byGroup.attr("href")).select(".chart tbody tr")).hasSize(7);
    }

    @Test
    void agreesWithTheReport() {
        story();
        var board = given().get("/api/v1/dashboard").jsonPath();
        var report = given().get("/api/v1/reports/status").jsonPath();

        assertThat(board.getLong("totals.files.count")).isEqualTo(report.getLong("files.total"));
        assertThat(board.getLong("totals.referralsOut.count"))
                .isEqualTo(report.getLong("referrals.byStatus.find { it.key == 'SENT' }.count")
                        + report.getLong("referrals.byStatus.find { it.key == 'ACKNOWLEDGED' }.count"));
        assertThat(board.getLong("totals.open.count"))
                .isEqualTo(report.getLong("requests.total")
                        - report.getLong("requests.byStatus.find { it.key == 'DRAFT' }.count")
                        - report.getLong("requests.byStatus.find { it.key == 'CLOSED' }.count"));
    }

    @Test
    void namesWhatWaitsForUsAndWhatWasRecordedLast() {
        story();

        var page = page("/");

        assertThat(page.select("[aria-label='Waiting for us'] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-label='Waiting for us'] th a").attr("href"))
                .startsWith("/requests/R-");
        assertThat(page.select("[aria-label=Drafts] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-label='Referrals out'] tbody tr")).hasSize(1);
        var last = page.select("section:has(h2:containsOwn(Recorded last)) .timeline");
        assertThat(last.select("> li")).hasSize(5);
        assertThat(last.select(".phrase").first().text()).isEqualTo("struck from the lists");
    }

    @Test
    void leavesStruckFilesOut() {
        story();

        var totals = given().get("/api/v1/dashboard").jsonPath();

        assertThat(totals.getLong("totals.files.count")).isEqualTo(4);
        assertThat(totals.getLong("totals.withheld.count")).isEqualTo(3);
    }

    @Test
    void answersNotModifiedUntilSomethingIsRecorded() {
        story();
        var tag = given().get("/api/v1/dashboard").header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/dashboard").then().statusCode(304);
        docket.file("Another", "59", WithdrawalKind.UNSTATED, docket.today());

        given().header("If-None-Match", tag).get("/api/v1/dashboard").then().statusCode(200);
    }

    @Test
    void asksTheReportPageForADay() {
        story();

        var now = page("/reports/status");
        var then = page("/reports/status?asOf=" + FixedClock.TODAY + "&agency=&kind=");
        var wrong = given().get("/reports/status?asOf=2999-01-01");

        assertThat(now.select(".chart td.number a")).isNotEmpty();
        var links = now.select(".chart td.number a");
        links.addAll(then.select(".chart td.number a"));
        for (var link : links) {
            assertThat(total(link.attr("href")))
                    .as(link.attr("href"))
                    .isEqualTo(Long.parseLong(link.text().replace(",", "")));
        }
        assertThat(then.select("h1").text()).contains("as of 2 March 2026");
        assertThat(then.select(".chart td.number a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asOf=" + FixedClock.TODAY));
        assertThat(now.select(".chart th a").eachAttr("href"))
                .contains("/grid?anyStatus=true&outcome=UNDETERMINED", "/grid?anyStatus=true&outcome=RELEASED_IN_FULL");
        assertThat(page("/reports/status?q=R-").select(".chart th a").eachAttr("href"))
                .contains(
                        "/grid?requestWords=R-&anyStatus=true&outcome=UNDETERMINED",
                        "/grid?requestWords=R-&anyStatus=true&outcome=RELEASED_IN_FULL");
        assertThat(then.select(".export a").get(0).attr("href"))
                .isEqualTo("/api/v1/reports/status?asOf=2026-03-02&format=csv");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("#asOf-error").text()).contains("Lies ahead");
    }

    /** Requests in every place a dashboard tells apart, a file released, another struck. */
    private void story() {
        var one = docket.file("One", "59", WithdrawalKind.RECLASSIFIED, docket.today());
        var two = docket.file("Two", "JFKL-NSF", WithdrawalKind.KYL_LOTT, docket.today());
        var three = docket.file("Three", null, WithdrawalKind.KYL_LOTT, docket.today());
        var four = docket.file("Four", "59", WithdrawalKind.UNSTATED, docket.today());
        var five = docket.file("Five", "59", WithdrawalKind.UNSTATED, docket.today());
        docket.draft("NARA", RequestKind.FOIA, List.of(four), docket.today());
        var referred = docket.draft("STATE", RequestKind.MDR, List.of(one), docket.today());
        var asked = docket.draft("STATE", RequestKind.FOIA, List.of(two, three), docket.today());
        var closed = docket.draft("OSD", RequestKind.MDR, List.of(four), docket.today());
        clock.advance(Duration.ofDays(1));
        for (var request : List.of(referred, asked, closed)) {
            docket.send(request, docket.today());
        }
        docket.refer(referred, "DOE", docket.today());
        docket.comeBack(docket.refer(referred, "OSD", docket.today()), docket.today());
        docket.ask(asked, docket.today());
        docket.determine(closed, 1, Outcome.RELEASED_IN_FULL, docket.today());
        docket.close(closed, docket.today());
        docket.strike(five, docket.today());
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static long total(String href) {
        assertThat(href).startsWith("/");
        var joint = href.contains("?") ? "&" : "?";
        return given().urlEncodingEnabled(false)
                .get("/api/v1" + href + joint + "limit=1&count=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    /** Everything in the answer that has a count and a list. */
    private static List<Map<?, ?>> numbers(Object part) {
        var found = new ArrayList<Map<?, ?>>();
        if (part instanceof Map<?, ?> map) {
            if (map.get("href") != null && map.containsKey("count")) {
                found.add(map);
            }
            map.values().forEach(inner -> found.addAll(numbers(inner)));
        } else if (part instanceof List<?> list) {
            list.forEach(inner -> found.addAll(numbers(inner)));
        }
        return found;
    }
}
