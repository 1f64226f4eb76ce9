package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.WithdrawalKind;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.declass.request.Stage;
import org.declass.web.Seen;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class OutcomesTest {

    private static final String API = "/api/v1/reports/outcomes";
    private static final LocalDate TODAY = FixedClock.TODAY;

    @Inject
    Reset reset;

    @Inject
    Docket docket;

    @Inject
    DeterminationDesk determinations;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void countsTheDecisionsOfAYearWithTheirPagesAndLeadsToThem() {
        story();

        var report = given().get(API).then().statusCode(200).extract().jsonPath();

        assertThat(report.getInt("year")).isEqualTo(2026);
        assertThat(counts(report.getList("decided.byOutcome"))).isEqualTo(sql(2026, ""));
        assertThat(counts(report.getList("before.byOutcome"))).isEqualTo(sql(2025, ""));
        assertThat(report.getList("byAgency.agency")).isEqualTo(List.of("STATE", "DOE"));
        assertThat(counts(report.getList("byAgency[0].decided.byOutcome"))).isEqualTo(sql(2026, "STATE"));
        assertThat(counts(report.getList("byAgency[1].decided.byOutcome"))).isEqualTo(sql(2026, "DOE"));
        assertThat(report.<Map<String, Integer>>get("decided.pages"))
                .isEqualTo(Map.of("asked", 12, "full", 4, "part", 3, "denied", 5, "silent", 2));
        assertThat(report.<Map<String, Integer>>get("before.pages"))
                .isEqualTo(Map.of("asked", 3, "full", 3, "part", 0, "denied", 0, "silent", 0));
        given().get(API + "?year=2025&agency=doe").then().body("decided.decisions", equalTo(0));
        given().get(API + "?kind=FOIA").then().body("decided.decisions", equalTo(1));
        given().get(API + "?stage=ISCAP").then().body("decided.decisions", equalTo(0));

        for (var address : List.of(
                "/reports/outcomes",
                "/reports/outcomes?year=2025&kind=MDR",
                "/reports/outcomes?kind=MDR&asOf=" + TODAY)) {
            var page = Jsoup.parse(given().get(address).asString());
            assertThat(page.select(".chart td.number a")).isNotEmpty();
            for (var link : page.select(".chart td.number a")) {
                assertThat(given().get("/api/v1" + link.attr("href")).jsonPath().getList("items"))
                        .as(link.attr("href"))
                        .hasSize(Integer.parseInt(link.text()));
            }
        }
        var list = Jsoup.parse(given().get("/determinations?agency=STATE&outcome=DENIED_IN_FULL&superseded=false")
                .asString());
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody td").eachText()).contains("25X6, FRD");
        assertThat(list.select(".chips li")).hasSize(4);
    }

    @Test
    void comesAsATableAndSaysWhatToDoWhereNothingWasDecided() {
        assertThat(Jsoup.parse(given().get("/reports/outcomes").asString()).select(".empty"))
                .hasSize(1);
        assertThat(Jsoup.parse(given().get("/determinations").asString()).select(".empty"))
                .hasSize(1);
        story();

        assertThat(given().accept("text/csv").get(API).asString().lines())
                .startsWith("year,agency,outcome,decisions,pagesAsked,pagesFull,pagesPart,pagesDenied")
                .contains("2026,,,5,12,4,3,5", "2025,,,1,3,3,0,0", "2026,DOE,GLOMAR,1,,,,");
        for (var wrong : List.of("year=1", "year=soon", "outcome=GLOMAR", "stage=SOON")) {
            given().get(API + "?" + wrong).then().statusCode(400);
        }
    }

    /** Five decisions of this year that stand, one that was put right, one of the year before. */
    private void story() {
        var files = IntStream.range(0, 5)
                .mapToObj(i -> docket.file("Cable " + i, "59", WithdrawalKind.REREVIEW, docket.on(TODAY.minusYears(3))))
                .toList();
        var state = docket.draft("STATE", RequestKind.MDR, files, docket.on(TODAY.minusYears(2)));
        docket.send(state, docket.on(TODAY.minusYears(2)));
        answer(state, 1, Outcome.RELEASED_IN_FULL, LocalDate.of(2025, 12, 31), pages(3, 3, 0, 0));
        answer(state, 2, Outcome.RELEASED_IN_PART, LocalDate.of(2026, 1, 1), pages(7, 2, 3, 2));
        answer(state, 3, Outcome.DENIED_IN_FULL, LocalDate.of(2026, 2, 1), pages(3, 0, 0, 3), "25X6", "FRD");
        answer(state, 4, Outcome.RELEASED_IN_FULL, LocalDate.of(2026, 2, 1), pages(null, 2, null, null));
        answer(state, 5, Outcome.NO_RECORDS, LocalDate.of(2026, 2, 2), pages(null, null, null, null));
        var doe = docket.draft("DOE", RequestKind.FOIA, files.subList(0, 1), docket.on(TODAY.minusYears(1)));
        docket.send(doe, docket.on(TODAY.minusYears(1)));
        var wrong = answer(doe, 1, Outcome.LOST, LocalDate.of(2026, 1, 7), pages(null, null, null, null));
        correct(doe, Outcome.GLOMAR, LocalDate.of(2026, 1, 7), wrong);
    }

    private static Integer[] pages(Integer total, Integer full, Integer part, Integer denied) {
        return new Integer[] {total, full, part, denied};
    }

    private long answer(
            ReviewRequest request, int item, Outcome outcome, LocalDate letter, Integer[] pages, String... exemptions) {
        var facts = new DeterminationFacts(
                Stage.INITIAL,
                outcome,
                null,
                letter,
                null,
                pages[0],
                pages[1],
                pages[2],
                pages[3],
                null,
                List.of(exemptions));
        determinations.determine(
                request.number(), new Letters.Answer(List.of(item), facts, null), Seen.ANY, docket.on(letter));
        return entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery("select max(id) from request_determination", Long.class)
                .getSingleResult();
    }

    private void correct(ReviewRequest request, Outcome outcome, LocalDate letter, long wrong) {
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, null, letter, null, null, null, null, null, null, List.of());
        determinations.determine(
                request.number(), new Letters.Answer(List.of(1), facts, "D-" + wrong), Seen.ANY, docket.today());
    }

    private static Map<String, Long> counts(List<Map<String, Object>> byOutcome) {
        var counts = new TreeMap<String, Long>();
        byOutcome.forEach(row -> {
            if ((int) row.get("count") > 0) {
                counts.put((String) row.get("outcome"), ((Number) row.get("count")).longValue());
            }
        });
        return counts;
    }

    private Map<String, Long> sql(int year, String agency) {
        var counts = new TreeMap<String, Long>();
        for (var row : entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select outcome, count(*) from request_determination where letter_date between '" + year
                                + "-01-01' and '" + year + "-12-31' and agency like '" + agency
                                + "%' and id not in (select supersedes_id from request_determination"
                                + " where supersedes_id is not null) group by outcome",
                        Object[].class)
                .getResultList()) {
            counts.put((String) row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }
}
