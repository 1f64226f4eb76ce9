package org.declass.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A night's script: records a poor letter, reads what to ask for, sets something aside and takes that back. */
@QuarkusTest
class FindingApiTest {

    private static final String FINDINGS = "/api/v1/findings";
    private static final String REASON = """
            {"reason": "They told us the authority by telephone"}""";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FixedClock clock;

    @Inject
    History history;

    private final Map<String, String> tokens = new HashMap<>();
    private String poor;
    private String denied;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        tokens.put("rita", cast.token("rita", "read"));
        tokens.put("stella", cast.token("stella", "write"));
        tokens.put("ed", cast.token("ed", "write"));
        denied = filing.decided(Outcome.DENIED_IN_FULL, "One");
        poor = filing.inReview("Two");
        post("stella", "/api/v1/requests/" + poor + "/determinations", "*", """
                {"items": [1], "stage": "INITIAL", "outcome": "DENIED_IN_FULL", "on": "2026-02-20",
                 "receivedOn": "2026-02-20", "appealRights": "STATED", "appealBy": "2026-03-22"}""")
                .then()
                .statusCode(200);
    }

    private RequestSpecification as(String who) {
        return given().header("Authorization", "Bearer " + tokens.get(who));
    }

    private JsonPath get(String query) {
        var answer = as("rita").get(FINDINGS + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response post(String who, String path, String seen, String body) {
        var request = as(who).contentType(ContentType.JSON).body(body);
        return (seen == null ? request : request.header("If-Match", seen)).post(path);
    }

    private String the(String check) {
        return get("?request=" + poor + "&check=" + check).getString("items[0].number");
    }

    @Test
    void listsTheLoudestFirstWithWhatToAskFor() {
        var all = get("?status=OPEN&count=true");

        assertThat(all.getList("items.check"))
                .containsExactly(
                        "APPEAL_DATE_DIFFERS", "FIFTY_YEARS_25X", "EXEMPTION_MISSING", "PAGES_DIFFER_FROM_NOTICE");
        assertThat(all.getList("items.severity")).containsExactly("HIGH", "MEDIUM", "MEDIUM", "LOW");
        assertThat(all.getInt("total")).isEqualTo(4);
        assertThat(all.getString("items[0].sentence"))
                .contains("20 February 2026 (STATE, item 1)", "22 March 2026", "21 April 2026 (CL-");
        assertThat(all.getString("items[0].citation")).isEqualTo("22 CFR 171.52(c), older text");
        assertThat(all.getBoolean("items[0].verified")).isFalse();
        assertThat(all.getString("items[1].citation")).isEqualTo("E.O. 13526, section 3.3(h); 32 CFR 2001.32(a)");
        assertThat(all.getBoolean("items[1].verified")).isTrue();
        assertThat(all.getString("items[1].request")).isEqualTo(denied);
        assertThat(all.getList("items[1].items")).isEqualTo(List.of(1));
    }

    @Test
    void isNarrowedByEveryFilterAndPagedByCursor() {
        assertThat(get("?severity=HIGH").getList("items.request")).containsExactly(poor);
        assertThat(get("?severity=LOW&check=FIFTY_YEARS_25X").getList("items")).isEmpty();
        assertThat(get("?check=FIFTY_YEARS_25X&agency=state&kind=MDR&editor=Ed&foundFrom=2026-03-02&foundTo=2026-03-02")
                        .getList("items.request"))
                .containsExactly(denied);
        assertThat(get("?agency=DOE").getList("items")).isEmpty();
        assertThat(get("?status=RESOLVED&status=DISMISSED").getList("items")).isEmpty();
        assertThat(get("?updatedSince=2030-01-01T00:00:00Z").getList("items")).isEmpty();
        var file = as("rita").get("/api/v1/requests/" + poor).jsonPath().getString("items[0].file");
        assertThat(get("?file=" + file).getList("items.request")).containsOnly(poor);

        var first = get("?limit=3&sort=-foundOn");
        var rest = get("?limit=3&sort=-foundOn&cursor=" + first.getString("next"));
        assertThat(rest.getList("items")).hasSize(1).doesNotContainAnyElementsOf(first.getList("items"));
    }

    @Test
    void comesInAnyShapeAndNotTwice() {
        assertThat(as("rita").get(FINDINGS + "?format=csv").asString())
                .contains(",EXEMPTION_MISSING,MEDIUM,OPEN," + poor + ",");
        var tag = as("rita").get(FINDINGS).header("ETag");
        as("rita").header("If-None-Match", tag).get(FINDINGS).then().statusCode(304);
        assertThat(as("rita").get(FINDINGS + "/FI-99999999").statusCode()).isEqualTo(404);
        assertThat(as("rita").get(FINDINGS + "?check=NOTHING").statusCode()).isEqualTo(400);
    }

    @Test
    void isDismissedWithAReasonAndThatIsTakenBackEachInOneEntry() {
        var number = the("EXEMPTION_MISSING");
        var place = FINDINGS + "/" + number + "/dismissal";
        var seen = as("rita").get(FINDINGS + "/" + number).header("ETag");
        var position = history.position();

        assertThat(post("rita", place, "*", REASON).statusCode()).isEqualTo(403);
        assertThat(post("stella", place, null, REASON).statusCode()).isEqualTo(428);
        assertThat(post("stella", place, "*", "{\"reason\": \" \"}").statusCode())
                .isEqualTo(400);
        assertThat(history.position()).isEqualTo(position);

        var dismissed = post("stella", place, seen, REASON);
        assertThat(dismissed.statusCode()).as(dismissed.asString()).isEqualTo(200);
        assertThat(dismissed.jsonPath().getString("status")).isEqualTo("DISMISSED");
        assertThat(dismissed.jsonPath().getString("dismissedBy")).isEqualTo("stella");
        assertThat(dismissed.jsonPath().getString("reason")).isEqualTo("They told us the authority by telephone");
        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(get("?status=OPEN").getList("items.number")).doesNotContain(number);
        assertThat(get("?status=DISMISSED").getList("items.number")).isEqualTo(List.of(number));

        assertThat(post("stella", place, seen, REASON).statusCode()).isEqualTo(412);
        assertThat(post("stella", place, "*", REASON).statusCode()).isEqualTo(409);
        assertThat(post("stella", place + "/withdrawal", "*", "{}").jsonPath().getString("status"))
                .isEqualTo("OPEN");
        assertThat(post("stella", place + "/withdrawal", "*", "{}").statusCode())
                .isEqualTo(409);
        assertThat(history.position()).isEqualTo(position + 2);
    }

    @Test
    void standsOnAPastDayAsItStoodThen() {
        var number = the("EXEMPTION_MISSING");
        clock.goTo(FixedClock.TODAY.plusDays(2));
        post("stella", FINDINGS + "/" + number + "/dismissal", "*", REASON);
        clock.goTo(FixedClock.TODAY.plusDays(4));
        post("ed", "/api/v1/requests/" + poor + "/closure", "*", "{\"reason\": \"ACCEPTED\", \"confirmed\": true}")
                .then()
                .statusCode(200);
        clock.goTo(FixedClock.TODAY.plusDays(6));
        var check = "?check=EXEMPTION_MISSING&asOf=";

        assertThat(get(check + FixedClock.TODAY.minusDays(1)).getList("items")).isEmpty();
        var raised = get(check + FixedClock.TODAY);
        assertThat(raised.getString("items[0].status")).isEqualTo("OPEN");
        assertThat(raised.getString("items[0].reason")).isNull();
        var dismissed = get(check + FixedClock.TODAY.plusDays(3) + "&status=DISMISSED");
        assertThat(dismissed.getString("items[0].number")).isEqualTo(number);
        assertThat(dismissed.getString("items[0].dismissedBy")).isEqualTo("stella");
        assertThat(dismissed.getString("items[0].dismissedOn"))
                .isEqualTo(FixedClock.TODAY.plusDays(2).toString());
        assertThat(dismissed.getString("items[0].reason")).isEqualTo("They told us the authority by telephone");
        var over = get(check + FixedClock.TODAY.plusDays(5));
        assertThat(over.getString("items[0].status")).isEqualTo("RESOLVED");
        assertThat(over.getString("items[0].resolvedOn"))
                .isEqualTo(FixedClock.TODAY.plusDays(4).toString());
        assertThat(get("?status=OPEN&sort=-number&asOf=" + FixedClock.TODAY).getList("items.status"))
                .hasSize(4)
                .containsOnly("OPEN");
    }

    @Test
    void goesWithTheLetterThatPutsItRight() {
        var number = the("EXEMPTION_MISSING");
        var wrong = get("?request=" + poor).getString("items[0].determinations[0]");

        post("stella", "/api/v1/requests/" + poor + "/determinations", "*", """
                {"items": [1], "stage": "INITIAL", "outcome": "DENIED_IN_FULL", "on": "2026-02-20",
                 "receivedOn": "2026-02-20", "appealRights": "STATED", "appealBy": "2026-04-21",
                 "exemptions": ["50X1-HUM"], "supersedes": "%s"}""".formatted(wrong))
                .then()
                .statusCode(200);

        assertThat(get("?status=OPEN&request=" + poor).getList("items")).isEmpty();
        assertThat(get("/" + number).getString("resolvedOn")).isEqualTo("2026-03-02");
        assertThat(post("stella", FINDINGS + "/" + number + "/dismissal", "*", REASON)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void comparesTheDayThatADecisionOnAnAppealNamesWithTheClockToIscap() {
        var appeal = post("ed", "/api/v1/requests/" + denied + "/appeals", "*", """
                {"level": "AGENCY", "basis": "DENIAL", "on": "2026-02-15"}""")
                .jsonPath()
                .getString("number");
        post("stella", "/api/v1/appeals/" + appeal + "/decision", "*", """
                {"on": "2026-02-23", "letterDate": "2026-02-20", "receivedOn": "2026-02-23",
                 "appealRights": "STATED", "appealBy": "2026-03-22",
                 "rulings": [{"items": [1], "outcome": "DENIED_IN_FULL", "exemptions": ["50X1-HUM"]}]}""")
                .then()
                .statusCode(200);

        var found = get("?check=APPEAL_DATE_DIFFERS&request=" + denied);

        assertThat(found.getString("items[0].sentence"))
                .contains("22 March 2026 as the last day to appeal; we reckon 24 April 2026 (CL-");
        var clock = as("rita")
                .get("/api/v1/deadlines?purpose=ISCAP_FILE_DENIAL&request=" + denied)
                .jsonPath();
        assertThat(clock.getString("items[0].due")).isEqualTo("2026-04-24");
        assertThat(as("rita")
                        .get("/api/v1/determinations?stage=AGENCY_APPEAL&request=" + denied)
                        .jsonPath()
                        .getString("items[0].appealBy"))
                .isEqualTo("2026-03-22");
    }

    @Test
    void asksForTheRightToAppealThatADecisionOnAnAppealDoesNotState() {
        var appeal = post("ed", "/api/v1/requests/" + denied + "/appeals", "*", """
                {"level": "AGENCY", "basis": "DENIAL", "on": "2026-02-15"}""")
                .jsonPath()
                .getString("number");

        post("stella", "/api/v1/appeals/" + appeal + "/decision", "*", """
                {"on": "2026-02-20", "letterDate": "2026-02-20", "appealRights": "NOT_STATED",
                 "rulings": [{"items": [1], "outcome": "DENIED_IN_FULL", "exemptions": ["50X1-HUM"]}]}""")
                .then()
                .statusCode(200);

        assertThat(get("?check=APPEAL_RIGHTS_MISSING").getList("items.request")).containsExactly(denied);
    }
}
