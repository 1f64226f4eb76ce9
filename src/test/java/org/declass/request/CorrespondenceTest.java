package org.declass.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.web.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What comes of a request besides questions and answers: notes, another addressee, a part released early. */
@QuarkusTest
class CorrespondenceTest {

    private static final LocalDate DAY = FixedClock.TODAY.minusDays(5);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("stella", "write");
    }

    private ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/" + path)
                .then();
    }

    private ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get("/api/v1/" + path).then().statusCode(200);
    }

    private ValidatableResponse last(String request) {
        return get("history?request=" + request + "&sort=-position&limit=1");
    }

    @Nested
    class ANote {

        @Test
        void standsOnTheTimelineAndMovesNothing() {
            var request = filing.inReview("One");

            post("requests/" + request + "/notes", "{'note': 'They asked for patience.', 'on': '" + DAY + "'}")
                    .statusCode(200)
                    .body("status", equalTo("IN_REVIEW"))
                    .body("theirStatus.word", nullValue());

            last(request)
                    .body("items[0].verb", equalTo("NOTED"))
                    .body("items[0].note", equalTo("They asked for patience."))
                    .body("items[0].happenedOn", equalTo(DAY.toString()))
                    .body("items[0].toStatus", nullValue());
        }

        @Test
        void keepsTheWordsOfTheAgencyOfTheLatestDay() {
            var request = filing.acknowledged("One");

            post("requests/" + request + "/notes", """
                    {'note': 'By telephone', 'theirStatus': 'Assigned to the “complex” track', 'on': '%s'}""".formatted(DAY));
            post("requests/" + request + "/notes", """
                    {'note': 'An older letter', 'theirStatus': 'Received', 'on': '%s'}""".formatted(DAY.minusDays(9)));

            get("requests/" + request)
                    .body("theirStatus.word", equalTo("Assigned to the “complex” track"))
                    .body("theirStatus.on", equalTo(DAY.toString()));
        }

        @Test
        void canBeWrittenOnDraftsAndClosedCases() {
            post("requests/" + filing.draft("One") + "/notes", "{'note': 'ask Ed first'}")
                    .statusCode(200);
            post("requests/" + filing.closed("Two") + "/notes", "{'note': 'cited in a book'}")
                    .statusCode(200);
        }

        @Test
        void saysSomething() {
            post("requests/" + filing.draft("One") + "/notes", "{'note': ' '}")
                    .statusCode(400)
                    .body("violations.field", contains("note"));
        }
    }

    @Nested
    class ARerouting {

        @Test
        void leavesTheReceiptOfTheNewAddresseeToCome() {
            var request = filing.acknowledged("One");

            post("requests/" + request + "/rerouting", """
                    {'agency': 'doe', 'office': 'Office of Classification', 'number': 'DOE-26-1', 'on': '%s'}""".formatted(DAY))
                    .statusCode(200)
                    .body("status", equalTo("SENT"))
                    .body("facts.agency", equalTo("DOE"))
                    .body("facts.office", equalTo("Office of Classification"))
                    .body("dates.sentOn", equalTo(Filing.SENT_ON.toString()))
                    .body("dates.acknowledgedOn", nullValue())
                    .body("numbers.value", contains("M-" + request, "DOE-26-1"));

            last(request)
                    .body("items[0].verb", equalTo("REROUTED"))
                    .body("items[0].fromStatus", equalTo("ACKNOWLEDGED"))
                    .body("items[0].changes.find { it.field == 'agency' }.after", equalTo("DOE"));
            get("deadlines?purpose=MDR_INIT&request=" + request).body("items.agency", contains("DOE"));
        }

        @Test
        void isFollowedByAnAcknowledgementWithANumberOfItsOwn() {
            var request = filing.acknowledged("One");
            post("requests/" + request + "/rerouting", "{'agency': 'DOE', 'on': '" + DAY + "'}");

            post("requests/" + request + "/acknowledgement", "{'number': 'DOE-26-1'}")
                    .statusCode(200)
                    .body("status", equalTo("ACKNOWLEDGED"))
                    .body("numbers.agency", contains("STATE", "DOE"));
        }

        @Test
        void goesSomewhereElse() {
            var request = filing.sent("One");

            post("requests/" + request + "/rerouting", "{'agency': 'STATE'}")
                    .statusCode(422)
                    .body("violations.field", contains("agency"));
            post("requests/" + request + "/rerouting", "{'agency': 'NOBODY'}")
                    .statusCode(422)
                    .body("violations.field", contains("agency"));
            post("requests/" + request + "/rerouting", "{'agency': 'STATE', 'office': 'FOIA office'}")
                    .statusCode(200);
        }

        @Test
        void isNotPossibleOnceTheyReview() {
            post("requests/" + filing.inReview("One") + "/rerouting", "{'agency': 'DOE'}")
                    .statusCode(409);
        }
    }

    @Nested
    class AnInterimRelease {

        @Test
        void opensAPartWhileTheRequestStaysOpen() {
            var request = filing.inReview("One", "Two");

            post("requests/" + request + "/interim-releases", """
                    {'items': [2], 'extent': 'PART', 'pages': 150, 'url': 'https://example.org/first.pdf',
                     'on': '%s', 'note': 'first of several'}""".formatted(DAY))
                    .statusCode(200)
                    .body("status", equalTo("IN_REVIEW"))
                    .body("items.outcome", contains(nullValue(), nullValue()))
                    .body("items.fileStatus", contains("REQUESTED", "REQUESTED"))
                    .body("items.releasedExtent", contains(null, "PART"));

            last(request)
                    .body("items[0].verb", equalTo("INTERIM_RELEASED"))
                    .body("items[0].note", equalTo("first of several"));
            get("releases?request=" + request).body("items", hasSize(1)).body("items[0].pages", equalTo(150));
            get("deadlines?purpose=MDR_INIT&request=" + request).body("items.state", contains("RUNNING"));
        }

        @Test
        void isNoAnswer() {
            var request = filing.inReview("One");
            post("requests/" + request + "/interim-releases", "{'items': [1], 'on': '" + DAY + "'}")
                    .statusCode(200);

            filing.answer(request, 1, Outcome.DENIED_IN_FULL);

            get("requests/" + request)
                    .body("status", equalTo("DECIDED"))
                    .body("items[0].fileStatus", equalTo("RELEASED_IN_PART"));
        }

        @Test
        void namesItemsThatAreThereAndAnAddressOfTheWeb() {
            var request = filing.inReview("One");

            post("requests/" + request + "/interim-releases", "{'items': [2]}")
                    .statusCode(422)
                    .body("violations.field", contains("items[0]"));
            post("requests/" + request + "/interim-releases", "{'items': [1], 'url': 'javascript:alert(1)'}")
                    .statusCode(400)
                    .body("violations[0].field", containsString("url"));
            post("requests/" + filing.decided(Outcome.DENIED_IN_FULL, "Two") + "/interim-releases", "{'items': [1]}")
                    .statusCode(409);
        }
    }

    @Nested
    class AnAnswerOfUnstatedExtent {

        @Test
        void countsAsAPartAndIsNamedForWhatItIs() {
            var request = filing.decided(Outcome.RELEASED, "One");

            get("requests/" + request)
                    .body("items[0].outcome", equalTo("RELEASED"))
                    .body("items[0].fileStatus", equalTo("RELEASED_IN_PART"))
                    .body("items[0].releasedExtent", equalTo("UNSTATED"));
            get("deadlines?purpose=MDR_APPEAL_FILE&request=" + request).body("items", hasSize(1));
            get("deadlines?purpose=REFILE_2Y&request=" + request).body("items", hasSize(0));
        }

        @Test
        void isNoReasonToCloseAsFullyReleased() {
            var request = filing.decided(Outcome.RELEASED, "One");
            var editor = cast.token("ed", "write");

            given().auth()
                    .oauth2(editor)
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body("{\"reason\": \"FULLY_RELEASED\"}")
                    .post("/api/v1/requests/" + request + "/closure")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("not released in full"));
        }
    }

    @Test
    void secondAnswersAreRefusedWhereNothingWasRemanded() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

        assertThatThrownBy(() -> filing.answer(request, 1, Outcome.RELEASED_IN_FULL))
                .isInstanceOf(Refused.class);
    }

    @Nested
    class OnThePages {

        private Visitor stella;

        @BeforeEach
        void signIn() {
            stella = cast.signIn("stella");
        }

        @Test
        void aNoteWithTheirWord() {
            var page = "/requests/" + filing.acknowledged("One");

            Forms.open(stella, page + "/notes/new")
                    .with("note", "By telephone")
                    .with("theirStatus", "On the complex track")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(stella.page(page).select("dl.facts").text()).contains("They call it On the complex track");
            assertThat(stella.page(page).select(".timeline").text()).contains("wrote a note on", "By telephone");
        }

        @Test
        void aReroutingComesBackWithWhatIsWrong() {
            var page = "/requests/" + filing.acknowledged("One");

            Forms.open(stella, page + "/rerouting/new").send().then().statusCode(422);
            Forms.open(stella, page + "/rerouting/new")
                    .with("agency", "DOE")
                    .with("on", DAY.toString())
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(stella.page(page).select("h1").text()).contains("Sent");
        }

        @Test
        void anInterimReleaseBeginsWithTheOnlyItemTicked() {
            var page = "/requests/" + filing.inReview("One");

            Forms.open(stella, page + "/interim-releases/new")
                    .with("on", DAY.toString())
                    .with("pages", "12")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(stella.page(page).select("h1").text()).contains("In review");
            assertThat(stella.page(page).select(".timeline").text()).contains("interim release on");
        }
    }
}
