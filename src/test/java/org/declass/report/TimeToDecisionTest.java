package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.WithdrawalKind;
import org.declass.file.WithdrawnFile;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class TimeToDecisionTest {

    private static final LocalDate TODAY = FixedClock.TODAY;
    private static final String API = "/api/v1/reports/time-to-decision";

    @Inject
    Reset reset;

    @Inject
    Docket docket;

    private final List<WithdrawnFile> files = new ArrayList<>();

    @BeforeEach
    void begin() {
        reset.everything();
        files.clear();
    }

    @Test
    void countsThoseWhoWaitAsWaitingAndLeadsToThem() {
        story();

        var report = given().get(API).then().statusCode(200).extract().jsonPath();
        var link = given().get(API).header("ETag");

        // STATE: 100 d, 200 d (last of two letters), closed undecided after 150 days, open for 300: 3/4, then half of
        // it
        assertThat(report.getString("until")).isEqualTo(TODAY.toString());
        assertThat(report.getString("sentFrom")).isEqualTo(TODAY.minusDays(2000).toString());
        assertThat(report.getString("byAgency[0].key")).isEqualTo("STATE");
        assertThat(report.getInt("byAgency[0].cases")).isEqualTo(4);
        assertThat(report.getInt("byAgency[0].decided")).isEqualTo(2);
        assertThat(report.getInt("byAgency[0].open")).isEqualTo(1);
        assertThat(report.getInt("byAgency[0].closed")).isEqualTo(1);
        assertThat(report.getInt("byAgency[0].quarter")).isEqualTo(100);
        assertThat(report.getInt("byAgency[0].median")).isEqualTo(200);
        assertThat(report.<Object>get("byAgency[0].after[0].undecided")).isNull();
        // DOE: one decided after 50 days, two open for 2000 days
        assertThat(report.<Integer>get("byAgency[1].median")).isNull();
        assertThat(report.getInt("byAgency[1].longest")).isEqualTo(2000);
        assertThat((double) report.getFloat("byAgency[1].after[2].undecided")).isCloseTo(2 / 3.0, within(1e-6));
        assertThat(report.getInt("byAgency[1].after[2].atRisk")).isEqualTo(2);
        assertThat(report.getInt("all.cases")).isEqualTo(7);
        assertThat(report.getList("byAgencyAndKind.key")).containsExactlyInAnyOrder("STATE/MDR", "DOE/FOIA");
        assertThat(report.getList("curve.days")).isEqualTo(List.of(50, 100, 200));

        given().header("If-None-Match", link).get(API).then().statusCode(304);
        linksLeadToAsManyAsTheySay("");
        linksLeadToAsManyAsTheySay("?milestone=FIRST_ANSWER&kind=MDR");
        linksLeadToAsManyAsTheySay("?milestone=FIRST_ANSWER&asOf=" + TODAY);
    }

    @Test
    void runsToTheFirstAnswerOrToEachItemWhereThatIsAsked() {
        story();

        given().get(API + "?agency=state&milestone=FIRST_ANSWER")
                .then()
                .body("all.decided", equalTo(3))
                .body("all.quarter", equalTo(60))
                .body("curve.days", equalTo(List.of(60, 100, 120)));
        given().get(API + "?agency=STATE&milestone=EACH_ITEM")
                .then()
                .body("all.cases", equalTo(6))
                .body("all.decided", equalTo(4))
                .body("curve.days", equalTo(List.of(60, 100, 120, 200)));
        // a day on which the second letter was not written yet
        given().get(API + "?agency=STATE&until=" + TODAY.minusDays(120))
                .then()
                .body("all.cases", equalTo(4))
                .body("all.decided", equalTo(1))
                .body("all.closed", equalTo(1))
                .body("all.open", equalTo(2));
        given().get(API + "?sentFrom=" + TODAY.minusDays(399)).then().body("byAgency.key", equalTo(List.of("STATE")));
    }

    @Test
    void comesAsATableAndRefusesWhatCannotBeMeant() {
        given().get(API).then().statusCode(200).body("all", equalTo(null)).body("curve", equalTo(List.of()));
        assertThat(Jsoup.parse(given().get("/reports/time-to-decision").asString())
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo("/requests?status=DRAFT");
        story();

        assertThat(given().accept("text/csv").get(API).asString().lines())
                .startsWith(
                        "section,key,label,cases,decided,open,closed,quarterDays,medianDays,medianFromDays,medianToDays,"
                                + "threeQuartersDays,longestDays,undecidedAfter1Year,undecidedAfter2Years,undecidedAfter5Years,"
                                + "milestone,until")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("byAgency,DOE,Department of Energy,3,1,2,0,50,,")
                        .endsWith("ALL_ANSWERED," + TODAY));
        for (var wrong : List.of("until=2999-01-01", "until=soon", "milestone=SOON", "asOf=2999-01-01", "kind=NONE")) {
            given().get(API + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem(wrong.substring(0, wrong.indexOf('='))));
        }
        var page = given().get("/reports/time-to-decision?until=2999-01-01");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(page.asString()).select("#until-error").text()).contains("Lies ahead");
    }

    private static void linksLeadToAsManyAsTheySay(String query) {
        var page = Jsoup.parse(given().get("/reports/time-to-decision" + query).asString());

        assertThat(page.select("td.number a")).hasSizeGreaterThan(5);
        for (var link : page.select("td.number a")) {
            var list = given().get("/api/v1" + link.attr("href")).jsonPath();
            assertThat(list.getList("items")).as(link.attr("href")).hasSize(Integer.parseInt(link.text()));
        }
        assertThat(page.select(".steps path.line"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.attr("d")).startsWith("M0 0H"));
        assertThat(page.select(".steps tbody th").eachText()).first().isEqualTo("All requests");
    }

    /** Four requests to STATE, three to DOE, and a draft that does not count. */
    private void story() {
        for (var i = 0; i < 3; i++) {
            files.add(docket.file("Cable " + i, "59", WithdrawalKind.RECLASSIFIED, docket.on(TODAY.minusDays(3000))));
        }
        var quick = sent("STATE", RequestKind.MDR, 250, 1);
        docket.determine(quick, 1, Outcome.NO_RECORDS, docket.on(TODAY.minusDays(150)));
        var slow = sent("STATE", RequestKind.MDR, 300, 2);
        docket.determine(slow, 1, Outcome.RELEASED_IN_FULL, docket.on(TODAY.minusDays(240)));
        docket.determine(slow, 2, Outcome.DENIED_IN_FULL, docket.on(TODAY.minusDays(100)));
        docket.close(slow, docket.on(TODAY.minusDays(50)));
        var closed = sent("STATE", RequestKind.MDR, 400, 1);
        docket.close(closed, docket.on(TODAY.minusDays(250)));
        var half = sent("STATE", RequestKind.MDR, 300, 2);
        docket.determine(half, 2, Outcome.DENIED_IN_FULL, docket.on(TODAY.minusDays(180)));
        var doe = sent("DOE", RequestKind.FOIA, 2000, 1);
        docket.determine(doe, 1, Outcome.DENIED_IN_FULL, docket.on(TODAY.minusDays(1950)));
        sent("DOE", RequestKind.FOIA, 2000, 1);
        sent("DOE", RequestKind.FOIA, 2000, 3);
        docket.draft("DOE", RequestKind.MDR, files, docket.today());
    }

    private ReviewRequest sent(String agency, RequestKind kind, int daysAgo, int over) {
        var request = docket.draft(agency, kind, files.subList(0, over), docket.on(TODAY.minusDays(daysAgo)));
        docket.send(request, docket.on(TODAY.minusDays(daysAgo)));
        return request;
    }
}
