package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.appeal.Contesting.FILED_ON;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Appeals through the API, by role. */
@QuarkusTest
class AppealApiTest {

    private static final String APPEALS = "/api/v1/appeals";

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk desk;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private static Response post(String path, String body) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(path);
    }

    private static Response file(String request, String level, String more) {
        return post("/api/v1/requests/" + request + "/appeals", """
                {"level": "%s", "basis": "DENIAL", "on": "%s"%s}""".formatted(level, FILED_ON, more));
    }

    private static List<String> numbers(String query) {
        return RestAssured.get(APPEALS + query).jsonPath().getList("items.number");
    }

    @Nested
    @TestSecurity(
            user = "rita",
            roles = {"reader"})
    class AsAReader {

        @Test
        void filtersTheList() {
            var agency = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));
            var iscap = contesting.toIscap("Two");
            var first = contesting.view(agency).items().get(0).file();
            var letter = new AppealLetters.Receipt(null, "ISCAP 2026-45");
            desk.acknowledge(iscap.number(), letter, Seen.ANY, filing.act());

            assertThat(numbers("?open=true&sort=number")).containsExactly(agency.number(), iscap.number());
            assertThat(numbers("?level=ISCAP")).containsExactly(iscap.number());
            assertThat(numbers("?level=AGENCY&open=false&result=AFFIRMED")).hasSize(1);
            assertThat(numbers("?file=" + first)).containsExactly(agency.number());
            assertThat(numbers("?request=" + iscap.request().number() + "&body=ISCAP"))
                    .containsExactly(iscap.number());
            for (var written : List.of("2026-045", "2026-45", "ISCAP No. 2026-45", "2026045")) {
                assertThat(RestAssured.given()
                                .queryParam("number", written)
                                .get(APPEALS)
                                .jsonPath()
                                .getList("items.number"))
                        .as(written)
                        .containsExactly(iscap.number());
            }
            assertThat(numbers("?number=" + agency.number())).containsExactly(agency.number());
            assertThat(numbers("?filedTo=" + FILED_ON.minusDays(1))).isEmpty();
            assertThat(numbers("?open=true&unmovedSince=" + FILED_ON)).containsExactly(agency.number());
            assertThat(numbers("?q=jupiter&status=ACKNOWLEDGED&basis=DENIAL")).containsExactly(iscap.number());
        }

        @Test
        void takesTheListAsATable() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

            var csv = RestAssured.given().accept("text/csv").get(APPEALS).asString();

            assertThat(csv.lines()).hasSize(2);
            assertThat(csv.lines().toList().get(1))
                    .startsWith(appeal.number() + ",")
                    .contains("AGENCY", "DENIAL");
            var sheet = RestAssured.get(APPEALS + "?format=xlsx");
            sheet.then().statusCode(200);
            assertThat(sheet.contentType()).contains("spreadsheet");
        }

        @Test
        void readsOneButRecordsNothing() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

            var answer = RestAssured.get(APPEALS + "/" + appeal.number());

            answer.then().statusCode(200);
            assertThat(answer.header("ETag")).isEqualTo("\"v" + appeal.version() + "\"");
            assertThat(answer.jsonPath().getString("facts.argument")).isEqualTo("Italy is public knowledge");
            assertThat(answer.jsonPath().getList("acts.act"))
                    .containsExactly("ACKNOWLEDGE", "DECIDE", "CLOSE", "WITHDRAW", "NUMBER");
            RestAssured.get(APPEALS + "/A-999").then().statusCode(404);
            post(APPEALS + "/" + appeal.number() + "/acknowledgement", "{}")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(
            user = "stella",
            roles = {"reader", "staff"})
    class AsStaff {

        @Test
        void isToldWhatADecisionCannotSayOfAppealingFurther() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));
            var place = APPEALS + "/" + appeal.number() + "/decision";
            var letter = """
                    {"on": "%1$s", "letterDate": "%1$s", %2$s, "rulings": [{"items": [1]%3$s}]}""";
            var denied = ", \"outcome\": \"DENIED_IN_FULL\"";

            var early = post(place, letter.formatted(FILED_ON, "\"appealBy\": \"2026-02-01\"", denied));
            var unsaid = post(
                    place,
                    letter.formatted(
                            FILED_ON, "\"appealRights\": \"NOT_STATED\", \"appealBy\": \"2026-04-01\"", denied));
            var remand = post(
                    place, letter.formatted(FILED_ON, "\"appealRights\": \"STATED\"", ", \"remand\": \"TO_AGENCY\""));

            assertThat(List.of(early, unsaid, remand))
                    .allSatisfy(refused -> assertThat(refused.statusCode()).isEqualTo(422));
            assertThat(early.jsonPath().getList("violations.field")).containsExactly("appealBy");
            assertThat(unsaid.jsonPath().getString("violations[0].message")).contains("states the right to appeal");
            assertThat(remand.jsonPath().getList("violations.field")).containsExactly("appealRights");
        }

        @Test
        void recordsTheLetters() {
            var appeal = APPEALS + "/" + contesting.toIscap("One").number();

            post(appeal + "/acknowledgement", "{\"number\": \"2026-045\"}")
                    .then()
                    .statusCode(200);
            post(appeal + "/numbers", "{\"agency\": \"ISCAP\", \"value\": \"2026-045-01\"}")
                    .then()
                    .statusCode(200);
            post(appeal + "/materials-request", "{}").then().statusCode(200);
            post(appeal + "/materials-receipt", "{}").then().statusCode(200);
            post(appeal + "/review", "{}").then().statusCode(200);
            var decided = post(appeal + "/decision", """
                    {"letterDate": "%s", "rulings": [{"items": [1], "outcome": "RELEASED_IN_PART", "pagesFull": 1,
                     "pagesPart": 2, "exemptions": ["50X2-WMD"]}]}""".formatted(FixedClock.TODAY));

            decided.then().statusCode(200);
            assertThat(decided.jsonPath().getString("status")).isEqualTo("DECIDED");
            assertThat(decided.jsonPath().getString("items[0].result")).isEqualTo("MORE_RELEASED");
            assertThat(decided.jsonPath().getList("numbers.value")).containsExactly("2026-045", "2026-045-01");
            assertThat(decided.jsonPath().getList("acts.act")).containsExactly("NUMBER");
        }

        @Test
        void isToldWhatIsPossibleAndWhatIsWrong() {
            var appeal = APPEALS + "/"
                    + contesting
                            .toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"))
                            .number();
            var before = history.position();

            var refused = post(appeal + "/review", "{}");
            refused.then().statusCode(409);
            assertThat(refused.jsonPath().getList("possible"))
                    .containsExactly("acknowledge", "decide", "close", "withdraw", "number");
            post(appeal + "/closure", "{\"reason\": \"TIRED\"}").then().statusCode(400);
            post(appeal + "/closure", "{}").then().statusCode(400);
            post(appeal + "/decision", "{\"letterDate\": \"2026-03-01\", \"rulings\": []}")
                    .then()
                    .statusCode(400);
            post(appeal + "/decision", "{\"letterDate\": \"2026-03-01\", \"rulings\": [{\"items\": [7]}]}")
                    .then()
                    .statusCode(422);
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(appeal + "/acknowledgement")
                    .then()
                    .statusCode(428);
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"v77\"")
                    .body("{}")
                    .post(appeal + "/acknowledgement")
                    .then()
                    .statusCode(412);
            assertThat(history.position()).isEqualTo(before);
        }

        @Test
        void recordsItOnceForOneKey() {
            var appeal = APPEALS + "/"
                    + contesting
                            .toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"))
                            .number();
            var before = history.position();

            for (var time = 0; time < 2; time++) {
                RestAssured.given()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .header("Idempotency-Key", "the same")
                        .body("{\"reason\": \"TOO_LATE\"}")
                        .post(appeal + "/closure")
                        .then()
                        .statusCode(200);
            }

            assertThat(history.position()).isEqualTo(before + 1);
        }

        @Test
        void neitherFilesNorWithdraws() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

            file(request, "AGENCY", "").then().statusCode(403);
            var appeal = contesting.toAgency(request);
            post(APPEALS + "/" + appeal.number() + "/withdrawal", "{}").then().statusCode(403);
        }
    }

    @Nested
    @TestSecurity(
            user = "ed",
            roles = {"reader", "staff", "editor"})
    class AsAnEditor {

        @Test
        void filesAndWithdraws() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");

            var filed = file(request, "AGENCY", ", \"items\": [2], \"argument\": \"It is in FRUS\"");

            filed.then().statusCode(201);
            assertThat(filed.jsonPath().getString("facts.body")).isEqualTo("STATE");
            assertThat(filed.jsonPath().getList("items.number")).containsExactly(request + "/2");
            var location = filed.header("Location");
            assertThat(location).endsWith(APPEALS + "/" + filed.jsonPath().getString("number"));
            assertThat(RestAssured.get("/api/v1/requests/" + request).jsonPath().getString("status"))
                    .isEqualTo("UNDER_APPEAL");
            post(location + "/withdrawal", "{}").then().statusCode(200);
            assertThat(RestAssured.get("/api/v1/requests/" + request).jsonPath().getString("status"))
                    .isEqualTo("DECIDED");
        }

        @Test
        void isToldAllThatStandsInTheWay() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

            var refused = file(request, "ISCAP", "");

            refused.then().statusCode(409);
            assertThat(refused.jsonPath().getList("violations.field")).containsExactly("AGENCY_FIRST");
            file(request, "ISCAP", ", \"overrides\": [\"AGENCY_FIRST\"]").then().statusCode(422);
            file(request, "ISCAP", ", \"overrides\": [\"AGENCY_FIRST\"], \"note\": \"The agency sent us there\"")
                    .then()
                    .statusCode(201);
        }

        @Test
        void namesOnlyABodyThatHearsIt() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

            file(request, "ISCAP", ", \"body\": \"STATE\"").then().statusCode(422);
            file(request, "AGENCY", ", \"body\": \"NOBODY\"").then().statusCode(422);
            file(request, "AGENCY", ", \"items\": [9]").then().statusCode(422);
            file(filing.draft("Two"), "AGENCY", "").then().statusCode(409);
        }
    }
}
