package org.declass.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.request.Filing;
import org.declass.request.QuestionKind;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequests;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
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
}
