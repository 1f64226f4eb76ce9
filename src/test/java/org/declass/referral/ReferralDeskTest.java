package org.declass.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.NumberKind;
import org.declass.request.QuestionKind;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequests;
import org.declass.request.TrackingNumber;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request follows its referrals, and each verb writes one entry. */
@QuarkusTest
class ReferralDeskTest {

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    ReferralDesk desk;

    @Inject
    ReviewRequests requests;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private Referral refer(String request, String agency, Integer... items) {
        var facts = new ReferralFacts(agency, Category.RD, KnownBy.NOTIFIED, null);
        return desk.refer(request, List.of(items), facts, Seen.ANY, filing.act());
    }

    private RequestStatus status(String request) {
        requests.getEntityManager().clear();
        return requests.get(request).status();
    }

    private void assertOneEntry(long before, String phrase) {
        assertThat(history.position()).isEqualTo(before + 1);
        assertThat(timelines.latest(1).get(0).phrase()).isEqualTo(phrase);
    }

    @Test
    void theFirstReferralMakesTheRequestReferred() {
        var request = filing.acknowledged("One", "Two");
        var before = history.position();

        var referral = refer(request, "DOE", 2);

        assertThat(referral.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(ReferralView.of(referral).items()).containsExactly(request + "/2");
        assertThat(status(request)).isEqualTo(RequestStatus.REFERRED);
        assertOneEntry(before, "referred");
    }

    @Test
    void withoutItemsAllAreMeant() {
        var request = filing.sent("One", "Two");

        assertThat(ReferralView.of(refer(request, "DOE")).items()).hasSize(2);
    }

    @Test
    void theLastReturnPutsTheRequestBackInReview() {
        var request = filing.inReview("One");
        var doe = refer(request, "DOE");
        var dod = refer(request, "OSD");

        desk.comeBack(doe.number(), Recommendation.NO_EQUITY, Seen.ANY, filing.act());
        assertThat(status(request)).isEqualTo(RequestStatus.REFERRED);
        var before = history.position();
        var back = desk.comeBack(dod.number(), Recommendation.EXCISE, Seen.ANY, filing.act());

        assertThat(back.status()).isEqualTo(ReferralStatus.RETURNED);
        assertThat(back.recommendation()).isEqualTo(Recommendation.EXCISE);
        assertThat(status(request)).isEqualTo(RequestStatus.IN_REVIEW);
        assertOneEntry(before, "referral returned");
    }

    @Test
    void anAcknowledgementMovesOnlyTheReferral() {
        var request = filing.inReview("One");
        var referral = refer(request, "DOE");
        var before = history.position();

        var acknowledged = desk.acknowledge(referral.number(), Seen.ANY, filing.act());

        assertThat(acknowledged.status()).isEqualTo(ReferralStatus.ACKNOWLEDGED);
        assertThat(status(request)).isEqualTo(RequestStatus.REFERRED);
        assertOneEntry(before, "referral acknowledged");
    }

    @Test
    void whatCameBackCanGoOutAgain() {
        var request = filing.inReview("One");
        var referral = refer(request, "DOE");
        desk.comeBack(referral.number(), Recommendation.DENY, Seen.ANY, filing.act());
        var before = history.position();

        var again = desk.referAgain(referral.number(), Seen.ANY, filing.act());

        assertThat(again.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(again.recommendation()).isNull();
        assertThat(status(request)).isEqualTo(RequestStatus.REFERRED);
        assertOneEntry(before, "referred again");
    }

    @Test
    void aCancelledReferralHoldsNothingUp() {
        var request = filing.inReview("One");
        var referral = refer(request, "DOE");
        var before = history.position();

        desk.cancel(referral.number(), Seen.ANY, filing.act());

        assertThat(status(request)).isEqualTo(RequestStatus.IN_REVIEW);
        assertOneEntry(before, "referral cancelled");
        assertThatThrownBy(() -> desk.comeBack(referral.number(), Recommendation.DENY, Seen.ANY, filing.act()))
                .isInstanceOf(IllegalAct.class);
    }

    @Test
    void aDraftIsNotReferred() {
        var request = filing.draft("One");

        assertThatThrownBy(() -> refer(request, "DOE")).isInstanceOf(IllegalAct.class);
    }

    @Test
    void noAgencyRefersToItself() {
        var request = filing.inReview("One");

        assertThatThrownBy(() -> refer(request, "STATE")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> refer(request, "NOBODY")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> refer(request, "DOE", 7)).isInstanceOf(Invalid.class);
    }

    @Test
    void theRequestWaitsForUsUntilWeAnswerWhateverComesBack() {
        var request = filing.inReview("One");
        var referral = refer(request, "DOE");
        filing.ask(request, QuestionKind.FEE);

        desk.comeBack(referral.number(), Recommendation.DENY, Seen.ANY, filing.act());
        assertThat(status(request)).isEqualTo(RequestStatus.AWAITING_US);
        filing.answerThem(request);

        assertThat(status(request)).isEqualTo(RequestStatus.IN_REVIEW);
    }

    private void assertTooEarly(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.violations().get(0).field()).isEqualTo("on"));
    }

