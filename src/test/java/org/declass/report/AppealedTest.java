package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.report.AppealDocket.ruling;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.appeal.AppealLetters;
import org.declass.appeal.AppealLevel;
import org.declass.file.WithdrawalKind;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class AppealedTest {

    private static final String REVERSALS = "/api/v1/reports/reversals";
    private static final String EXEMPTIONS = "/api/v1/reports/exemptions";
    private static final LocalDate TODAY = FixedClock.TODAY;

    @Inject
    Reset reset;

    @Inject
    Docket docket;

    @Inject
    AppealDocket appealed;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void countsWhatAppealsBroughtAndKeepsTheOpenOnesApart() {
        story();

        var report = given().get(REVERSALS).then().statusCode(200).extract().jsonPath();

        assertThat(row(report, "all")).isEqualTo("4 1 1 1 0 0 1 0.6667");
        assertThat(row(report, "byLevel.find { it.key == 'AGENCY' }")).isEqualTo("3 0 1 1 0 0 1 0.5");
        assertThat(row(report, "byLevel.find { it.key == 'FOIA' }")).isEqualTo("1 1 0 0 0 0 0 1.0");
        assertThat(row(report, "byAgency.find { it.key == 'STATE' }")).isEqualTo("3 0 1 1 0 0 1 0.5");
        assertThat(report.getList("byLevelAndAgency.key")).isEqualTo(List.of("AGENCY/STATE", "FOIA/DOE"));
        assertThat(sql("select result, count(*) from appeal_item where result is not null group by result"))
                .isEqualTo(Map.of("AFFIRMED", 1L, "MORE_RELEASED", 1L, "RELEASED_IN_FULL", 1L));
        given().get(REVERSALS + "?agency=doe").then().body("all.items", equalTo(1));
        given().get(REVERSALS + "?level=ISCAP")
                .then()
                .body("all.items", equalTo(0))
                .body("all.reversalRate", equalTo(null));
        given().get(REVERSALS + "?filedBy=OTHERS").then().body("all.items", equalTo(0));
        given().get(REVERSALS + "?filedTo=" + TODAY.minusDays(100)).then().body("all.items", equalTo(0));
        given().get(REVERSALS + "?body=DOE").then().statusCode(400);
        var page = Jsoup.parse(given().get("/reports/reversals").asString());
        assertThat(page.select(".lead").text()).contains("67 % (2 of 3)").contains("1 item is not decided yet");
        var then = Jsoup.parse(
                given().get("/reports/reversals?asOf=" + FixedClock.TODAY).asString());
        assertThat(then.select(".chart tbody td.number").eachText())
                .isEqualTo(page.select(".chart tbody td.number").eachText());
        for (var link : Stream.of(page, then)
                .flatMap(each -> each.select(".chart tbody td.number a").stream())
                .toList()) {
            assertThat(given().get("/api/v1" + link.attr("href")).jsonPath().getList("items"))
                    .as(link.attr("href"))
                    .isNotEmpty()
                    .hasSize(Integer.parseInt(link.text()));
        }
        assertThat(given().accept("text/csv").get(REVERSALS).asString().lines())
                .contains("byLevel,FOIA,FOIA,1,1,0,0,0,0,0,1.0");
    }

    @Test
    void countsTheExemptionsThatAreCitedAndWhatBecameOfThem() {
        story();

        var report = given().get(EXEMPTIONS).then().statusCode(200).extract().jsonPath();

        var cited = new TreeMap<String, Long>();
        for (var i = 0; i < report.getList("byCode").size(); i++) {
            cited.put(report.getString("byCode[" + i + "].code"), report.getLong("byCode[" + i + "].cited"));
        }
        assertThat(cited)
                .isEqualTo(sql("select cited_code, count(*) from request_exemption group by cited_code"))
                .isEqualTo(Map.of("FRD", 3L, "25X6", 3L, "RD", 1L));
        assertThat(report.getInt("decisions")).isEqualTo(6);
        assertThat(contested(report, "FRD")).isEqualTo("1 1 0");
        assertThat(contested(report, "25X6")).isEqualTo("0 1 0");
        assertThat(contested(report, "RD")).isEqualTo("0 0 1");
        given().get(EXEMPTIONS + "?agency=DOE").then().body("byCode.code", equalTo(List.of("RD")));
        given().get(EXEMPTIONS + "?letterTo=" + TODAY.minusDays(40)).then().body("byCode", equalTo(List.of()));
        assertThat(given().accept("text/csv").get(EXEMPTIONS).asString().lines())
                .contains("byCode,25X6,,,3,0,1,0", "byAgencyAndYear,RD,DOE,2026,1,,,");
        var page = Jsoup.parse(given().get("/reports/exemptions").asString());
        assertThat(page.select("td.number a")).hasSizeGreaterThan(6);
        var then = Jsoup.parse(
                given().get("/reports/exemptions?asOf=" + FixedClock.TODAY).asString());
        assertThat(then.select("td.number").eachText())
                .isEqualTo(page.select("td.number").eachText());
        for (var link : Stream.of(page, then)
                .flatMap(each -> each.select("td.number a").stream())
                .toList()) {
            assertThat(given().get("/api/v1" + link.attr("href")).jsonPath().getList("items"))
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.text()));
        }
    }

    @Test
    void saysWhatToDoWhereNothingWasAppealedOrCited() {
        for (var page : List.of("/reports/reversals", "/reports/exemptions")) {
            assertThat(Jsoup.parse(given().get(page).asString()).select(".empty a"))
                    .as(page)
                    .isNotEmpty();
        }
        assertThat(given().get(REVERSALS).jsonPath().getInt("all.items")).isZero();
    }

    /**
     * Three items of STATE are denied and appealed, of which one is affirmed, one opened in part, one open still; one of DOE
     * is denied under the FOIA and opened on appeal.
     */
    private void story() {
        var files = IntStream.range(0, 3)
                .mapToObj(i -> docket.file("Cable " + i, "59", WithdrawalKind.REREVIEW, docket.on(TODAY.minusYears(3))))
                .toList();
        var state = docket.draft("STATE", RequestKind.MDR, files, docket.on(TODAY.minusYears(1)));
        docket.send(state, docket.on(TODAY.minusYears(1)));
        deny(state, 1, "FRD");
        deny(state, 2, "FRD", "25X6");
        deny(state, 3, "25X6");
        decide(
                appeal(state, AppealLevel.AGENCY, "STATE", 1, 2, 3),
                ruling(1, Outcome.DENIED_IN_FULL, "FRD"),
                ruling(2, Outcome.RELEASED_IN_PART, "25X6"));
        var doe = docket.draft("DOE", RequestKind.FOIA, files.subList(0, 1), docket.on(TODAY.minusYears(1)));
        docket.send(doe, docket.on(TODAY.minusYears(1)));
        deny(doe, 1, "RD");
        decide(appeal(doe, AppealLevel.FOIA, "DOE", 1), ruling(1, Outcome.RELEASED_IN_FULL));
    }

    private void deny(ReviewRequest request, int item, String... exemptions) {
        appealed.deny(request, item, docket.on(TODAY.minusDays(20)), exemptions);
    }

    private String appeal(ReviewRequest request, AppealLevel level, String body, Integer... items) {
        return appealed.appeal(request, level, body, docket.on(TODAY.minusDays(15)), items);
    }

    private void decide(String appeal, AppealLetters.Ruling... rulings) {
        appealed.decide(appeal, docket.on(TODAY.minusDays(5)), rulings);
    }

    /** Items, reversed in full and in part, upheld, otherwise, undecided, open, and the rate. */
    private static String row(JsonPath report, String at) {
        var group = report.getMap(at);
        return group.get("items") + " " + group.get("reversedInFull") + " " + group.get("reversedInPart") + " "
                + group.get("upheld") + " " + group.get("otherwise") + " " + group.get("undecided") + " "
                + group.get("open") + " " + group.get("reversalRate");
    }

    private static String contested(JsonPath report, String code) {
        var row = report.getMap("byCode.find { it.code == '" + code + "' }");
        return row.get("upheld") + " " + row.get("reversedInPart") + " " + row.get("reversedInFull");
    }

    private Map<String, Long> sql(String query) {
        var counts = new TreeMap<String, Long>();
        for (var row : entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(query, Object[].class)
                .getResultList()) {
            counts.put((String) row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }
}
