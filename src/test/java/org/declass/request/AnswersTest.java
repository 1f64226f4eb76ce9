package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency can answer on an item, and which answer stands. */
@QuarkusTest
class AnswersTest {

    private static final LocalDate LETTER = Filing.SENT_ON.plusDays(40);

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    DeterminationDesk desk;

    @Inject
    RequestDetails details;

    @Inject
    ReviewRequests requests;

    private String number;

    @BeforeEach
    void begin() {
        reset.everything();
        number = filing.inReview("One", "Two");
    }

    private static DeterminationFacts pages(Integer total, Integer full, Integer part, Integer denied) {
        return new DeterminationFacts(
                Stage.INITIAL,
                Outcome.RELEASED_IN_PART,
                null,
                LETTER,
                null,
                total,
                full,
                part,
                denied,
                null,
                List.of());
    }

    private static DeterminationFacts letter(Stage stage, Outcome outcome, LocalDate day, String... exemptions) {
        return new DeterminationFacts(
                stage, outcome, null, day, null, null, null, null, null, null, List.of(exemptions));
    }

    private void record(DeterminationFacts facts, String supersedes, Integer... items) {
        desk.determine(number, new Letters.Answer(List.of(items), facts, supersedes), Seen.ANY, filing.act());
    }

    private void assertWrong(DeterminationFacts facts, String... fields) {
        assertThatThrownBy(() -> record(facts, null, 1))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(Violation::field)
                                .containsExactly(fields));
    }

    private RequestView request() {
        requests.getEntityManager().clear();
        return details.get(number);
    }

    private String answer(int item, int which) {
        return request().items().get(item - 1).determinations().get(which).number();
    }

    @Test
    void noLetterAnswersARequestThatWasNotSentYet() {
        assertWrong(letter(Stage.INITIAL, Outcome.GLOMAR, LocalDate.of(1901, 1, 1)), "letterDate");
        record(letter(Stage.INITIAL, Outcome.GLOMAR, Filing.SENT_ON), null, 1);
    }

    @Test
    void noLetterIsReceivedAheadOfTodayOrBeforeItWasWritten() {
        var ahead = new DeterminationFacts(
                Stage.INITIAL,
                Outcome.GLOMAR,
                null,
                LETTER,
                FixedClock.TODAY.plusDays(1),
                null,
                null,
                null,
                null,
                null,
                List.of());
        var early = new DeterminationFacts(
                Stage.INITIAL,
                Outcome.GLOMAR,
                null,
                LETTER,
                LETTER.minusDays(1),
                null,
                null,
                null,
                null,
                null,
                List.of());

        assertWrong(ahead, "receivedOn");
        assertWrong(early, "receivedOn");
    }

    @Test
    void keepsWhatALetterSaysAboutAppealing() {
        var until = LETTER.plusDays(60);
        record(
                letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(new AppealNotice(AppealRights.STATED, until)),
                null,
                1);
        record(
                letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(new AppealNotice(AppealRights.NOT_STATED, null)),
                null,
                2);

        assertThat(request().items())
                .flatExtracting(RequestView.ItemView::determinations)
                .extracting(DeterminationRow::appealRights, DeterminationRow::appealBy)
                .containsExactly(tuple(AppealRights.STATED, until), tuple(AppealRights.NOT_STATED, null));
    }

    @Test
    void aDayToAppealByComesAfterTheLetterAndMeansThatOneCan() {
        var early = new AppealNotice(null, LETTER.minusDays(1));
        var contradictory = new AppealNotice(AppealRights.NOT_STATED, LETTER.plusDays(60));
        var slip = new AppealNotice(null, LocalDate.of(9999, 12, 31));
        var lifetime = new AppealNotice(null, LETTER.plusYears(50).plusDays(1));

        assertWrong(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(early), "appealBy");
        assertWrong(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(contradictory), "appealBy");
        assertWrong(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(slip), "appealBy");
        assertWrong(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER).noting(lifetime), "appealBy");
    }

    @Test
    void thePartsAreWhatTheLetterSaysThoughTheyAddUpToMoreThanTheWhole() {
        record(pages(3, 2, 2, 2), null, 1);
        record(pages(null, 5, 9, 9), null, 2);

        assertThat(request().items().get(0).determinations())
                .extracting(DeterminationRow::pagesTotal, DeterminationRow::pagesDenied)
                .containsExactly(tuple(3, 2));
    }

    @Test
    void anExemptionIsCitedOnceHoweverItIsWritten() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, "25X6", " 25X6", "25x6", "QQ", "qq"), null, 1);

        assertThat(request().items().get(0).determinations().get(0).exemptions())
                .hasSize(2);
    }

    @Test
    void oneAnswerStandsAtAStage() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1);
        var standing = answer(1, 0);

        assertThatThrownBy(() -> record(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER), null, 1, 2))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(number + "/1")
                .hasMessageContaining("supersede " + standing + "?");
        assertThat(request().determined()).isEqualTo(1);
    }

    @Test
    void anotherStageIsAnotherAnswer() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1);

        record(letter(Stage.AGENCY_APPEAL, Outcome.RELEASED_IN_PART, LETTER.plusDays(5)), null, 1);

        assertThat(request().items().get(0).outcome()).isEqualTo(Outcome.RELEASED_IN_PART);
    }

    @Test
    void anAnswerIsPutRightOnce() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1);
        var wrong = answer(1, 0);
        record(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER), wrong, 1);

        assertThatThrownBy(() -> record(letter(Stage.INITIAL, Outcome.LOST, LETTER), wrong, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(wrong + " was put right before");
        record(letter(Stage.INITIAL, Outcome.LOST, LETTER), answer(1, 1), 1);

        assertThat(request().items().get(0).outcome()).isEqualTo(Outcome.LOST);
    }

    @Test
    void puttingTheFirstAnswerRightDoesNotUndoALaterStage() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1);
        record(letter(Stage.ISCAP, Outcome.RELEASED_IN_FULL, LETTER.plusDays(9)), null, 1);

        record(letter(Stage.INITIAL, Outcome.GLOMAR, LETTER), answer(1, 0), 1);

        assertThat(request().items().get(0).outcome()).isEqualTo(Outcome.RELEASED_IN_FULL);
        assertThat(request().items().get(0).stage()).isEqualTo(Stage.ISCAP);
    }

    @Test
    void theDayOfTheDecisionFollowsTheAnswersThatStand() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1);
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER.plusDays(5)), null, 2);
        assertThat(request().dates().decidedOn()).isEqualTo(LETTER.plusDays(5));

        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER.plusDays(2)), answer(2, 0), 2);

        assertThat(request().dates().decidedOn()).isEqualTo(LETTER.plusDays(2));
        assertThat(request().status()).isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void anAnswerOfALaterStageDecidesNothingAnew() {
        record(letter(Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER), null, 1, 2);

        record(letter(Stage.AGENCY_APPEAL, Outcome.RELEASED_IN_FULL, LETTER.plusDays(9)), null, 1);

        assertThat(request().dates().decidedOn()).isEqualTo(LETTER);
    }
}