    @Test
    void nothingHappensToItBeforeItsLatestMove() {
        var day = Filing.SENT_ON.plusDays(30);
        var referral = refer(filing.inReview("One"), "DOE").number();
        desk.acknowledge(referral, Seen.ANY, filing.on(day));

        assertTooEarly(() -> desk.comeBack(referral, Recommendation.DENY, Seen.ANY, filing.on(day.minusDays(1))));
        assertTooEarly(() -> desk.cancel(referral, Seen.ANY, filing.on(day.minusDays(1))));
        desk.comeBack(referral, Recommendation.DENY, Seen.ANY, filing.on(day));
        assertTooEarly(() -> desk.referAgain(referral, Seen.ANY, filing.on(day.minusDays(1))));
        desk.referAgain(referral, Seen.ANY, filing.on(day.plusDays(1)));
        assertTooEarly(() -> desk.acknowledge(referral, Seen.ANY, filing.on(day)));
    }

    @Test
    void whatHappenedBeforeWeLearnedOfItIsRecordedBackToTheSendingOfTheRequest() {
        var referral = refer(filing.inReview("One"), "DOE").number();

        assertTooEarly(() -> desk.acknowledge(referral, Seen.ANY, filing.on(Filing.SENT_ON.minusDays(1))));
        var acknowledged = desk.acknowledge(referral, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(2)));

        assertThat(acknowledged.since()).isEqualTo(Filing.SENT_ON.plusDays(2));
    }

    @Test
    void nobodyLearnsOfItBeforeTheRequestWasSent() {
        var request = filing.inReview("One");
        var facts = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);

        assertTooEarly(() -> desk.refer(request, List.of(1), facts, Seen.ANY, filing.on(Filing.SENT_ON.minusDays(1))));
    }

    @Test
    void theSameIsOutOnceUnlessAPersonInsists() {
        var request = filing.inReview("One", "Two");
        var first = refer(request, "DOE", 1);
        var facts = new ReferralFacts("doe", Category.RD, KnownBy.INFERRED, null);
        var before = history.position();

        assertThatThrownBy(() -> desk.refer(request, List.of(1, 2), facts, Seen.ANY, filing.act()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(request + "/1")
                .hasMessageContaining(first.number());
        assertThat(history.position()).isEqualTo(before);
        refer(request, "DOE", 2);
        refer(request, "OSD", 1);
        desk.refer(
                request, new ReferralDesk.Passed(List.of(1), facts, Letters.Confirmation.YES), Seen.ANY, filing.act());
        desk.cancel(first.number(), Seen.ANY, filing.act());

        assertThat(history.position()).isEqualTo(before + 4);
    }

    @Test
    void aNumberIsNotedOnceAndOnNothingCancelled() {
        var referral = refer(filing.inReview("One"), "DOE").number();
        var given = new TrackingNumber("DOE", NumberKind.RECEIVER, "HQ-9", null);
        desk.note(referral, given, Seen.ANY, filing.act());

        assertThatThrownBy(() -> desk.note(
                        referral, new TrackingNumber("doe", NumberKind.OTHER, "hq 9", null), Seen.ANY, filing.act()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.note(
                        referral, new TrackingNumber("DOE", NumberKind.OTHER, "--", null), Seen.ANY, filing.act()))
                .isInstanceOf(Invalid.class);
        desk.cancel(referral, Seen.ANY, filing.act());
        assertThatThrownBy(() -> desk.note(
                        referral, new TrackingNumber("DOE", NumberKind.OTHER, "HQ-10", null), Seen.ANY, filing.act()))
                .isInstanceOf(IllegalAct.class);
    }
}
