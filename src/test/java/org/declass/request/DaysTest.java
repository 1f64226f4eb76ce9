package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.web.Invalid;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we do comes after the latest move, what the agency writes after the sending. */
@QuarkusTest
class DaysTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    RequestDesk desk;

    @Inject
    ReviewRequests requests;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private void assertRefused(String field, ThrowingCallable act) {
        var before = history.position();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.violations())
                                .singleElement()
                                .satisfies(one -> assertThat(one.field()).isEqualTo(field)));
        assertThat(history.position()).isEqualTo(before);
    }

    private void close(String number, CloseReason reason, LocalDate day) {
        desk.close(number, new Letters.Closure(reason, Letters.Confirmation.NO), Seen.ANY, filing.on(day));
    }

    @Test
    void weAnswerNoQuestionBeforeItWasAsked() {
        var number = filing.awaitingUs("One");

        assertRefused("on", () -> desk.answer(number, Seen.ANY, filing.on(LONG_AGO)));
        assertRefused("on", () -> desk.answer(number, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(29))));
        desk.answer(number, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(30)));
    }

    @Test
    void weCloseAndReopenNothingBeforeItsLatestMove() {
        var number = filing.inReview("One");

        assertRefused("on", () -> close(number, CloseReason.WITHDRAWN_BY_US, Filing.SENT_ON.plusDays(19)));
        close(number, CloseReason.WITHDRAWN_BY_US, Filing.SENT_ON.plusDays(20));
        assertRefused(
                "on",
                () -> desk.reopen(
                        number, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(19)).noting("a new order")));
    }

    @Test
    void noDraftIsGivenUpBeforeItWasBegun() {
        var number = filing.draft("One");

        assertRefused("on", () -> close(number, CloseReason.ABANDONED, LONG_AGO));
    }

    @Test
    void noReviewBeginsBeforeTheLetterOfReceipt() {
        var number = filing.acknowledged("One");

        assertRefused("on", () -> desk.startReview(number, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(9))));
    }

    @Test
    void theirLettersMayCrossWithWhatIsOnRecord() {
        var number = filing.inReview("One");

        desk.ask(number, new Letters.Question(QuestionKind.FEE, null), Seen.ANY, filing.on(Filing.SENT_ON.plusDays(8)));

        requests.getEntityManager().clear();
        assertThat(requests.get(number).status()).isEqualTo(RequestStatus.AWAITING_US);
    }

    @Test
    void noQuestionWantsItsAnswerBeforeItWasAsked() {
        var number = filing.inReview("One");
        var question = new Letters.Question(QuestionKind.FEE, FixedClock.TODAY.minusDays(1));

        assertRefused("answerBy", () -> desk.ask(number, question, Seen.ANY, filing.act()));
    }

    @Test
    void noAgencyReceivedWhatWasNotSentYetOrConfirmsWhatItHasNot() {
        var number = filing.sent("One");
        var early = new Letters.Acknowledgement(Filing.SENT_ON.minusDays(1), null);
        var late = new Letters.Acknowledgement(FixedClock.TODAY, null);

        assertRefused("receivedOn", () -> desk.acknowledge(number, early, Seen.ANY, filing.act()));
        assertRefused(
                "receivedOn", () -> desk.acknowledge(number, late, Seen.ANY, filing.on(FixedClock.TODAY.minusDays(1))));
    }

    @Test
    void aNumberIsOfALetterThatWasWritten() {
        var number = filing.sent("One");
        var ahead = new TrackingNumber("STATE", NumberKind.OTHER, "X-1", FixedClock.TODAY.plusDays(1));

        assertRefused("givenOn", () -> desk.note(number, ahead, Seen.ANY, filing.act()));
    }
}
