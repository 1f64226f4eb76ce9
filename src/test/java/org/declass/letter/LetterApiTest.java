package org.declass.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters by script: each recorded with what it brings, on all its cases or not at all, and told before. */
@QuarkusTest
class LetterApiTest {

    private static final String LETTERS = "/api/v1/letters";
    private static final String PREVIEW = "/api/v1/letter-preview";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    @Inject
    FixedClock clock;

    private String reader;
    private String staff;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        reader = cast.token("rita", "read");
        staff = cast.token("stella", "write");
    }

    private RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private JsonPath get(String path) {
        var answer = as(reader).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response post(String path, String body) {
        return as(staff)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post(path.equals(PREVIEW) ? PREVIEW : LETTERS + path);
    }

    private static String letter(String facts, List<String> cases, String act) {
        return "{\"facts\":{%s,\"date\":\"2026-02-20\"},\"cases\":[\"%s\"]%s}"
                .formatted(facts, String.join("\",\"", cases), act == null ? "" : ",\"act\":" + act);
    }

    private JsonPath recorded(String body) {
        var answer = post("", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private String status(String request) {
        return get("/api/v1/requests/" + request).getString("status");
    }

    @Test
    void acknowledgesAllItsCasesInOneGoAndStandsOnTheirTimelines() {
        var one = filing.sent("One");
        var two = filing.sent("Two");
        var body = letter(
                "\"kind\":\"ACKNOWLEDGEMENT\",\"person\":\"Jane Roe\",\"note\":\"Two at once\"",
                List.of(one, two),
                "{\"theyReceivedOn\":\"2026-01-05\"}");

        var foreseen = post(PREVIEW, body);
        var before = history.position();
        assertThat(foreseen.statusCode()).as(foreseen.asString()).isEqualTo(200);
        assertThat(foreseen.jsonPath().getList("acts.subject")).isEqualTo(List.of(one, two));
        assertThat(foreseen.jsonPath().getList("acts.toStatus")).isEqualTo(List.of("ACKNOWLEDGED", "ACKNOWLEDGED"));
        assertThat(status(one)).isEqualTo("SENT");

        var letter = recorded(body);

        assertThat(history.position()).isEqualTo(before + 4);
        assertThat(letter.getString("facts.agency")).isEqualTo("STATE");
        assertThat(letter.getString("facts.direction")).isEqualTo("RECEIVED");
        assertThat(letter.getList("cases.number")).isEqualTo(List.of(one, two));
        for (var request : List.of(one, two)) {
            assertThat(status(request)).isEqualTo("ACKNOWLEDGED");
            var timeline = get("/api/v1/history?request=" + request + "&sort=-position&limit=2");
            assertThat(timeline.getList("items.verb")).contains("ACKNOWLEDGED").containsAnyOf("RECORDED", "LINKED");
            assertThat(timeline.getList("items.subject")).contains(letter.getString("number"));
        }
        var entry = get("/api/v1/history?request=" + one + "&verb=ACKNOWLEDGED");
        assertThat(entry.getString("items[0].happenedOn")).isEqualTo("2026-02-20");
        assertThat(entry.getString("items[0].note")).isEqualTo("Two at once");
        assertThat(entry.getList("items[0].changes.kind", String.class))
                .isEqualTo(foreseen.jsonPath().getList("acts[0].changes.kind", String.class));
    }

    @Test
    void isRecordedOnAllCasesOrOnNone() {
        var fresh = filing.sent("One");
        var acknowledged = filing.acknowledged("Two");
        var before = history.position();

        var answer = post("", letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(fresh, acknowledged), "{}"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail")).contains(acknowledged).contains("acknowledge");
        assertThat(answer.jsonPath().getList("possible")).contains("start review");
        assertThat(status(fresh)).isEqualTo("SENT");
        assertThat(history.position()).isEqualTo(before);
        assertThat(get(LETTERS).getList("items")).isEmpty();
    }

    @Test
    void namesEveryCaseThatStandsInTheWayWithWhatIsPossibleOnIt() {
        var fresh = filing.sent("One");
        var acknowledged = filing.acknowledged("Two");
        var draft = filing.draft("Three");
        var other = filing.sent("Four");
        var body = letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(acknowledged, fresh, draft), "{}");
        var before = history.position();

        for (var path : List.of("", PREVIEW)) {
            var answer = post(path, body);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
            var told = answer.jsonPath();
            assertThat(told.getList("violations.field")).containsExactly("cases[0]", "cases[2]");
            assertThat(told.getString("violations[0].message")).contains(acknowledged);
            assertThat(told.getString("violations[1].message")).contains(draft);
            assertThat(told.getList("violations[0].possible")).contains("start review");
            assertThat(told.getList("violations[1].possible")).isNotEmpty().doesNotContain("start review");
            assertThat(told.getString("detail")).contains(acknowledged, draft).doesNotContain(fresh);
        }
        assertThat(as(staff)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "three")
                        .body(body)
                        .post(LETTERS)
                        .statusCode())
                .isEqualTo(409);
        var early = letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(fresh, other), "{}")
                .replace("2026-02-20", "2001-01-01");
        assertThat(post("", early).jsonPath().getList("violations.field"))
                .as("a field that is wrong for both")
                .containsExactly("facts.date", "facts.date");
        assertThat(history.position()).as("nothing is written").isEqualTo(before);
        assertThat(status(fresh)).isEqualTo("SENT");
        assertThat(get(LETTERS).getList("items")).isEmpty();
    }

    @Test
    void bringsWhatEachKindBrings() {
        var asked = filing.inReview("One");
        recorded(letter("\"kind\":\"QUESTION\"", List.of(asked), "{\"question\":\"FEE\",\"answerBy\":\"2026-03-20\"}"));
        assertThat(status(asked)).isEqualTo("AWAITING_US");
        recorded(letter("\"kind\":\"OUR_ANSWER\"", List.of(asked), "{}"));
        assertThat(status(asked)).isEqualTo("IN_REVIEW");
        recorded(letter("\"kind\":\"STILL_INTERESTED\"", List.of(asked), "{}"));
        assertThat(get("/api/v1/requests/" + asked).getString("question")).isEqualTo("STILL_INTERESTED");

        var slow = filing.inReview("Two");
        recorded(letter("\"kind\":\"INTERIM\"", List.of(slow), "{\"theirStatus\":\"In the complex track\"}"));
        assertThat(get("/api/v1/requests/" + slow).getString("theirStatus.word"))
                .isEqualTo("In the complex track");
        recorded(
                letter("\"kind\":\"REFERRAL_NOTICE\"", List.of(slow), "{\"referredTo\":\"DOE\",\"category\":\"FRD\"}"));
        assertThat(status(slow)).isEqualTo("REFERRED");
        var referral = get("/api/v1/referrals?request=" + slow).getString("items[0].number");
        recorded(letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(referral), "{}"));
        assertThat(get("/api/v1/referrals/" + referral).getString("status")).isEqualTo("ACKNOWLEDGED");

        var answered = filing.inReview("Three", "Four");
        recorded(letter(
                "\"kind\":\"DETERMINATION\",\"receivedOn\":\"2026-02-25\"",
                List.of(answered),
                "{\"outcome\":\"DENIED_IN_FULL\",\"exemptions\":[\"25X6\"],\"appealRights\":\"STATED\"}"));
        assertThat(status(answered)).isEqualTo("DECIDED");
        assertThat(get("/api/v1/determinations?request=" + answered).getList("items.outcome"))
                .containsExactly("DENIED_IN_FULL", "DENIED_IN_FULL");

        assertThat(get(LETTERS + "?case=" + slow).getList("items.kind"))
                .containsExactlyInAnyOrder("INTERIM", "REFERRAL_NOTICE", "ACKNOWLEDGEMENT");
        assertThat(get(LETTERS + "?case=" + referral).getList("items.kind")).containsExactly("ACKNOWLEDGEMENT");
    }

    @Test
    void bringsTheAnswerOnAnAppeal() {
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var filed = as(cast.token("ed", "write"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"level\":\"AGENCY\",\"basis\":\"DENIAL\",\"items\":[1],\"on\":\"2026-02-18\"}")
                .post("/api/v1/requests/" + denied + "/appeals");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        var appeal = filed.jsonPath().getString("number");

        recorded(letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(appeal), "{\"number\":\"AP-1\"}"));
        recorded(letter("\"kind\":\"APPEAL_ANSWER\"", List.of(appeal), "{\"outcome\":\"RELEASED_IN_FULL\"}"));

        assertThat(get("/api/v1/appeals/" + appeal).getString("status")).isEqualTo("DECIDED");
        assertThat(get(LETTERS + "?case=" + denied).getList("items")).hasSize(2);
        var onRequest = post("", letter("\"kind\":\"APPEAL_ANSWER\"", List.of(denied), "{\"outcome\":\"LOST\"}"));
        assertThat(onRequest.statusCode()).isEqualTo(409);
        assertThat(onRequest.jsonPath().getString("detail")).contains(denied);
    }

    private String appeal(String request, String appeal) {
        var filed = as(cast.token("ed", "write"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(appeal)
                .post("/api/v1/requests/" + request + "/appeals");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        return filed.jsonPath().getString("number");
    }

    @Test
    void sendsAnAppealBackAndAnswersOnAFee() {
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        var contested = appeal(denied, "{\"level\":\"AGENCY\",\"basis\":\"DENIAL\",\"on\":\"2026-02-18\"}");
        recorded(letter("\"kind\":\"REMAND\"", List.of(contested), "{\"items\":[2]}"));
        var remanded = get("/api/v1/appeals/" + contested);
        assertThat(remanded.getString("items.find { it.ordinal == 2 }.result")).isEqualTo("REMANDED");
        assertThat(remanded.getString("items.find { it.ordinal == 1 }.result")).isNull();

        var foia = filing.sent(RequestKind.FOIA, "Three");
        var fee = appeal(foia, "{\"level\":\"FOIA\",\"basis\":\"FEE\",\"on\":\"2026-02-18\"}");
        recorded(letter("\"kind\":\"FEE_ANSWER\"", List.of(fee), "{\"fee\":\"GRANTED\"}"));
        assertThat(get("/api/v1/appeals/" + fee).getList("items.result")).containsExactly("FEE_GRANTED");

        var unsaid = post("", letter("\"kind\":\"FEE_ANSWER\"", List.of(fee), "{}"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.jsonPath().getList("violations.field")).containsExactly("act.fee");
        assertThat(post("", letter("\"kind\":\"REMAND\"", List.of(denied), "{}"))
                        .statusCode())
                .as("a request cannot be sent back")
                .isEqualTo(409);
    }

    @Test
    void answersOnSomeItemsOfEachOfSeveralCases() {
        var one = filing.inReview("One", "Two");
        var two = filing.inReview("Three", "Four");
        var answer = "{\"outcome\":\"DENIED_IN_FULL\",\"itemNumbers\":[\"%s/2\",\"%s/1\"]%s}";

        recorded(letter("\"kind\":\"DETERMINATION\"", List.of(one, two), answer.formatted(one, two, "")));

        assertThat(get("/api/v1/determinations?request=" + one).getList("items.item"))
                .containsExactly(one + "/2");
        assertThat(get("/api/v1/determinations?request=" + two).getList("items.item"))
                .containsExactly(two + "/1");
        Map.of(
                        letter("\"kind\":\"DETERMINATION\"", List.of(one), answer.formatted(one, two, "")),
                        "act.itemNumbers",
                        letter(
                                "\"kind\":\"DETERMINATION\"",
                                List.of(one),
                                answer.formatted(one, one, ",\"items\":[1]")),
                        "act.itemNumbers",
                        letter("\"kind\":\"INTERIM\"", List.of(one), "{\"itemNumbers\":[\"" + one + "/1\"]}"),
                        "act.itemNumbers",
                        letter(
                                "\"kind\":\"DETERMINATION\"",
                                List.of(one),
                                "{\"outcome\":\"LOST\",\"itemNumbers\":[\"x/9\"]}"),
                        "act.itemNumbers")
                .forEach((body, field) -> {
                    var refused = post(PREVIEW, body);
                    assertThat(refused.statusCode())
                            .as(body + refused.asString())
                            .isEqualTo(422);
                    assertThat(refused.jsonPath().getList("violations.field"))
                            .as(body)
                            .containsOnly(field);
                });
    }

    @Test
    void takesNoNumberForAPreviewNorWhereItIsRefused() {
        var request = filing.inReview("One", "Two");
        var body = letter("\"kind\":\"INTERIM\",\"note\":\"Patience\"", List.of(request), "{}");
        var first = recorded(body).getString("number");

        for (var times = 0; times < 3; times++) {
            assertThat(post(PREVIEW, body).statusCode()).isEqualTo(200);
        }
        var refused = letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(request), "{}");
        assertThat(post("", refused).statusCode()).isEqualTo(409);

        assertThat(recorded(body).getString("number")).isEqualTo("L-" + (Long.parseLong(first.substring(2)) + 1));
    }

    @Test
    void saysWhoseItIsWhereItsCasesAreWithSeveralAgencies() {
        var cases = List.of(filing.sent("One"), filing.to("NARA", "Two"));

        var silent = letter("\"kind\":\"INTERIM\"", cases, null);
        for (var path : List.of("", PREVIEW)) {
            var refused = post(path, silent);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getList("violations.field")).isEqualTo(List.of("facts.agency"));
            assertThat(refused.jsonPath().getString("violations[0].message"))
                    .isEqualTo("The cases are with NARA and STATE: say who wrote it.");
        }

        var said = letter("\"kind\":\"INTERIM\",\"agency\":\"NARA\"", cases, null);
        assertThat(post(PREVIEW, said).jsonPath().getString("agency")).isEqualTo("NARA");
        assertThat(recorded(said).getString("facts.agency")).isEqualTo("NARA");
    }

    @Test
    void tellsBeforeWhichLettersLikeItAreRecordedAlready() {
        var one = filing.sent("One");
        var two = filing.sent("Two");
        var number =
                recorded(letter("\"kind\":\"INTERIM\"", List.of(one), null)).getString("number");

        var again = letter("\"kind\":\"INTERIM\"", List.of(two, one.toLowerCase(Locale.ROOT)), null);

        assertThat(post(PREVIEW, again).jsonPath().getList("alike"))
                .isEqualTo(List.of(Map.of("letter", number, "cases", List.of(one))));
        var other = letter("\"kind\":\"FOLLOW_UP\"", List.of(one), null);
        assertThat(post(PREVIEW, other).jsonPath().getList("alike")).isEmpty();
        assertThat(as(staff)
                        .header("If-Match", "*")
                        .contentType(ContentType.JSON)
                        .body("{\"reason\":\"Twice\"}")
                        .post(LETTERS + "/" + number + "/striking")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(PREVIEW, again).jsonPath().getList("alike")).isEmpty();
    }

    @Test
    void isFoundByItsSubjectItsPersonAndTheNumberOfItsCase() {
        var request = filing.sent("One");
        var number = recorded(letter(
                        "\"kind\":\"FOLLOW_UP\",\"subject\":\"Whereabouts of the cables\",\"person\":\"Jane Roe\"",
                        List.of(request),
                        null))
                .getString("number");

        for (var asked : List.of("whereab", "jane roe", number, request)) {
            assertThat(get("/api/v1/search?q=" + asked + "&kind=LETTER").getList("found[0].hits.number"))
                    .as(asked)
                    .containsExactly(number);
        }
        change("*", "{\"reason\":\"Twice\"}").post(LETTERS + "/" + number + "/striking");
        assertThat(get("/api/v1/search?q=whereab&kind=LETTER").getString("found[0].hits[0].status"))
                .isEqualTo("STRUCK");
    }

    @Test
    void refusesWhatCannotBeMeantByItsField() {
        var request = filing.sent("One");
        var before = history.position();
        var wrong = Map.of(
                letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of("R-1900-0001"), null), "cases[0]",
                letter("\"kind\":\"OTHER\"", List.of(request), null), "facts.direction",
                letter("\"kind\":\"OUR_ANSWER\",\"direction\":\"RECEIVED\"", List.of(request), null), "facts.direction",
                letter(
                                "\"kind\":\"OTHER\",\"direction\":\"SENT\",\"receivedOn\":\"2026-02-19\"",
                                List.of(request),
                                null),
                        "facts.receivedOn",
                letter("\"kind\":\"QUESTION\"", List.of(request), "{}"), "act.question",
                letter("\"kind\":\"QUESTION\"", List.of(request), "{\"question\":\"FEE\",\"outcome\":\"LOST\"}"),
                        "act.outcome",
                letter("\"kind\":\"FOLLOW_UP\"", List.of(request), "{}"), "act",
                letter("\"kind\":\"ACKNOWLEDGEMENT\",\"agency\":\"NOBODY\"", List.of(request), null), "facts.agency",
                letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(request), "{\"theyReceivedOn\":\"2026-02-21\"}"),
                        "act.theyReceivedOn");

        wrong.forEach((body, field) -> {
            for (var path : List.of("", PREVIEW)) {
                var answer = post(path, body);
                assertThat(answer.statusCode()).as(body + answer.asString()).isEqualTo(422);
                assertThat(answer.jsonPath().getList("violations.field"))
                        .as(body)
                        .containsExactly(field);
            }
        });

        assertThat(history.position()).isEqualTo(before);
    }

    @Test
    void isPutRightStruckAndFoundAgain() {
        var request = filing.sent("One");
        var number = recorded(letter("\"kind\":\"FOLLOW_UP\",\"subject\":\"Any news?\"", List.of(request), null))
                .getString("number");
        var tag = as(reader).get(LETTERS + "/" + number).header("ETag");
        var right = "{\"facts\":{\"kind\":\"FOLLOW_UP\",\"date\":\"2026-02-19\",\"subject\":\"Any news now?\"}}";

        assertThat(change(null, right).put(LETTERS + "/" + number).statusCode()).isEqualTo(428);
        assertThat(change(tag, right).put(LETTERS + "/" + number).statusCode()).isEqualTo(200);
        assertThat(change(tag, right).put(LETTERS + "/" + number).statusCode()).isEqualTo(412);
        assertThat(get(LETTERS
                                + "?q=news now&kind=FOLLOW_UP&direction=SENT&agency=state&dateTo=2026-02-19&attached=false")
                        .getList("items.number"))
                .containsExactly(number);
        assertThat(get(LETTERS + "?dateFrom=2026-02-20").getList("items")).isEmpty();
        assertThat(as(reader).get(LETTERS + "?format=csv").asString()).contains(number + ",SENT,FOLLOW_UP,2026-02-19");

        assertThat(change("*", "{}").post(LETTERS + "/" + number + "/striking").statusCode())
                .isEqualTo(400);
        assertThat(change("*", "{\"reason\":\"Twice\"}")
                        .post(LETTERS + "/" + number + "/striking")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(LETTERS).getList("items")).isEmpty();
        assertThat(get(LETTERS + "?struck=true").getList("items.number")).containsExactly(number);
        assertThat(change("*", right).put(LETTERS + "/" + number).statusCode()).isEqualTo(409);
        assertThat(get("/api/v1/history?subject=" + number + "&kind=LETTER").getList("items.verb"))
                .containsExactly("RECORDED", "EDITED", "STRUCK");
    }

    @Test
    void standsInTheListOfAPastDayAsItWasThen() {
        var request = filing.sent("One");
        var told = new LinkedHashMap<LocalDate, List<Object>>();
        var number = recorded(letter("\"kind\":\"FOLLOW_UP\",\"subject\":\"Any news?\"", List.of(request), null))
                .getString("number");
        told.put(FixedClock.TODAY, get(LETTERS).getList("items"));
        clock.goTo(FixedClock.TODAY.plusDays(2));
        assertThat(as(staff)
                        .header("If-Match", "*")
                        .contentType("text/plain")
                        .body("As it was typed")
                        .post(LETTERS + "/" + number + "/attachments?name=typed.txt")
                        .statusCode())
                .isBetween(200, 201);
        told.put(FixedClock.TODAY.plusDays(2), get(LETTERS).getList("items"));
        clock.goTo(FixedClock.TODAY.plusDays(4));
        assertThat(change("*", "{\"reason\":\"Twice\",\"on\":\"" + FixedClock.TODAY.plusDays(1) + "\"}")
                        .post(LETTERS + "/" + number + "/striking")
                        .statusCode())
                .isEqualTo(200);
        told.put(FixedClock.TODAY.plusDays(4), List.of());
        clock.goTo(FixedClock.TODAY.plusDays(9));

        told.forEach((day, rows) -> assertThat(get(LETTERS + "?asOf=" + day).getList("items"))
                .as("letters as of %s", day)
                .isEqualTo(rows));
        assertThat(get(LETTERS + "?asOf=" + FixedClock.TODAY.minusDays(1)).getList("items"))
                .isEmpty();
        var between = LETTERS + "?asOf=" + FixedClock.TODAY.plusDays(1);
        assertThat(get(between + "&attached=true").getList("items")).isEmpty();
        assertThat(get(between + "&attached=false&case=" + request).getList("items.number"))
                .containsExactly(number);
        assertThat(get(between + "&struck=true").getList("items")).isEmpty();
        assertThat(get(LETTERS + "?struck=true&asOf=" + FixedClock.TODAY.plusDays(4))
                        .getList("items.struckOn"))
                .containsExactly(FixedClock.TODAY.plusDays(1).toString());
        assertThat(as(reader).get(between + "&sort=-date").statusCode()).isEqualTo(400);
        assertThat(as(reader)
                        .get(between + "&updatedSince=2026-01-01T00:00:00Z")
                        .jsonPath()
                        .getString("violations[0].field"))
                .isEqualTo("updatedSince");
        var page = cast.signIn("rita").page("/letters?sort=-date&asOf=" + FixedClock.TODAY);
        assertThat(page.select("tbody th").eachText()).containsExactly(number);
        assertThat(page.select(".notice").text()).contains("As things stood");
    }

    private RequestSpecification change(String seen, String body) {
        var request = as(staff).contentType(ContentType.JSON).body(body);
        return seen == null ? request : request.header("If-Match", seen);
    }

    @Test
    void isRecordedOnceUnderOneKey() {
        var request = filing.sent("One");
        var body = letter("\"kind\":\"ACKNOWLEDGEMENT\"", List.of(request), "{}");

        for (var turn = 0; turn < 2; turn++) {
            var answer = as(staff)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "letter of the 20th")
                    .body(body)
                    .post(LETTERS);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        }

        assertThat(get(LETTERS).getList("items")).hasSize(1);
    }
}
