package org.declass.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.file.WithdrawnFiles;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reviewed a file within two years may decline to look at it again. */
@QuarkusTest
class TwoYearsTest {

    private static final LocalDate LETTER = Filing.SENT_ON.plusDays(40);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FixedClock clock;

    @Inject
    RequestDesk desk;

    @Inject
    DeterminationDesk determinations;

    @Inject
    LatestReviews reviews;

    @Inject
    ReviewRequests requests;

    @Inject
    WithdrawnFiles files;

    private String file;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        file = filing.file("Telegram 2747");
    }

    private String draft(String agency, RequestKind kind) {
        var facts = new RequestFacts(kind, agency, null, "Jupiter missiles", "Ed", null, null, null);
        return desk.draft(facts, List.of(file), filing.on(Filing.SENT_ON)).number();
    }

    private String answered(Outcome outcome, LocalDate letter) {
        var number = draft("STATE", RequestKind.MDR);
        desk.send(number, Seen.ANY, filing.on(letter.minusDays(1)));
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, null, letter, null, null, null, null, null, null, List.of("1.4(d)"));
        determinations.determine(number, new Letters.Answer(List.of(1), facts, null), Seen.ANY, filing.on(letter));
        return number;
    }

    private AskedAgain again() {
        requests.getEntityManager().clear();
        var all = reviews.of(List.of(files.get(file)));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void countFromTheLatestReviewByTheAgency() {
        answered(Outcome.DENIED_IN_FULL, LETTER.minusDays(400));
        answered(Outcome.RELEASED_IN_PART, LETTER);

        var again = again();

        assertThat(again.agency()).isEqualTo("STATE");
        assertThat(again.from()).isEqualTo(LETTER.plusYears(2).plusDays(1));
        assertThat(again.citation()).contains("10 CFR 1045.205(a)");
        assertThat(again.isTooEarly(LETTER.plusYears(2))).isTrue();
        assertThat(again.isTooEarly(LETTER.plusYears(2).plusDays(1))).isFalse();
    }

    @Test
    void countFromTheReviewThatARefusalMeans() {
        var reviewed = LETTER.minusDays(400);
        answered(Outcome.DENIED_IN_FULL, reviewed);
        answered(Outcome.NOT_REVIEWED_TWO_YEARS, LETTER);

        assertThat(again().from()).isEqualTo(reviewed.plusYears(2).plusDays(1));
    }

    @Test
    void countFromTheRefusalWhereWeKnowOfNoReviewThatExplainsIt() {
        answered(Outcome.DENIED_IN_FULL, LETTER.minusYears(2).minusDays(1));
        answered(Outcome.NOT_REVIEWED_TWO_YEARS, LETTER);

        var again = again();

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_REVIEWED_TWO_YEARS);
        assertThat(again.from()).isEqualTo(LETTER.plusYears(2).plusDays(1));
    }

    @Test
    void doNotCountWhatWasPutRightOrWasNoReview() {
        var number = answered(Outcome.DENIED_IN_FULL, LETTER);
        requests.getEntityManager().clear();
        var wrong = requests.get(number)
                .items()
                .get(0)
                .standingAnswers(Stage.INITIAL)
                .findFirst()
                .orElseThrow()
                .number();
        var facts = new DeterminationFacts(
                Stage.INITIAL, Outcome.NO_RECORDS, null, LETTER, null, null, null, null, null, null, List.of());
        determinations.determine(number, new Letters.Answer(List.of(1), facts, wrong), Seen.ANY, filing.act());

        requests.getEntityManager().clear();
        assertThat(reviews.of(List.of(files.get(file)))).isEmpty();
    }

    @Test
    void areWarnedOfInTheApiOnDraftsToThatAgencyAlone() {
        var answered = answered(Outcome.DENIED_IN_FULL, LETTER);

        var draft = get(draft("STATE", RequestKind.MDR));
        assertThat(draft.getList("warnings.file")).containsExactly(file);
        assertThat(draft.getString("warnings[0].mayAskFrom"))
                .isEqualTo(LETTER.plusYears(2).plusDays(1).toString());
        assertThat(draft.getString("warnings[0].sentence")).contains(answered, "STATE reviewed " + file);
        assertThat(draft.getBoolean("warnings[0].verified")).isTrue();
        assertThat(get(draft("DOE", RequestKind.MDR)).getList("warnings")).isEmpty();
        assertThat(get(draft("STATE", RequestKind.FOIA)).getList("warnings")).isEmpty();
        assertThat(get(answered).getList("warnings")).isEmpty();

        clock.goTo(LETTER.plusYears(2).plusDays(1));
        assertThat(get(draft.getString("number")).getList("warnings")).isEmpty();
    }

    @Test
    void areNothingToARequestThatWasSentBeforeTheReview() {
        var before = draft("STATE", RequestKind.MDR);
        desk.send(before, Seen.ANY, filing.on(LETTER.minusDays(1)));

        answered(Outcome.DENIED_IN_FULL, LETTER);

        assertThat(get(before).getList("warnings")).isEmpty();
        assertThat(given().header("Authorization", "Bearer " + cast.token("rita", "read"))
                        .get("/api/v1/findings?check=ASKED_WITHIN_TWO_YEARS")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void areWarnedOfInTheAnswerToSending() {
        answered(Outcome.DENIED_IN_FULL, LETTER);
        var number = draft("STATE", RequestKind.MDR);

        var sent = given().header("Authorization", "Bearer " + cast.token("ed", "write"))
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/requests/" + number + "/sending")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(sent.getString("status")).isEqualTo("SENT");
        assertThat(sent.getList("warnings.file")).containsExactly(file);
    }

    @Test
    void areShownWhereADraftIsBegunReadAndSentAndOnTheFile() {
        answered(Outcome.DENIED_IN_FULL, LETTER);
        var number = draft("STATE", RequestKind.MDR);
        var ed = cast.signIn("ed");

        for (var page :
                List.of("/requests/new?file=" + file, "/requests/" + number, "/requests/" + number + "/sending/new")) {
            assertThat(ed.page(page).select(".notice.tone-warn").text())
                    .as(page)
                    .contains("Reviewed within two years", "may be asked again from 11 February 2028");
        }
        assertThat(ed.page("/files/" + file).select("#again-STATE").text())
                .startsWith("May be asked for again at STATE from 11 February 2028");
        clock.goTo(LocalDate.of(2028, 2, 11));
        var later = cast.signIn("ed");
        assertThat(later.page("/requests/" + number).select(".notice.tone-warn"))
                .isEmpty();
        assertThat(later.page("/files/" + file).select("#again-STATE").text())
                .startsWith("May be asked for again at STATE since 11 February 2028");
    }

    @Test
    void keepAClockThatOpensTheWayBackAfterARefusal() {
        var number = answered(Outcome.NOT_REVIEWED_TWO_YEARS, LETTER);

        var clocks = given().header("Authorization", "Bearer " + cast.token("rita", "read"))
                .get("/api/v1/deadlines?purpose=REFILE_2Y&request=" + number)
                .jsonPath();

        assertThat(clocks.getList("items.lapsesOn"))
                .containsExactly(LETTER.plusYears(2).plusDays(1).toString());
        assertThat(List.of(tuple(clocks.getString("items[0].state"), clocks.getString("items[0].side"))))
                .containsExactly(tuple("RUNNING", "THEIRS"));
    }

    private io.restassured.path.json.JsonPath get(String number) {
        return given().header("Authorization", "Bearer " + cast.token("rita", "read"))
                .get("/api/v1/requests/" + number)
                .jsonPath();
    }
}
