package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.declass.appeal.Contesting.FILED_ON;
import static org.declass.appeal.Contesting.ruling;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.Recommendation;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.CloseReason;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequests;
import org.declass.request.Stage;
import org.declass.request.TrackingNumber;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request follows its appeals, what is decided becomes determinations, and each verb writes one entry. */
@QuarkusTest
class AppealDeskTest {

    private static final AppealLetters.Receipt NO_NUMBER = new AppealLetters.Receipt(null, null);

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk desk;

    @Inject
    Appeals appeals;

    @Inject
    Contests contests;

    @Inject
    ReferralDesk referrals;

    @Inject
    RequestDesk requestDesk;

    @Inject
    ReviewRequests requests;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @Inject
    FixedClock clock;

    @BeforeEach
    void begin() {
        reset.everything();
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
    void anAppealPutsADecidedRequestUnderAppeal() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        var before = history.position();

        var appeal = contesting.toAgency(request, 2);

        assertThat(appeal.status()).isEqualTo(AppealStatus.FILED);
        assertThat(contesting.view(appeal).items())
                .extracting(AppealView.Item::number)
                .containsExactly(request + "/2");
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        assertOneEntry(before, "appealed");
        assertThat(timelines.timeline(requests.get(request).subject()).get(0).phrase())
                .isEqualTo("appealed");
    }

    @Test
    void theDecisionBecomesADeterminationAtItsStageAndTheRequestIsDecidedAgain() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var appeal = contesting.toAgency(request);
        var before = history.position();

        var decided = contesting.decide(
                appeal, FixedClock.TODAY, ruling(List.of(1), Outcome.RELEASED_IN_PART, 2, 3, "FRD", "1.4(b)"));

