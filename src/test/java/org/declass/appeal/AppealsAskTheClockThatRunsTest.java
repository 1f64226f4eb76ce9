package org.declass.appeal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.declass.FixedClock;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether we are early, in time or late is asked of the clock that runs, with all that moved it, and of no other. */
@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class AppealsAskTheClockThatRunsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    private String token;
    private int files;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ed", "write");
        clock.goTo(LocalDate.of(2027, 3, 1));
    }

    private ValidatableResponse post(String path, int status, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1" + path)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse clocks(String purpose) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/deadlines?purpose=" + purpose)
                .then()
                .statusCode(200);
    }

    /** A request for mandatory review to the Department of State, sent on a day. */
    private String sent(String day) {
        return sent("MDR", day);
    }

    private String sent(String kind, String day) {
        var file = post(
                        "/files",
                        201,
                        "{'identifier': 'OLD %d', 'document': {'title': 'Jupiter missiles'}}".formatted(++files))
                .extract()
                .<String>path("number");
        var number =
                post("/requests", 201, """
                        {'files': ['%s'], 'on': '%s', 'facts': {'kind': '%s', 'agency': 'STATE',
                         'title': 'Jupiter missiles', 'editor': 'Ed'}}""".formatted(file, day, kind)).extract().<String>path("number");
        post("/requests/" + number + "/sending", 200, "{'on': '%s'}".formatted(day));
        return "/requests/" + number;
    }

    private void denied(String request, String agency, String letter, String received) {
        post(request + "/determinations", 200, """
                {'on': '%s', 'items': [1], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL', 'agency': '%s',
                 'letterDate': '%s', 'receivedOn': '%s'}""".formatted(received, agency, letter, received));
    }

    private ValidatableResponse appeal(String request, int status, String on, String level, String basis, String more) {
        return post(
                request + "/appeals",
                status,
                "{'on': '%s', 'level': '%s', 'basis': '%s'%s}".formatted(on, level, basis, more));
    }

    private void stoppedBy(String policy, String sentence, ValidatableResponse refusal) {
        refusal.body("violations.field", contains(policy)).body("violations[0].message", containsString(sentence));
    }

    @Test
    void theWindowIsThatOfTheAgencyThatAnswered() {
        var request = sent("2026-01-05");
        denied(request, "DOE", "2026-02-27", "2026-03-03");
        clocks("MDR_APPEAL_FILE").body("items.due", contains("2026-04-02")).body("items.agency", contains("DOE"));

        stoppedBy(
                "WINDOW_OPEN",
                "30 calendar days from 3 March 2026",
                appeal(request, 409, "2026-04-03", "AGENCY", "DENIAL", ", 'body': 'DOE'"));
        appeal(request, 201, "2026-04-02", "AGENCY", "DENIAL", ", 'body': 'DOE'");
    }

    @Test
    void atTheDepartmentOfEnergyIscapMayBeAskedAfterSixtyWorkingDaysOfSilence() {
        var request = sent("2026-01-05");
        denied(request, "DOE", "2026-02-27", "2026-03-03");
        appeal(request, 201, "2026-03-16", "AGENCY", "DENIAL", ", 'body': 'DOE'");
        clocks("MDR_APPEAL_180").body("items.due", contains("2026-06-09"));
        clocks("ISCAP_FILE_LAPSE&state=LAPSED").body("items.startEarliest", contains("2026-06-10"));

        stoppedBy(
                "TIME_HAS_LAPSED",
                "60 working days from 16 March 2026",
                appeal(request, 409, "2026-06-09", "ISCAP", "LAPSE_180_DAYS", ""));
        appeal(request, 201, "2026-06-10", "ISCAP", "LAPSE_180_DAYS", "");
    }

    @Test
    void theEntryThatBeginsAClockTellsTheDayToFileByAndWhetherItsRuleWasChecked() {
        var request = sent("2026-01-05");
        denied(request, "DOE", "2026-02-27", "2026-03-05");
        last().body("items[0].changes.findAll { it.field == 'due' }.after", hasItem("2026-04-04"))
                .body("items[0].changes.findAll { it.field == 'fileBy' }.after", contains("2026-04-03"))
                .body("items[0].changes.findAll { it.field == 'ruleVerified' }.after", contains("no"));

        denied(sent("2026-01-05"), "OSD", "2026-02-27", "2026-03-03");
        last().body("items[0].changes.findAll { it.field == 'fileBy' }.after", contains("2026-05-01"))
                .body("items[0].changes.findAll { it.field == 'ruleVerified' }", empty());
    }

    private ValidatableResponse last() {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/history?sort=-position&limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void elsewhereSixtyWorkingDaysOfSilenceAreNotEnough() {
        var request = sent("2026-01-05");
        denied(request, "STATE", "2026-02-27", "2026-03-03");
        appeal(request, 201, "2026-03-16", "AGENCY", "DENIAL", "");

        stoppedBy(
                "TIME_HAS_LAPSED",
                "180 calendar days from 16 March 2026",
                appeal(request, 409, "2026-06-10", "ISCAP", "LAPSE_180_DAYS", ""));
        appeal(request, 201, "2026-09-13", "ISCAP", "LAPSE_180_DAYS", "");
    }

    @Test
    void aDaySetByHandBelongsToItsLetterThoughAnotherFollowsAfterARemand() {
        var request = sent("2025-01-06");
        denied(request, "STATE", "2025-06-02", "2025-06-03");
        var first = clocks("MDR_APPEAL_FILE").extract().<String>path("items[0].number");
        post("/deadlines/" + first + "/override", 200, "{'due': '2026-12-30', 'reason': 'the letter allows it'}");
        var appeal = appeal(request, 201, "2025-07-01", "AGENCY", "DENIAL", "")
                .extract()
                .<String>path("number");
        post("/appeals/" + appeal + "/decision", 200, """
                {'on': '2026-09-01', 'letterDate': '2026-09-01', 'rulings': [{'items': [1], 'remand': 'TO_AGENCY'}]}""");

        denied(request, "STATE", "2026-11-02", "2026-11-03");

        clocks("MDR_APPEAL_FILE&state=MET")
                .body("items.number", contains(first))
                .body("items.due", contains("2026-12-30"));
        clocks("MDR_APPEAL_FILE&state=LAPSED").body("items.due", contains("2027-01-02"));
        stoppedBy(
                "WINDOW_OPEN",
                "60 calendar days from 3 November 2026",
                appeal(request, 409, "2027-01-04", "AGENCY", "DENIAL", ""));
        appeal(request, 201, "2026-12-30", "AGENCY", "DENIAL", "");
        clocks("MDR_APPEAL_FILE&state=LAPSED").body("items", empty());
    }

    @Test
    void aDaySetByHandCounts() {
        var request = sent("2026-01-05");
        denied(request, "STATE", "2026-02-27", "2026-03-03");
        var number = clocks("MDR_APPEAL_FILE").extract().<String>path("items[0].number");
        appeal(request, 409, "2026-09-01", "AGENCY", "DENIAL", "");

        post("/deadlines/" + number + "/override", 200, "{'due': '2026-09-30', 'reason': 'the letter allows it'}");

        stoppedBy("WINDOW_OPEN", "the letter allows it", appeal(request, 409, "2026-10-01", "AGENCY", "DENIAL", ""));
        appeal(request, 201, "2026-09-01", "AGENCY", "DENIAL", "");
    }

    @Test
    void betweenTheEarliestAndTheLatestLapseAReasonIsNeededAndOurTimeRunsFromTheEarliest() {
        var request = sent("2025-10-01");
        post(request + "/acknowledgement", 200, "{'on': '2025-12-15'}");
        clocks("MDR_INIT").body("items.due", contains("2026-12-15"));
        clocks("ISCAP_FILE_LAPSE")
                .body("items.due", contains("2026-12-01"))
                .body("items[0].explanation", containsString("of which the earlier counts"));

        stoppedBy("TIME_HAS_LAPSED", "lapses on Wednesday 16 December", iscap(request, 409, "2026-10-01"));
        stoppedBy("LAPSE_IS_CERTAIN", "Their time may not be over", iscap(request, 409, "2026-10-15"));
        iscap(request, 409, "2026-12-02").body("violations.field", contains("LAPSE_IS_CERTAIN", "WINDOW_OPEN"));
        stoppedBy("WINDOW_OPEN", "file by Tuesday 1 December", iscap(request, 409, "2026-12-16"));
        appeal(
                request,
                201,
                "2026-10-15",
                "ISCAP",
                "LAPSE_ONE_YEAR",
                ", 'overrides': ['LAPSE_IS_CERTAIN'], 'note': 'Sent a year ago'");
    }

    private ValidatableResponse iscap(String request, int status, String on) {
        return appeal(request, status, on, "ISCAP", "LAPSE_ONE_YEAR", "");
    }

    @Test
    void theNinetyDaysAreThoseOfRequestsMadeAfterTheChangeOfLaw() {
        var old = sent("FOIA", "2016-06-30");
        denied(old, "STATE", "2017-03-01", "2017-03-06");

        clocks("FOIA_APPEAL_FILE").body("items", empty());
        given().auth()
                .oauth2(token)
                .get("/api/v1/findings?check=APPEAL_TIME_UNKNOWN")
                .then()
                .statusCode(200)
                .body("items.request", contains(old.substring("/requests/".length())))
                .body("items[0].sentence", containsString("none of our rules says within what time"));
    }

    @Test
    void aDenialUnderTheNewLawHasItsWindowAndNoFinding() {
        var request = sent("FOIA", "2016-07-01");
        denied(request, "STATE", "2017-03-01", "2017-03-06");

        clocks("FOIA_APPEAL_FILE").body("items.due", contains("2017-05-30"));
        given().auth()
                .oauth2(token)
                .get("/api/v1/findings?check=APPEAL_TIME_UNKNOWN")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theLibraryMustHaveItOnTheLastDay() {
        var request = sent("LIBRARY_MDR", "2026-01-05");
        denied(request, "JFKL", "2026-03-02", "2026-03-09");

        clocks("MDR_APPEAL_FILE")
                .body("items.due", contains("2026-05-01"))
                .body("items.verified", contains(false))
                .body(
                        "items[0].explanation",
                        containsString("60 calendar days from 2 March 2026, the day the denial was mailed"))
                .body("items[0].explanation", containsString("the library must have received the appeal"));
    }

    @Test
    void nobodyContestsALetterThatIsNotWrittenYet() {
        var request = sent("2025-10-01");
        denied(request, "STATE", "2026-01-05", "2026-01-07");

        stoppedBy(
                "ANSWER_IS_THERE",
                "it had no answer on 1 December 2025",
                appeal(request, 409, "2025-12-01", "AGENCY", "DENIAL", ""));
        appeal(request, 201, "2026-01-08", "AGENCY", "DENIAL", "");
    }
}
