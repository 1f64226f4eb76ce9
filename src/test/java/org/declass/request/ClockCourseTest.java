package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.deadline.Ended;
import org.declass.deadline.Ending;
import org.declass.deadline.Matter;
import org.declass.deadline.Pause;
import org.declass.deadline.Purpose;
import org.declass.deadline.Road;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Wanted;
import org.junit.jupiter.api.Test;

/** Which clocks ought to run follows from the course of a request alone. */
class ClockCourseTest {

    private static final LocalDate SENT = LocalDate.of(2025, 2, 3);
    private static final LocalDate LETTER = LocalDate.of(2025, 9, 1);

    private static RequestDates dates(LocalDate received, LocalDate acknowledged, LocalDate decided, LocalDate closed) {
        return new RequestDates(SENT, received, acknowledged, null, decided, closed);
    }

    private static List<Wanted> wanted(Road road, RequestDates dates, ClockCourse.Answered... answers) {
        return wanted(road, dates, List.of(), null, answers);
    }

    private static List<Wanted> wanted(
            Road road,
            RequestDates dates,
            List<ClockCourse.Asked> asked,
            LocalDate refiled,
            ClockCourse.Answered... answers) {
        var matter = new Matter("R-2025-0001", "STATE", road, "Ed");
        return new ClockCourse(matter, dates, null, asked, Arrays.asList(answers), refiled, List.of()).wanted();
    }

    private static ClockCourse.Answered answer(
            int item, Stage stage, Outcome outcome, LocalDate letter, LocalDate received) {
        var facts = new DeterminationFacts(
                stage, outcome, "STATE", letter, received, null, null, null, null, null, List.of());
        return new ClockCourse.Answered(item, facts, letter.plusDays(9));
    }

    private static Wanted the(Purpose purpose, List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> one.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private static List<Purpose> running(List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> one.ended().how() == Ending.OPEN)
                .map(Wanted::purpose)
                .toList();
    }

    @Test
    void aRefusalBecauseOfAnEarlierReviewOpensTheWayBackTwoYearsAfterItAtTheLatest() {
        var letter = SENT.plusDays(30);

        var again = the(
                Purpose.REFILE_2Y,
                wanted(
                        Road.MDR,
                        dates(null, null, letter, null),
                        answer(1, Stage.INITIAL, Outcome.NOT_REVIEWED_TWO_YEARS, letter, null)));

        assertThat(again.starts().usual().earliest()).isEqualTo(letter);
        assertThat(again.ended().how()).isEqualTo(Ending.OPEN);
    }

    @Test
    void nothingBeforeItIsSent() {
        assertThat(wanted(Road.MDR, RequestDates.NONE)).isEmpty();
    }

    @Test
    void theReferenceDeskHasNoClock() {
        assertThat(wanted(Road.INFORMAL, dates(null, null, null, null))).isEmpty();
    }

    @Test
    void sentAndAcknowledged() {
        var acknowledged = SENT.plusDays(8);

        var start = the(Purpose.MDR_INIT, wanted(Road.MDR, dates(null, acknowledged, null, null)))
                .starts()
                .usual();

        assertThat(start.earliest()).isEqualTo(SENT);
        assertThat(start.latest()).isEqualTo(acknowledged);
        assertThat(start.latestEvent()).isEqualTo(StartingEvent.ACKNOWLEDGED);
    }

    @Test
    void theDayOfReceiptGoesBeforeThatOfTheLetterOfReceipt() {
        var wanted = wanted(Road.FOIA, dates(SENT.plusDays(4), SENT.plusDays(8), null, null));

        var starts = the(Purpose.FOIA_INIT, wanted).starts();
        assertThat(starts.byEvent().get(StartingEvent.RECEIVED_BY_AGENCY).isCertain())
                .isTrue();
        assertThat(starts.usual().latest()).isEqualTo(SENT.plusDays(4));
    }

    @Test
    void aFoiaRequestStandsStillForTheFirstClarificationAndForFees() {
        var asked = List.of(
                new ClockCourse.Asked(1, QuestionKind.CLARIFICATION, SENT.plusDays(5), null, SENT.plusDays(9)),
                new ClockCourse.Asked(2, QuestionKind.CLARIFICATION, SENT.plusDays(10), null, SENT.plusDays(12)),
                new ClockCourse.Asked(3, QuestionKind.FEE, SENT.plusDays(13), null, null));

        var wanted = wanted(Road.FOIA, dates(SENT, null, null, null), asked, null);

        assertThat(the(Purpose.FOIA_INIT, wanted).pauses())
                .containsExactly(new Pause(SENT.plusDays(5), SENT.plusDays(9)), Pause.since(SENT.plusDays(13)));
        assertThat(running(wanted)).containsExactly(Purpose.FOIA_INIT, Purpose.FEE_REPLY);
    }