        assertThat(decided.status()).isEqualTo(AppealStatus.DECIDED);
        assertThat(contesting.view(decided).items())
                .extracting(AppealView.Item::result)
                .containsExactly(AppealResult.MORE_RELEASED);
        assertOneEntry(before, "appeal decided");
        assertThat(status(request)).isEqualTo(RequestStatus.DECIDED);
        var answers = contests.answers(requests.get(request));
        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).stage()).isEqualTo(Stage.AGENCY_APPEAL);
        assertThat(answers.get(1).agency()).isEqualTo("STATE");
        assertThat(answers.get(1).exemptions()).containsExactly("FRD", "1.4(b)");
        var item = requests.get(request).items().get(0);
        assertThat(item.outcome()).isEqualTo(Outcome.RELEASED_IN_PART);
        assertThat(item.file().status().isReleased()).isTrue();
    }

    @Test
    void isDecidedWithTheLastOfItsItems() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two", "Three");
        var appeal = contesting.toAgency(request);

        contesting.decide(appeal, FixedClock.TODAY, ruling(List.of(1, 3), Outcome.RELEASED_IN_FULL, 4, 0));
        assertThat(appeals.get(appeal.number()).status()).isEqualTo(AppealStatus.FILED);
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        var before = history.position();
        var decided = contesting.decide(appeal, FixedClock.TODAY, ruling(List.of(2), null, null, null));

        assertThat(decided.status()).isEqualTo(AppealStatus.DECIDED);
        assertThat(contesting.view(decided).items())
                .extracting(AppealView.Item::result)
                .containsExactly(AppealResult.RELEASED_IN_FULL, AppealResult.REMANDED, AppealResult.RELEASED_IN_FULL);
        assertThat(contests.answers(requests.get(request))).hasSize(5);
        assertThat(status(request)).isEqualTo(RequestStatus.IN_REVIEW);
        assertOneEntry(before, "appeal decided");
    }

    @Test
    void oneLetterCanDecideItemsDifferently() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        var appeal = contesting.toAgency(request);
        var before = history.position();

        var decided = contesting.decide(
                appeal,
                FixedClock.TODAY,
                ruling(List.of(1), Outcome.DENIED_IN_FULL, null, null, "FRD"),
                ruling(List.of(2), Outcome.RELEASED_IN_FULL, 3, 0));

        assertThat(contesting.view(decided).items())
                .extracting(AppealView.Item::result)
                .containsExactly(AppealResult.AFFIRMED, AppealResult.RELEASED_IN_FULL);
        assertOneEntry(before, "appeal decided");
    }

    @Test
    void nothingIsDecidedTwiceOrOutsideTheAppeal() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two", "Three");
        var appeal = contesting.toAgency(request, 1, 2);
        contesting.decide(appeal, FixedClock.TODAY, ruling(List.of(1), Outcome.RELEASED_IN_FULL, 3, 0));
        var before = history.position();

        assertThatThrownBy(() -> contesting.decide(
                        appeal, FixedClock.TODAY, ruling(List.of(1), Outcome.DENIED_IN_FULL, null, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> contesting.decide(
                        appeal, FixedClock.TODAY, ruling(List.of(3), Outcome.DENIED_IN_FULL, null, null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> contesting.decide(
                        appeal,
                        FixedClock.TODAY,
                        ruling(List.of(2), Outcome.DENIED_IN_FULL, null, null),
                        ruling(List.of(2), Outcome.RELEASED_IN_FULL, null, null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> contesting.decide(
                        appeal, FILED_ON.minusDays(1), ruling(List.of(2), Outcome.DENIED_IN_FULL, null, null)))
                .isInstanceOf(Invalid.class);

        assertThat(history.position()).isEqualTo(before);
        assertThat(contests.answers(requests.get(request))).hasSize(4);
    }

    @Test
    void goesThroughAllOfIscap() {
        var appeal = contesting.toIscap("One");
        var number = appeal.number();
        var receipt = new AppealLetters.Receipt(FILED_ON.plusDays(9), "ISCAP No. 2026-45");

        var before = history.position();
        var acknowledged = desk.acknowledge(number, receipt, Seen.ANY, contesting.act());
        assertThat(acknowledged.status()).isEqualTo(AppealStatus.ACKNOWLEDGED);
        assertThat(acknowledged.numbers()).extracting(TrackingNumber::value).containsExactly("ISCAP No. 2026-45");
        assertOneEntry(before, "appeal acknowledged");

        before = history.position();
        assertThat(desk.requestMaterials(number, Seen.ANY, contesting.act()).status())
                .isEqualTo(AppealStatus.MATERIALS_REQUESTED);
        assertOneEntry(before, "materials requested for the appeal");

        before = history.position();
        assertThat(desk.receiveMaterials(number, Seen.ANY, contesting.act()).status())
                .isEqualTo(AppealStatus.MATERIALS_RECEIVED);
        assertOneEntry(before, "materials received for the appeal");

        before = history.position();
        assertThat(desk.startReview(number, Seen.ANY, contesting.act()).status())
                .isEqualTo(AppealStatus.UNDER_REVIEW);
        assertOneEntry(before, "review of the appeal started");

        contesting.decide(appeal, FixedClock.TODAY, ruling(List.of(1), Outcome.RELEASED_IN_FULL, 9, 0));
        var request = appeals.get(number).request().number();
        assertThat(status(request)).isEqualTo(RequestStatus.DECIDED);
        assertThat(contests.answers(requests.get(request)))
                .extracting(answer -> answer.stage() + " " + answer.agency())
                .containsExactly("INITIAL STATE", "AGENCY_APPEAL STATE", "ISCAP ISCAP");
    }

    @Test
    void onlyIscapAsksForMaterials() {
        var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

        assertThatThrownBy(() -> desk.requestMaterials(appeal.number(), Seen.ANY, contesting.act()))
                .isInstanceOfSatisfying(
                        IllegalAct.class,
                        refusal -> assertThat(refusal.possible())
                                .containsExactly("acknowledge", "decide", "close", "withdraw", "number"));
    }

    @Test
    void aClosureKeepsItsReason() {
        var appeal = contesting.toIscap("One");
        var before = history.position();

        var closed = desk.close(appeal.number(), ClosureReason.OTHER_STATUTE, Seen.ANY, contesting.act());

        assertThat(closed.status()).isEqualTo(AppealStatus.ADMINISTRATIVELY_CLOSED);
        assertThat(closed.closeReason()).isEqualTo(ClosureReason.OTHER_STATUTE);
        assertThat(closed.dates().endedOn()).isEqualTo(FixedClock.TODAY);
        assertOneEntry(before, "appeal administratively closed");
        assertThat(status(closed.request().number())).isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void aWithdrawalPutsTheRequestBackWhereItStood() {
        clock.goTo(Filing.SENT_ON.plusYears(1).plusDays(20));
        var request = filing.acknowledged("One");
        var appeal = contesting.file(
                request,
                AppealLevel.ISCAP,
                AppealBasis.LAPSE_ONE_YEAR,
                Filing.SENT_ON.plusYears(1).plusDays(15));
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        var before = history.position();

        desk.withdraw(appeal.number(), Seen.ANY, contesting.act());

        assertThat(status(request)).isEqualTo(RequestStatus.ACKNOWLEDGED);
        assertOneEntry(before, "appeal withdrawn");
        assertThatThrownBy(() -> desk.withdraw(appeal.number(), Seen.ANY, contesting.act()))
                .isInstanceOf(IllegalAct.class);
    }

    @Test
    void whatCameBackMeanwhileIsNotReferredAfterwards() {
        clock.goTo(Filing.SENT_ON.plusYears(1).plusDays(20));
        var request = filing.inReview("One");
        var facts = new ReferralFacts("OSD", Category.NSI, KnownBy.NOTIFIED, null);
        var referral = referrals.refer(request, List.of(), facts, Seen.ANY, filing.on(Filing.SENT_ON.plusDays(30)));
        var appeal = contesting.file(
                request,
                AppealLevel.ISCAP,
                AppealBasis.LAPSE_ONE_YEAR,
                Filing.SENT_ON.plusYears(1).plusDays(15));
        referrals.comeBack(referral.number(), Recommendation.DENY, Seen.ANY, contesting.act());
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);

        desk.withdraw(appeal.number(), Seen.ANY, contesting.act());

        assertThat(status(request)).isEqualTo(RequestStatus.IN_REVIEW);
    }

    @Test
    void aRequestIsUnderAppealUntilTheLastOfItsAppealsIsOver() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        var one = contesting.toAgency(request, 1);
        var two = contesting.toAgency(request, 2);

        desk.withdraw(one.number(), Seen.ANY, contesting.act());
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        desk.withdraw(two.number(), Seen.ANY, contesting.act());

        assertThat(status(request)).isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void aRequestIsNotClosedOverAnUndecidedAppealUnlessSomebodyInsists() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");
        contesting.toAgency(request, 1);
        contesting.toAgency(request, 2);
        var position = history.position();

        assertThatThrownBy(() -> requestDesk.close(
                        request,
                        new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.NO),
                        Seen.ANY,
                        contesting.act()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 appeals are undecided.");

        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        assertThat(history.position()).isEqualTo(position);
        requestDesk.close(
                request,
                new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES),
                Seen.ANY,
                contesting.act());
        assertThat(status(request)).isEqualTo(RequestStatus.CLOSED);
    }

    @Test
    void anAppealOfAClosedRequestWaitsForItsReopening() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var appeal = contesting.toAgency(request);
        var closure = new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES);
        requestDesk.close(request, closure, Seen.ANY, contesting.act());

        assertThatThrownBy(() -> desk.withdraw(appeal.number(), Seen.ANY, contesting.act()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("reopen");
        requestDesk.reopen(request, Seen.ANY, contesting.act().noting("Closed too early"));
        assertThat(status(request)).isEqualTo(RequestStatus.UNDER_APPEAL);
        desk.withdraw(appeal.number(), Seen.ANY, contesting.act());

        assertThat(status(request)).isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void aNumberIsNotedOnceHoweverItIsWritten() {
        var number = contesting.toIscap("One").number();
        var before = history.position();

        desk.note(number, new TrackingNumber("ISCAP", NumberKind.APPEAL, "2013-045", null), Seen.ANY, contesting.act());

        assertOneEntry(before, "noted a number of");
        var again = new TrackingNumber("ISCAP", NumberKind.APPEAL, "2013 045", null);
        assertThatThrownBy(() -> desk.note(number, again, Seen.ANY, contesting.act()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nothingHappensBeforeItWasFiled() {
        var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

        assertThatThrownBy(
                        () -> desk.acknowledge(appeal.number(), NO_NUMBER, Seen.ANY, filing.on(FILED_ON.minusDays(1))))
                .isInstanceOf(Invalid.class);
        var early = new AppealLetters.Receipt(FILED_ON.minusDays(1), null);
        assertThatThrownBy(() -> desk.acknowledge(appeal.number(), early, Seen.ANY, contesting.act()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoeverSawAnOlderStateIsTold() {
        var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));
        desk.acknowledge(appeal.number(), NO_NUMBER, Seen.ANY, contesting.act());

        assertThatThrownBy(() -> desk.withdraw(appeal.number(), Seen.version(0), contesting.act()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatStandsInTheWayIsOverriddenOnlyWithAReason() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var facts = Contesting.facts(AppealLevel.ISCAP, AppealBasis.DENIAL);
        var overriding = new AppealLetters.Filing(List.of(), facts, List.of(FilingPolicy.AGENCY_FIRST));
        var act = filing.on(FILED_ON);

        assertThatThrownBy(() -> contesting.file(request, AppealLevel.ISCAP, AppealBasis.DENIAL, FILED_ON))
                .isInstanceOfSatisfying(
                        NotEligible.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("AGENCY_FIRST"));
        assertThatThrownBy(() -> desk.file(request, overriding, Seen.ANY, act)).isInstanceOf(Invalid.class);
        desk.file(request, overriding, Seen.ANY, act.noting("The agency itself sent us there"));

        var entry = timelines.latest(1).get(0);
        assertThat(entry.note()).isEqualTo("The agency itself sent us there");
        assertThat(entry.toString()).contains("Agency first");
    }

    @Test
    void whatCannotBeOverriddenStaysInTheWay() {
        var request = filing.decided(Outcome.RELEASED_IN_FULL, "One");
        var facts = Contesting.facts(AppealLevel.AGENCY, AppealBasis.DENIAL);
        var insisting = new AppealLetters.Filing(List.of(), facts, List.of(FilingPolicy.values()));

        assertThatThrownBy(() -> desk.file(
                        request, insisting, Seen.ANY, filing.on(FILED_ON).noting("Nevertheless")))
                .isInstanceOf(NotEligible.class)
                .hasMessageContaining("Released in full");
        assertThat(status(request)).isEqualTo(RequestStatus.DECIDED);
    }
}
