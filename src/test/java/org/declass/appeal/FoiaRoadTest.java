package org.declass.appeal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old cases under the FOIA come in by script: silence and fees are appealed, remands answered anew. */
@QuarkusTest
class FoiaRoadTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    private String token;
    private String file;
    private String request;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ed", "write");
        file = post("/files", 201, "{'identifier': 'OLD 17', 'document': {'title': 'Excess defense articles'}}")
                .extract()
                .<String>path("number");
        request = sentOn("2023-05-30");
    }

    private String sentOn(String day) {
        return sent("FOIA", day);
    }

    private String sent(String kind, String day) {
        var number =
                post("/requests", 201, """
                        {'files': ['%s'], 'on': '%s', 'facts': {'kind': '%s', 'agency': 'OSD',
                         'title': 'Excess defense articles', 'editor': 'Ed', 'authority': '5 U.S.C. 552'}}""".formatted(file, day, kind)).extract().<String>path("number");
        post("/requests/" + number + "/sending", 200, "{'on': '%s'}".formatted(day));
        return "/requests/" + number;
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

    private ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get("/api/v1" + path).then().statusCode(200);
    }

    private String appeal(String on, String basis) {
        return "/appeals/"
                + post(request + "/appeals", 201, "{'on': '%s', 'level': 'FOIA', 'basis': '%s'}".formatted(on, basis))
                        .extract()
                        .<String>path("number");
    }

    @Test
    void anOldCaseComesInWithItsDays() {
        post(
                request + "/acknowledgement",
                200,
                "{'on': '2023-06-02', 'number': '23-F-0024', 'note': 'as the log says'}");
        post(request + "/notes", 200, "{'on': '2023-06-02', 'note': 'By e-mail', 'theirStatus': 'Complex track'}");
        post(request + "/rerouting", 200, "{'on': '2023-07-03', 'agency': 'USA', 'number': 'FP-23-025'}");
        post(request + "/acknowledgement", 200, "{'on': '2023-07-20'}");
        post(request + "/interim-releases", 200, "{'on': '2023-11-14', 'items': [1], 'pages': 150}");
        post(
                request + "/determinations",
                200,
                "{'on': '2024-02-02', 'items': [1], 'stage': 'INITIAL', 'outcome': 'RELEASED'}");
        var appeal = appeal("2024-03-01", "DENIAL");
        post(
                appeal + "/decision",
                200,
                "{'on': '2024-04-19', 'letterDate': '2024-04-19', 'rulings': [{'items': [1], 'remand': 'TO_AGENCY'}]}");

        get(request)
                .body("status", equalTo("IN_REVIEW"))
                .body("facts.agency", equalTo("USA"))
                .body("theirStatus.word", equalTo("Complex track"))
                .body("numbers.agency", contains("OSD", "USA"))
                .body("items[0].outcome", equalTo("RELEASED"));
        get("/releases?request=" + request.substring("/requests/".length()))
                .body("items.releasedOn.text", contains("2023-11-14", "2024-02-02"));
    }

    @Test
    void silenceIsAppealedOnceTheTwentyWorkingDaysAreOver() {
        post(request + "/appeals", 409, "{'on': '2023-06-20', 'level': 'FOIA', 'basis': 'LAPSE_FOIA'}")
                .body("violations.field", contains("TIME_HAS_LAPSED"));

        appeal("2023-07-05", "LAPSE_FOIA");

        get(request).body("status", equalTo("UNDER_APPEAL"));
    }

    @Test
    void nobodyFilesOnAGroundThatIsNotStated() {
        post(request + "/appeals", 422, "{'on': '2023-07-05', 'level': 'FOIA', 'basis': 'UNSTATED'}")
                .body("violations.field", contains("basis"));
    }

    @Test
    void aFeeIsDecidedWithoutAnAnswerOnTheDocuments() {
        var appeal = appeal("2023-06-05", "FEE");

        post(appeal + "/decision", 200, """
                {'on': '2023-06-20', 'letterDate': '2023-06-20', 'rulings': [{'items': [1], 'fee': 'GRANTED'}]}""")
                .body("status", equalTo("DECIDED"))
                .body("items.result", contains("FEE_GRANTED"));

        get(request).body("status", equalTo("SENT")).body("items[0].determinations", empty());
    }

    @Test
    void aFeeIsNoMatterOfAnotherAppealAndNoAnswer() {
        var ruling = "{'on': '2023-07-20', 'letterDate': '2023-07-20', 'rulings': [{'items': [1], 'fee': 'DENIED'%s}]}";
        var silence = appeal("2023-07-05", "LAPSE_FOIA");
        post(silence + "/decision", 422, ruling.formatted("")).body("violations.field", contains("fee"));
        post(silence + "/withdrawal", 200, "{'on': '2023-07-06'}");
        var fee = appeal("2023-07-07", "FEE");

        post(fee + "/decision", 422, ruling.formatted(", 'outcome': 'RELEASED'"))
                .body("violations.field", contains("fee"));
        post(fee + "/decision", 200, ruling.formatted("")).body("items.result", contains("FEE_DENIED"));
    }

    @Test
    void aFeeAppealDoesNotStopTheWindowToContestADenial() {
        post(request + "/determinations", 200, """
                {'on': '2026-02-20', 'items': [1], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL'}""");

        appeal("2026-02-25", "FEE");

        get("/deadlines?purpose=FOIA_APPEAL_FILE").body("items.state", contains("RUNNING"));
    }

    @Test
    void afterARemandTheAgencyAnswersAnewOnce() {
        var denied = "{'on': '%s', 'items': [1], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL'}";
        post(request + "/determinations", 200, denied.formatted("2023-09-01"));
        post(request + "/determinations", 409, denied.formatted("2023-09-05"));
        var appeal = appeal("2023-11-01", "DENIAL");
        post(
                appeal + "/decision",
                200,
                "{'on': '2024-02-22', 'letterDate': '2024-02-22', 'rulings': [{'items': [1], 'remand': 'TO_AGENCY'}]}");

        post(request + "/determinations", 200, denied.formatted("2024-02-27"));
        post(request + "/determinations", 409, denied.formatted("2024-03-05"));

        get(request).body("items[0].determinations.superseded", contains(false, false));
        appeal("2024-05-17", "DENIAL");
    }

    @Test
    void afterARemandTheAgencyHasTheRequestInReviewUntilItHasAnsweredAllThatWentBack() {
        var denied = "{'on': '%1$s', 'items': [1], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL'}";
        post(request + "/determinations", 200, denied.formatted("2023-09-01"));
        var appeal = appeal("2023-11-01", "DENIAL") + "/decision";
        var letter = "{'on': '%s', 'letterDate': '2024-02-22', %s 'rulings': [{'items': [1]%s}]}";
        var back = ", 'remand': 'TO_AGENCY'";
        post(appeal, 422, letter.formatted("2024-02-25", "", "")).body("violations.field", contains("outcome"));
        post(appeal, 422, letter.formatted("2024-02-25", "", back + ", 'outcome': 'DENIED_IN_FULL'"))
                .body("violations.field", contains("remand"));
        post(appeal, 422, letter.formatted("2024-02-21", "", back)).body("violations.field", contains("letterDate"));
        post(appeal, 422, letter.formatted("2024-02-25", "'receivedOn': '2024-02-20',", back))
                .body("violations.field", contains("receivedOn"));
        post(appeal, 422, letter.formatted("2024-02-25", "'receivedOn': '2999-01-01',", back))
                .body("violations.field", contains("receivedOn"));

        post(appeal, 200, letter.formatted("2024-02-25", "'receivedOn': '2024-02-25',", back));

        get(request)
                .body("status", equalTo("IN_REVIEW"))
                .body("statusSince", equalTo("2024-02-25"))
                .body("items[0].outcome", equalTo("DENIED_IN_FULL"))
                .body("items[0].fileStatus", equalTo("REQUESTED"));
        post(request + "/determinations", 200, denied.formatted("2024-03-05"));
        get(request).body("status", equalTo("DECIDED")).body("items[0].fileStatus", equalTo("DENIED"));
        get("/deadlines?purpose=FOIA_APPEAL_FILE")
                .body("items.due", contains("2023-11-30", "2024-06-03"))
                .body("items.state", contains("MET", "LAPSED"));
    }

    @Test
    void theFormOfADecisionOffersFeesWhereAFeeIsAppealed() {
        var appeal = appeal("2023-06-05", "FEE");
        var stella = cast.signIn("stella");

        Forms.open(stella, appeal + "/decision/new")
                .with("outcome", "FEE_DENIED")
                .with("on", "2023-06-20")
                .send()
                .then()
                .statusCode(303);

        assertThat(stella.page(appeal).text()).contains("Fee stands");
        assertThat(stella.page(appeal("2023-07-05", "LAPSE_FOIA") + "/decision/new")
                        .text())
                .doesNotContain("Fee stands");
    }

    @Test
    void silenceIsNotAppealedInTheTimeThatTheClockStoodStill() {
        post(request + "/question", 200, "{'kind': 'FEE', 'on': '2023-06-20'}");
        post(request + "/answer", 200, "{'on': '2023-07-10'}");

        post(request + "/appeals", 409, "{'on': '2023-07-05', 'level': 'FOIA', 'basis': 'LAPSE_FOIA'}")
                .body("violations.field", contains("TIME_HAS_LAPSED"))
                .body("violations[0].message", containsString("it stood still from 20 June to 10 July"));
        post(request + "/appeals", 409, "{'on': '2023-07-18', 'level': 'FOIA', 'basis': 'LAPSE_FOIA'}")
                .body("violations[0].message", containsString("lapses on Wednesday 19 July"));

        appeal("2023-07-19", "LAPSE_FOIA");
    }

    @Test
    void silenceIsNotAppealedInTheTimeThatTheAgencyTookMore() {
        post(request + "/extension", 200, "{'on': '2023-06-20'}");

        post(request + "/appeals", 409, "{'on': '2023-07-13', 'level': 'FOIA', 'basis': 'LAPSE_FOIA'}")
                .body("violations[0].message", containsString("10 working days more by the notice of 20 June"));

        appeal("2023-07-14", "LAPSE_FOIA");
    }

    @Test
    void silenceIsNotAppealedBeforeADayThatWasSetByHand() {
        var clock = get("/deadlines?purpose=FOIA_INIT").extract().<String>path("items[0].number");
        post("/deadlines/" + clock + "/override", 200, "{'due': '2023-08-01', 'reason': 'we agreed on it'}");

        post(request + "/appeals", 409, "{'on': '2023-08-01', 'level': 'FOIA', 'basis': 'LAPSE_FOIA'}")
                .body("violations[0].message", containsString("we agreed on it"));

        appeal("2023-08-02", "LAPSE_FOIA");
    }

    @Test
    void anExtensionMovesTheClockByTenWorkingDaysAndTheClockSaysWhy() {
        get("/deadlines?purpose=FOIA_INIT").body("items.due", contains("2023-06-28"));

        post(request + "/extension", 200, "{'on': '2023-06-20', 'note': 'Records in another building'}")
                .body("status", equalTo("SENT"))
                .body("extension.extendedOn", equalTo("2023-06-20"));

        get("/deadlines?purpose=FOIA_INIT")
                .body("items.due", contains("2023-07-13"))
                .body("items.state", contains("LAPSED"))
                .body("items[0].explanation", equalTo("""
                        20 working days from 30 May 2023, the day the request was sent, since nobody noted its receipt (5 \
                        U.S.C. 552(a)(6)(A)(i); 36 CFR 1250.26(a)); 10 working days more by the notice of 20 June (5 U.S.C. 552(a)(6)(B)); due by \
                        Thursday 13 July, lapses on Friday 14 July."""));
        get("/history?sort=-position&limit=1")
                .body("items[0].verb", equalTo("EXTENDED"))
                .body("items[0].changes.find { it.field == 'due' }.after", equalTo("2023-07-13"));
    }

    @Test
    void aLetterThatNamesAnEarlierDayMovesTheClockToThatDayAndALaterOneToTheMostThatTheLawGives() {
        post(request + "/extension", 200, "{'on': '2023-06-20', 'until': '2023-07-07'}");
        get("/deadlines?purpose=FOIA_INIT")
                .body("items.due", contains("2023-07-07"))
                .body(
                        "items[0].explanation",
                        containsString("6 working days more, since the notice of 20 June names 7 July"));

        var other = sentOn("2023-05-30");
        post(other + "/extension", 200, "{'on': '2023-06-20', 'until': '2023-12-29'}");
        get("/deadlines?purpose=FOIA_INIT&request=" + other.substring("/requests/".length()))
                .body("items.due", contains("2023-07-13"))
                .body("items[0].explanation", containsString("the most that the notice of 20 June can take though it"));
    }

    @Test
    void theDayThatAnExtensionNamesIsBounded() {
        for (var until : List.of("9999-12-31", "2200-01-01", "2073-06-21", "1899-12-31")) {
            post(request + "/extension", 422, "{'on': '2023-06-20', 'until': '%s'}".formatted(until))
                    .body("violations.field", contains("until"));
        }

        post(request + "/extension", 200, "{'on': '2023-06-20', 'until': '2073-06-20'}");
        get("/deadlines?purpose=FOIA_INIT").body("items.due", contains("2023-07-13"));
    }

    @Test
    void anAppealThatNobodyDecidesInTimeOpensTheWayToCourtOnTheRadar() {
        post(
                request + "/determinations",
                200,
                "{'on': '2023-09-01', 'items': [1], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL'}");
        appeal("2023-11-01", "DENIAL");
        var ed = cast.signIn("ed");

        var act = ed.page("/deadlines").select("#usable tbody tr:contains(FOIA appeal) td:last-child a");

        assertThat(act.text()).isEqualTo("Go to court, or ask OGIS to mediate");
        assertThat(act.attr("href")).isEqualTo(request + "/appeals/new?level=COURT");
        assertThat(ed.page(act.attr("href"))
                        .select("[name=level] [selected], [name=level][checked]")
                        .val())
                .isEqualTo("COURT");
        get("/deadlines?purpose=FOIA_APPEAL_DEC")
                .body("items.due", contains("2023-12-01"))
                .body("items[0].explanation", containsString("the day the appeal was filed, since nobody noted its"));
    }

    @Test
    void anExtensionThatComesWhenTheTimeIsOverTakesNoMore() {
        post(request + "/extension", 200, "{'on': '2023-06-29'}");

        get("/deadlines?purpose=FOIA_INIT")
                .body("items.due", contains("2023-06-28"))
                .body(
                        "items[0].explanation",
                        containsString("the notice of 29 June came when the time was over and takes no more"));
    }

    @Test
    void anExtensionInAPauseComesInTimeAndIsCountedOnTopOfIt() {
        post(request + "/question", 200, "{'kind': 'CLARIFICATION', 'on': '2023-06-28'}");
        post(request + "/answer", 200, "{'on': '2023-07-05'}");
        get("/deadlines?purpose=FOIA_INIT").body("items.due", contains("2023-06-28"));

        var other = sentOn("2023-05-30");
        post(other + "/question", 200, "{'kind': 'CLARIFICATION', 'on': '2023-06-27'}");
        post(other + "/extension", 200, "{'on': '2023-07-03'}");
        post(other + "/answer", 200, "{'on': '2023-07-05'}");

        get("/deadlines?purpose=FOIA_INIT&request=" + other.substring("/requests/".length()))
                .body("items.due", contains("2023-07-20"));
    }

    @Test
    void anExtensionIsTakenOnceAndUnderTheFoiaAlone() {
        post(request + "/extension", 422, "{'on': '2023-06-20', 'until': '2023-06-01'}")
                .body("violations.field", contains("until"));
        post(request + "/extension", 422, "{'on': '2023-05-29'}").body("violations.field", contains("on"));
        post(request + "/extension", 200, "{'on': '2023-06-20'}");
        post(request + "/extension", 409, "{'on': '2023-06-21'}").body("detail", containsString("2023-06-20"));
        var review = sent("MDR", "2023-05-30");

        post(review + "/extension", 409, "{'on': '2023-06-20'}").body("detail", containsString("FOIA"));

        get(review).body("acts.act", not(hasItem("EXTEND")));
        get(request).body("acts.act", hasItem("EXTEND"));
        cast.signIn("stella").get(review + "/extension/new").then().statusCode(409);
    }

    @Test
    void theFormTakesTheLetterAndThePageShowsIt() {
        var stella = cast.signIn("stella");

        Forms.open(stella, request + "/extension/new").send().then().statusCode(422);
        Forms.open(stella, request + "/extension/new")
                .with("on", "2023-06-20")
                .with("until", "2023-07-07")
                .send()
                .then()
                .statusCode(303);

        assertThat(stella.page(request).select(".facts").text())
                .contains("They took more time 20 June 2023, to answer by 7 July 2023");
    }

    @Test
    void anExtensionIsPutRightAndTheClockFollows() {
        post(request + "/extension", 200, "{'on': '2023-06-20', 'until': '2023-07-05'}");
        var entry = get("/history?sort=-position&limit=1").extract().<Integer>path("items[0].position");
        var right = "{'position': " + entry + ", 'note': 'Misread', 'mistake': ";

        post(request + "/corrections", 422, right + "'WRONG_WORDS', 'right': {'until': '2023-06-01'}}")
                .body("violations.field", contains("right.until"));
        post(request + "/corrections", 200, right + "'WRONG_WORDS', 'right': {'until': '2023-07-10'}}")
                .body("extension.extendedUntil", equalTo("2023-07-10"));
        get("/deadlines?purpose=FOIA_INIT").body("items.due", contains("2023-07-10"));
        post(request + "/corrections", 200, right + "'WRONG_DAY', 'rightDay': '2023-06-29'}");
        get("/deadlines?purpose=FOIA_INIT").body("items.due", contains("2023-06-28"));
        post(request + "/corrections", 200, right + "'DID_NOT_HAPPEN'}").body("extension.extendedOn", nullValue());
        get("/deadlines?purpose=FOIA_INIT")
                .body("items.due", contains("2023-06-28"))
                .body("items[0].explanation", not(containsString("notice")));
        post(request + "/corrections", 409, right + "'DID_NOT_HAPPEN'}");
    }

    @Test
    void theFormThatPutsANoteRightBeginsWithItsWords() {
        post(request + "/notes", 200, "{'on': '2023-06-02', 'note': 'By male', 'theirStatus': 'Complex track'}");
        var entry = get("/history?sort=-position&limit=1").extract().<Integer>path("items[0].position");
        var stella = cast.signIn("stella");
        var address = request + "/corrections/new?entry=" + entry;
        assertThat(stella.page(request).select("a[href=" + address + "]")).hasSize(1);

        assertThat(stella.page(address).select("textarea[name='right.note']").text())
                .isEqualTo("By male");
        Forms.open(stella, address)
                .with("mistake", "WRONG_WORDS")
                .with("right.note", "By mail")
                .with("note", "A slip of the pen")
                .send()
                .then()
                .statusCode(303);

        assertThat(stella.page(request).select(".timeline ins").eachText()).contains("By mail");
        get(request).body("theirStatus.word", equalTo("Complex track"));
    }
}
