package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.declass.request.Filing.SENT_ON;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Purpose;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.web.PageQuery;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks start, move and end with the verbs of requests, and stand in the entry of the verb. */
@QuarkusTest
class RunningClocksTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Filing filing;

    @Inject
    RequestDesk desk;

    @Inject
    CorrectionDesk corrections;

    @Inject
    DeadlineQueries deadlines;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    /** As they are now in the database. */
    private List<DeadlineRow> all(String request) {
        entities.clear();
        return deadlines.of(request);
    }

    private DeadlineRow the(Purpose purpose, String request) {
        return all(request).stream()
                .filter(row -> row.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private List<Purpose> open(String request) {
        return all(request).stream()
                .filter(row -> row.endedOn() == null)
                .map(DeadlineRow::purpose)
                .toList();
    }

    @Test
    void noneRunsForADraft() {
        assertThat(deadlines.of(filing.draft("One"))).isEmpty();
    }

    @Test
    void sendingStartsTheAnswersYearAndForeseesIscapsWindow() {
        var number = filing.draft("One");
        var position = history.position();

        desk.send(number, Seen.ANY, filing.on(SENT_ON));

        var answer = the(Purpose.MDR_INIT, number);
        assertThat(answer.due()).isEqualTo(SENT_ON.plusYears(1));
        assertThat(answer.explanation())
                .isEqualTo(
                        "1 year from 1 January 2026, the day the request was sent (E.O. 13526 s. 3.5; ISCAP's page on"
                                + " MDR appeals; 36 CFR 1260.52(e)); due by Friday 1 January 2027, lapses on Saturday 2 January.");
        var iscap = the(Purpose.ISCAP_FILE_LAPSE, number);
        assertThat(iscap.state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(iscap.startEarliest()).isEqualTo(answer.lapsesOn());
        assertThat(iscap.verified()).isFalse();
        assertThat(history.position()).isEqualTo(position + 1);
        assertThat(timelines.timeline(ReviewRequest.subject(number)).get(0).changes())
                .extracting(fact -> fact.name() + " " + fact.after())
                .contains(
                        answer.number() + " purpose Answer to a mandatory review request",
                        answer.number() + " due 1 January 2027");
    }

    @Test
    void theLetterOfReceiptSaysTheLatestDayOfItsBeginning() {
        var number = filing.acknowledged("One");

        var answer = the(Purpose.MDR_INIT, number);
        assertThat(answer.startEarliest()).isEqualTo(SENT_ON);
        assertThat(answer.startLatest()).isEqualTo(SENT_ON.plusDays(5));
        assertThat(answer.due()).isEqualTo(SENT_ON.plusDays(5).plusYears(1));
        assertThat(deadlines.of(number)).hasSize(2);
    }

    @Test
    void aDenialEndsTheFirstAndStartsTheWindowForAnAppeal() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");

        assertThat(the(Purpose.MDR_INIT, number).state()).isEqualTo(DeadlineState.MET);
        assertThat(the(Purpose.ISCAP_FILE_LAPSE, number).state()).isEqualTo(DeadlineState.CANCELLED);
        var window = the(Purpose.MDR_APPEAL_FILE, number);
        assertThat(window.rule()).isEqualTo("MDR_APPEAL_FILE_STATE/1");
        assertThat(window.due()).isEqualTo(SENT_ON.plusDays(100));
        assertThat(window.about()).isEqualTo("item 1");
        assertThat(open(number)).containsExactly(Purpose.MDR_APPEAL_FILE, Purpose.REFILE_2Y);
    }

    @Test
    void aFullReleaseLeavesNothingRunning() {
        assertThat(open(filing.decided(Outcome.RELEASED_IN_FULL, "One"))).isEmpty();
    }

    @Test
    void aQuestionIsOursUntilItIsAnswered() {
        var number = filing.inReview("One");
        desk.ask(
                number,
                new Letters.Question(QuestionKind.STILL_INTERESTED, LocalDate.of(2026, 3, 20)),
                Seen.ANY,
                filing.act());

        var asked = the(Purpose.STILL_INTERESTED, number);
        assertThat(asked.fileBy()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(asked.explanation())
                .contains("the letter names the day")
                .contains("by the rule it would be 1 April");

        filing.answerThem(number);

        assertThat(the(Purpose.STILL_INTERESTED, number).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aQuestionThatWasNeverAskedLeavesNoClock() {
        var number = filing.inReview("One");
        desk.ask(number, new Letters.Question(QuestionKind.STILL_INTERESTED, null), Seen.ANY, filing.act());
        var mistake = new Letters.Correction(history.position(), Letters.Mistake.DID_NOT_HAPPEN, null);

        corrections.correct(number, mistake, Seen.ANY, filing.act().noting("Meant for another"));

        assertThat(the(Purpose.STILL_INTERESTED, number).state()).isEqualTo(DeadlineState.CANCELLED);
        filing.ask(number, QuestionKind.STILL_INTERESTED);
        assertThat(open(number)).contains(Purpose.STILL_INTERESTED);
    }

    @Test
    void correctingTheDayOfSendingMovesTheClock() {
        var number = filing.sent("One");
        var sending = history.position();
        var before = the(Purpose.MDR_INIT, number);
        var right = new Letters.Correction(sending, Letters.Mistake.WRONG_DAY, SENT_ON.minusDays(3));

        corrections.correct(number, right, Seen.ANY, filing.act().noting("Postmark"));

        var after = the(Purpose.MDR_INIT, number);
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.due()).isEqualTo(before.due().minusDays(3));
        assertThat(history.position()).isEqualTo(sending + 1);
    }

    @Test
    void closingIsRefusedWhileAClockOfOursRuns() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var window = the(Purpose.MDR_APPEAL_FILE, number);
        var accepted = new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.NO);

        assertThatThrownBy(() -> desk.close(number, accepted, Seen.ANY, filing.act()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly("A clock of ours runs: Appeal to the agency, file by 10 April 2026 ("
                                        + window.number() + ")."));

        desk.close(number, new Letters.Closure(CloseReason.ACCEPTED, Letters.Confirmation.YES), Seen.ANY, filing.act());
        assertThat(the(Purpose.MDR_APPEAL_FILE, number).state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(open(number)).containsExactly(Purpose.REFILE_2Y);
    }

    @Test
    void reopeningSetsThemGoingAgain() {
        var number = filing.inReview("One");
        desk.close(
                number,
                new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES),
                Seen.ANY,
                filing.act());
        assertThat(open(number)).isEmpty();

        desk.reopen(number, Seen.ANY, filing.act().noting("Too early"));

        assertThat(open(number)).containsExactly(Purpose.MDR_INIT, Purpose.ISCAP_FILE_LAPSE);
    }

    @Test
    void aPastDayIsAnsweredAsItWasKnownThen() {
        clock.goTo(LocalDate.of(2026, 1, 10));
        var number = filing.sent("One");
        clock.goTo(LocalDate.of(2026, 1, 20));
        desk.acknowledge(
                number,
                new Letters.Acknowledgement(LocalDate.of(2026, 1, 6), null),
                Seen.ANY,
                filing.on(LocalDate.of(2026, 1, 9)));
        clock.goTo(FixedClock.TODAY);

        assertThat(dueAsOf("2026-01-09")).isEmpty();
        assertThat(dueAsOf("2026-01-10")).containsExactly(SENT_ON.plusYears(1));
        assertThat(dueAsOf("2026-01-19")).containsExactly(SENT_ON.plusYears(1));
        assertThat(dueAsOf("2026-01-20")).containsExactly(LocalDate.of(2027, 1, 6));
    }

    private List<LocalDate> dueAsOf(String day) {
        var filter = new DeadlineFilter();
        filter.asOf = LocalDate.parse(day);
        filter.purpose = List.of(Purpose.MDR_INIT);
        return deadlines.matching(filter, PageQuery.first(10)).items().stream()
                .map(DeadlineRow::due)
                .toList();
    }

    @Test
    void settlingAgainChangesNothing() {
        var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var rows = rows();
        clock.goTo(FixedClock.TODAY.plusDays(1));

        desk.note(
                number, new TrackingNumber("STATE", NumberKind.INITIAL, "M-2026-00001", null), Seen.ANY, filing.act());

        assertThat(rows()).isEqualTo(rows);
        assertThat(timelines.timeline(ReviewRequest.subject(number)).get(0).changes())
                .extracting(fact -> fact.name())
                .containsExactly("number");
    }

    private Long rows() {
        return entities.createQuery("select count(*) from Deadline", Long.class).getSingleResult();
    }
}