    @Test
    void aMandatoryReviewDoesNotStandStill() {
        var asked = List.of(new ClockCourse.Asked(1, QuestionKind.CLARIFICATION, SENT.plusDays(5), null, null));

        assertThat(the(Purpose.MDR_INIT, wanted(Road.MDR, dates(SENT, null, null, null), asked, null))
                        .pauses())
                .isEmpty();
    }

    @Test
    void oneWindowForEachLetterThatDenies() {
        var other = LETTER.plusDays(30);
        var wanted = wanted(
                Road.MDR,
                dates(null, null, null, null),
                answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, null),
                answer(2, Stage.INITIAL, Outcome.RELEASED_IN_FULL, LETTER, null),
                answer(3, Stage.INITIAL, Outcome.RELEASED_IN_PART, LETTER, null),
                answer(4, Stage.INITIAL, Outcome.NO_RECORDS, other, other.plusDays(2)));

        assertThat(wanted)
                .filteredOn(one -> one.purpose() == Purpose.MDR_APPEAL_FILE)
                .extracting(one -> one.subject().key() + ": " + one.about())
                .containsExactly("R-2025-0001/1: items 1, 3", "R-2025-0001/4: item 4");
        assertThat(running(wanted)).contains(Purpose.MDR_INIT, Purpose.ISCAP_FILE_LAPSE);
    }

    @Test
    void aDenialWithoutItsDayOfReceiptCameBetweenItsDateAndTheDayItWasRecorded() {
        var denial = answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, null);

        var starts = the(Purpose.MDR_APPEAL_FILE, wanted(Road.MDR, dates(null, null, LETTER, null), denial))
                .starts();

        assertThat(starts.usual().earliest()).isEqualTo(LETTER);
        assertThat(starts.usual().latest()).isEqualTo(LETTER.plusDays(9));
        assertThat(starts.byEvent().get(StartingEvent.DENIAL_MAILED).isCertain())
                .isTrue();
    }

    @Test
    void anAppealThatWasDeniedOpensTheWayToIscapAndEndsTheFirstWindow() {
        var later = LETTER.plusDays(200);
        var wanted = wanted(
                Road.MDR,
                dates(null, null, LETTER, null),
                answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, null),
                answer(1, Stage.AGENCY_APPEAL, Outcome.DENIED_IN_FULL, later, later));

        assertThat(the(Purpose.MDR_APPEAL_FILE, wanted).ended()).isEqualTo(Ended.met(later));
        assertThat(running(wanted)).containsExactly(Purpose.ISCAP_FILE_DENIAL, Purpose.REFILE_2Y);
        assertThat(the(Purpose.REFILE_2Y, wanted).starts().usual().earliest()).isEqualTo(later);
    }

    @Test
    void theLetterAfterARemandHasAClockOfItsOwnAndLeavesTheFirstLetterIts() {
        var anew = LETTER.plusDays(300);
        var first = List.of(
                answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, LETTER),
                answer(2, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, LETTER));
        var before = wanted(Road.MDR, dates(null, null, LETTER, null), first.get(0), first.get(1));

        var after = wanted(
                Road.MDR,
                dates(null, null, LETTER, null),
                first.get(0),
                first.get(1),
                answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, anew, anew));

        assertThat(windows(before)).containsExactly("R-2025-0001/1#: items 1, 2 from " + LETTER);
        assertThat(windows(after))
                .containsExactly("R-2025-0001/1#: items 1, 2 from " + LETTER, "R-2025-0001/1#2: item 1 from " + anew);
        assertThat(after)
                .filteredOn(one -> one.purpose() == Purpose.REFILE_2Y)
                .extracting(Wanted::mark)
                .containsExactly("2");
    }

    private static List<String> windows(List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> one.purpose() == Purpose.MDR_APPEAL_FILE)
                .map(one -> one.subject().key() + "#" + one.mark() + ": " + one.about() + " from "
                        + one.starts().usual().earliest())
                .toList();
    }

    @Test
    void whatIsPublicInFullByALaterLetterIsNotToBeFiledAgain() {
        var later = LETTER.plusDays(200);
        var denied = answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, LETTER);
        var opened = answer(1, Stage.AGENCY_APPEAL, Outcome.RELEASED_IN_FULL, later, later);
        var other = answer(2, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, LETTER);
        var dates = dates(null, null, LETTER, null);

        assertThat(running(wanted(Road.MDR, dates, denied, opened))).doesNotContain(Purpose.REFILE_2Y);
        assertThat(running(wanted(Road.MDR, dates, denied, other, opened))).contains(Purpose.REFILE_2Y);
    }

    @Test
    void filingAgainEndsTheTwoYears() {
        var wanted = wanted(
                Road.MDR,
                dates(null, null, LETTER, LETTER),
                List.of(),
                LETTER.plusYears(2),
                answer(1, Stage.INITIAL, Outcome.DENIED_IN_FULL, LETTER, null));

        assertThat(the(Purpose.REFILE_2Y, wanted).ended()).isEqualTo(Ended.actedOn(LETTER.plusYears(2)));
        assertThat(running(wanted)).isEmpty();
    }
}
