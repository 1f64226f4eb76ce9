package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.WithdrawalKind;
import org.declass.history.AsOf;
import org.declass.request.CorrectionDesk;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class StatusReportTest {

    private static final LocalDate TODAY = FixedClock.TODAY;

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Docket docket;

    @Inject
    TallyQueries tallies;

    @Inject
    java.time.Clock time;

    @Inject
    EntityManager entities;

    @Inject
    CorrectionDesk corrections;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void isEmptyOnAFreshTracker() {
        var report = ask("");

        assertThat(report.get("requests.byStatus SENT")).isZero();
        assertThat(report).doesNotContainKey("requests.byAgency STATE");
        assertThat(report.values()).containsOnly(0L);
    }

    @Test
    void agreesWithCountsByPlainSql() {
        story();

        var report = ask("");

        assertThat(of(report, "requests.byAgency"))
                .isEqualTo(sql("select agency, count(*) from request group by agency"));
        assertThat(of(report, "requests.byKind")).isEqualTo(sql("select kind, count(*) from request group by kind"));
        assertThat(of(report, "requests.byStatus"))
                .isEqualTo(sql("select status, count(*) from request group by status"));
        assertThat(of(report, "items.byOutcome"))
                .isEqualTo(sql(
                        "select coalesce(outcome, 'UNDETERMINED') as o, count(*) from request_item group by outcome"));
        assertThat(of(report, "referrals.byAgencyAndStatus"))
                .isEqualTo(sql("select agency || '/' || status as k, count(*) from referral group by agency, status"));
        assertThat(of(report, "files.byStatus"))
                .isEqualTo(sql("select status, count(*) from file where struck_on is null group by status"));
        assertThat(of(report, "files.byWithdrawalKind"))
                .isEqualTo(sql("select kind, count(*) from file where struck_on is null group by kind"));
        assertThat(of(report, "files.byRecordGroup"))
                .isEqualTo(sql("select coalesce(record_group, '') as g, count(*) from file where struck_on is null"
                        + " group by record_group"));
        assertThat(of(report, "requests.byAge")).isEqualTo(Map.of("UNDER_6_MONTHS", 2L));
    }

    @Test
    void isTheSameAsOfTodayAsNow() {
        story();

        assertThat(ask("asOf=" + TODAY.plusDays(20))).isEqualTo(ask(""));
        assertThat(ask("asOf=" + TODAY.plusDays(20) + "&agency=STATE&status=CLOSED&status=REFERRED"))
                .isEqualTo(ask("agency=STATE&status=CLOSED&status=REFERRED"))
                .isNotEqualTo(ask(""));
        assertThat(ask("asOf=" + TODAY.plusDays(20) + "&recordGroup=RG 84&withdrawalKind=KYL_LOTT"))
                .isEqualTo(ask("recordGroup=RG 84&withdrawalKind=KYL_LOTT"))
                .isNotEqualTo(ask(""));
    }

    @Test
    void remembersHowThingsStoodOnEachDay() {
        story();

        var first = ask("asOf=" + TODAY);
        var second = ask("asOf=" + TODAY.plusDays(5));
        var third = ask("asOf=" + TODAY.plusDays(10));

        assertThat(ask("asOf=" + TODAY.minusDays(1)).values()).containsOnly(0L);
        assertThat(of(first, "requests.byStatus")).isEqualTo(Map.of("DRAFT", 2L));
        assertThat(of(first, "requests.byAgency")).isEqualTo(Map.of("STATE", 2L));
        assertThat(of(first, "items.byOutcome")).isEqualTo(Map.of("UNDETERMINED", 4L));
        assertThat(of(first, "files.byStatus")).isEqualTo(Map.of("WITHDRAWN", 5L));
        assertThat(of(first, "files.byRecordGroup")).isEqualTo(Map.of("59", 3L, "84", 1L, "", 1L));
        assertThat(of(second, "requests.byStatus")).isEqualTo(Map.of("SENT", 1L, "DRAFT", 1L));
        assertThat(of(second, "items.byOutcome")).isEqualTo(Map.of("UNDETERMINED", 4L));
        assertThat(of(second, "files.byStatus")).isEqualTo(Map.of("WITHDRAWN", 3L, "REQUESTED", 2L));
        assertThat(of(third, "requests.byStatus")).isEqualTo(Map.of("REFERRED", 1L, "DRAFT", 1L));
        assertThat(of(third, "referrals.byAgencyAndStatus")).isEqualTo(Map.of("DOE/SENT", 1L, "OSD/SENT", 1L));
        assertThat(ask("asOf=" + TODAY + "&agency=DOE").get("requests.byStatus DRAFT"))
                .isZero();
    }

    @Test
    void aReferralThatWentOutOnceMoreIsAsOldAsItsSecondSending() {
        var file = docket.file("One", "59", WithdrawalKind.UNSTATED, docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(file), docket.today());
        docket.send(request, docket.today());
        var referral = docket.refer(request, "DOE", docket.today());
        clock.advance(Duration.ofDays(10));
        docket.comeBack(referral, docket.today());
        clock.advance(Duration.ofDays(10));
        docket.referAgain(referral, docket.today());
        clock.advance(Duration.ofDays(10));

        assertThat(oldest(null)).isEqualTo(TODAY.plusDays(20));
        assertThat(oldest(TODAY.plusDays(25))).isEqualTo(TODAY.plusDays(20));
        assertThat(oldest(TODAY.plusDays(15))).isEqualTo(TODAY);
    }

    private LocalDate oldest(LocalDate day) {
        return tallies.count(new StatusFilter(), AsOf.of(day, time), 0)
                .referrals()
                .get(0)
                .oldest();
    }

    @Test
    void countsWhatWasRecordedLateOnlyWhereThatIsAskedFor() {
        var file = docket.file("Old cable", "59", WithdrawalKind.UNSTATED, docket.today());
        var before = ask("asOf=" + TODAY);
        clock.advance(Duration.ofDays(10));
        var late = docket.draft("STATE", RequestKind.FOIA, List.of(file), docket.on(TODAY.minusYears(3)));
        docket.send(late, docket.on(TODAY.minusYears(3)));

        assertThat(ask("asOf=" + TODAY)).isEqualTo(before);
        var known = ask("asOf=" + TODAY + "&knownOn=" + TODAY.plusDays(10));
        assertThat(of(known, "requests.byStatus")).isEqualTo(Map.of("SENT", 1L));
        assertThat(of(known, "requests.byAge")).isEqualTo(Map.of("FROM_2_TO_5_YEARS", 1L));
        assertThat(ask("asOf=" + TODAY + "&knownOn=" + TODAY.plusDays(9))).isEqualTo(before);
    }

    @Test
    void forgetsWhatWasTakenBackOnlyWhereThatIsKnown() {
        var file = docket.file("Cable", "59", WithdrawalKind.UNSTATED, docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(file), docket.today());
        docket.send(request, docket.today());
        var sending = lastPosition();
        clock.advance(Duration.ofDays(4));
        corrections.correct(
                request.number(),
                new Letters.Correction(sending, Letters.Mistake.DID_NOT_HAPPEN, null),
                Seen.ANY,
                docket.today().noting("Never left the house"));

        assertThat(of(ask("asOf=" + TODAY), "requests.byStatus")).isEqualTo(Map.of("SENT", 1L));
        var known = ask("asOf=" + TODAY + "&knownOn=" + TODAY.plusDays(4));
        assertThat(of(known, "requests.byStatus")).isEqualTo(Map.of("DRAFT", 1L));
        assertThat(of(known, "files.byStatus")).isEqualTo(Map.of("WITHDRAWN", 1L));
        assertThat(ask("asOf=" + TODAY.plusDays(4))).isEqualTo(ask(""));
        assertThat(request("asOf=" + TODAY).getString("status")).isEqualTo("SENT");
        var then = request("asOf=" + TODAY + "&knownOn=" + TODAY.plusDays(4));
        assertThat(then.getString("status")).isEqualTo("DRAFT");
        assertThat(then.getString("sentOn")).isNull();
    }

    @Test
    void takesTheRightDayWhereThatIsKnown() {
        var file = docket.file("Cable", "59", WithdrawalKind.UNSTATED, docket.on(TODAY.minusYears(2)));
        var request = docket.draft("STATE", RequestKind.MDR, List.of(file), docket.on(TODAY.minusYears(2)));
        docket.send(request, docket.today());
        var sending = lastPosition();
        clock.advance(Duration.ofDays(4));
        corrections.correct(
                request.number(),
                new Letters.Correction(sending, Letters.Mistake.WRONG_DAY, TODAY.minusYears(1)),
                Seen.ANY,
                docket.today().noting("Misread"));

        assertThat(of(ask("asOf=" + TODAY), "requests.byAge")).isEqualTo(Map.of("UNDER_6_MONTHS", 1L));
        assertThat(of(ask("asOf=" + TODAY + "&knownOn=" + TODAY.plusDays(4)), "requests.byAge"))
                .isEqualTo(Map.of("FROM_1_TO_2_YEARS", 1L));
        assertThat(of(ask("asOf=" + TODAY.minusDays(200) + "&knownOn=" + TODAY.plusDays(4)), "requests.byStatus"))
                .isEqualTo(Map.of("SENT", 1L));
        assertThat(ask("asOf=" + TODAY.plusDays(4))).isEqualTo(ask(""));
        assertThat(request("asOf=" + TODAY).getString("sentOn")).isEqualTo(TODAY.toString());
        var then = request("asOf=" + TODAY.minusDays(200) + "&knownOn=" + TODAY.plusDays(4));
        assertThat(then.getString("status")).isEqualTo("SENT");
        assertThat(then.getString("statusSince"))
                .isEqualTo(then.getString("sentOn"))
                .isEqualTo(TODAY.minusYears(1).toString());
    }

    /** The only request as its list shows it. */
    private static JsonPath request(String moment) {
        var rows = given().get("/api/v1/requests?" + moment).jsonPath();
        assertThat(rows.getList("items")).hasSize(1);
        return rows.setRootPath("items[0]");
    }

    @Test
    void answersNotModifiedUntilSomethingIsRecorded() {
        story();
        var tag = given().get("/api/v1/reports/status").header("ETag");
        var settled = given().get("/api/v1/reports/status?asOf=" + TODAY).header("ETag");

        unchanged(tag, "").statusCode(304);
        unchanged(settled, "?asOf=" + TODAY).statusCode(304);
        docket.file("Another", "59", WithdrawalKind.UNSTATED, docket.today());

        unchanged(tag, "").statusCode(200);
        unchanged(settled, "?asOf=" + TODAY).statusCode(304);
    }

    @Test
    void saysWhatItSpeaksOf() {
        story();

        given().get("/api/v1/reports/status?asOf=" + TODAY.plusDays(5))
                .then()
                .statusCode(200)
                .body("asOf", org.hamcrest.Matchers.equalTo(TODAY.plusDays(5).toString()))
                .body("knownOn", org.hamcrest.Matchers.equalTo(TODAY.plusDays(5).toString()))
                .body("position", org.hamcrest.Matchers.equalTo(8))
                .body("requests.total", org.hamcrest.Matchers.equalTo(2));
    }

    @Test
    void comesAsATable() {
        story();

        var csv = given().accept("text/csv").get("/api/v1/reports/status");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString().lines())
                .startsWith("section,key,label,count,asOf,knownOn")
                .contains(
                        "requests.byAgency,DOE,Department of Energy,1,2026-03-22,2026-03-22",
                        "items.byOutcome,RELEASED_IN_PART,Released in part,1,2026-03-22,2026-03-22");
        assertThat(given().get("/api/v1/reports/status?format=ndjson")
                        .asString()
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("\"section\":\"files.byStatus\""));
        assertThat(given().get("/api/v1/reports/status?format=xlsx").asByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void isNarrowedByWhatRequestsAndFilesAreAboutNowAndThen() {
        story();
        var asOf = "&asOf=" + TODAY.plusDays(20);
        var requests = of(ask(""), "requests.byStatus");
        var three = sql("select title, id from file").get("Three");
        var files = of(ask(""), "files.byStatus");

        for (var day : List.of("", asOf)) {
            assertThat(of(ask("q=jupiter" + day), "requests.byStatus")).isEqualTo(requests);
            assertThat(of(ask("q=sergeant" + day), "requests.byStatus")).isEmpty();
            assertThat(of(ask("q=sergeant" + day), "items.byOutcome")).isEmpty();
            assertThat(of(ask("q=sergeant" + day), "files.byStatus")).isEqualTo(files);
            assertThat(of(ask("file=W-" + three + day), "requests.byAgency")).isEqualTo(Map.of("DOE", 1L));
            assertThat(of(ask("authority=EO13526" + day), "requests.byStatus")).isEmpty();
            assertThat(of(ask("datedTo=1962-06-30" + day), "files.byStatus")).isEqualTo(files);
            assertThat(of(ask("datedFrom=1963-01-01" + day), "files.byStatus")).isEmpty();
            assertThat(of(
                            ask("originator=State&series=x&documentType=y&project=NND+1&repository=z&fileAgency=DOE"
                                    + day),
                            "files.byStatus"))
                    .isEmpty();
            assertThat(of(ask("recordGroup=NONE" + day), "files.byWithdrawalKind"))
                    .isEqualTo(Map.of("REREVIEW", 1L));
        }
    }

    @Test
    void refusesQuestionsThatCannotBeMeant() {
        for (var wrong : List.of(
                "asOf=2999-01-01",
                "asOf=soon",
                "knownOn=2026-01-01",
                "asOf=2026-02-01&knownOn=2026-01-01",
                "statuss=SENT",
                "status=GONE",
                "kind=RECLASSIFIED",
                "agency=" + "x".repeat(99))) {
            given().get("/api/v1/reports/status?" + wrong).then().statusCode(400);
        }
    }

    /**
     * On the first day five files and two drafts to STATE, one with an item taken off and another put in later; on the
     * fourth a request is sent; on the eighth referred twice; on the fifteenth one referral comes back, one item is
     * answered; on the eighteenth a file is struck, another moved, the draft readdressed; on the twentieth it is sent.
     */
    private void story() {
        var one = docket.file("One", "59", WithdrawalKind.RECLASSIFIED, docket.today());
        var two = docket.file("Two", "59", WithdrawalKind.KYL_LOTT, docket.today());
        var three = docket.file("Three", "84", WithdrawalKind.KYL_LOTT, docket.today());
        var four = docket.file("Four", null, WithdrawalKind.UNSTATED, docket.today());
        var five = docket.file("Five", "59", WithdrawalKind.UNSTATED, docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(one, two), docket.today());
        var draft = docket.draft("STATE", RequestKind.FOIA, List.of(three, four), docket.today());
        clock.advance(Duration.ofDays(4));
        docket.send(request, docket.today());
        clock.advance(Duration.ofDays(4));
        var referral = docket.refer(request, "DOE", docket.today());
        docket.refer(request, "OSD", docket.today());
        clock.advance(Duration.ofDays(7));
        docket.comeBack(referral, docket.today());
        docket.determine(request, 1, Outcome.RELEASED_IN_PART, docket.today());
        clock.advance(Duration.ofDays(3));
        docket.strike(five, docket.today());
        docket.edit(four, "84", WithdrawalKind.KYL_LOTT, docket.today());
        docket.edit(two, null, WithdrawalKind.REREVIEW, docket.today());
        docket.remove(draft, 2, docket.today());
        docket.readdress(draft, "DOE", docket.today());
        clock.advance(Duration.ofDays(2));
        docket.send(draft, docket.today());
    }

    private static io.restassured.response.ValidatableResponse unchanged(String tag, String query) {
        return given().header("If-None-Match", tag)
                .get("/api/v1/reports/status" + query)
                .then();
    }

    /** The answer as a table, by section and key. */
    private static Map<String, Long> ask(String query) {
        var counts = new TreeMap<String, Long>();
        given().accept("text/csv")
                .get("/api/v1/reports/status" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .forEach(cells -> counts.put(cells[0] + " " + cells[1], Long.valueOf(cells[3])));
        return counts;
    }

    /** What is not zero in a section. */
    private static Map<String, Long> of(Map<String, Long> report, String section) {
        var counts = new TreeMap<String, Long>();
        report.forEach((key, count) -> {
            if (key.startsWith(section + " ") && count > 0) {
                counts.put(key.substring(section.length() + 1), count);
            }
        });
        return counts;
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

    private long lastPosition() {
        return entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery("select max(position) from history_entry", Long.class)
                .getSingleResult();
    }
}
