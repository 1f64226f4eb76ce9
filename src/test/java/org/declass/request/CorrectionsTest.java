package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.WithdrawnFiles;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Verb;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A mistaken entry is put right by a further one that names it. */
@QuarkusTest
class CorrectionsTest {

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    CorrectionDesk corrections;

    @Inject
    RequestDesk desk;

    @Inject
    CorrespondenceDesk correspondence;

    @Inject
    RequestDetails details;

    @Inject
    ReviewRequests requests;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @Inject
    WithdrawnFiles files;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private long entry(String number, Verb verb) {
        return timelines.timeline(ReviewRequest.subject(number)).stream()
                .filter(entry -> entry.phrase().equals(verb.phrase()))
                .findFirst()
                .orElseThrow()
                .position();
    }

    /** As it is now in the database. */
    private RequestView request(String number) {
        requests.getEntityManager().clear();
        return details.get(number);
    }

    private void takeBack(String number, Verb verb) {
        var mistake = new Letters.Correction(entry(number, verb), Letters.Mistake.DID_NOT_HAPPEN, null);
        corrections.correct(number, mistake, Seen.ANY, filing.act().noting("Another case's letter"));
    }

    private void move(String number, Verb verb, LocalDate day) {
        var mistake = new Letters.Correction(entry(number, verb), Letters.Mistake.WRONG_DAY, day);
        corrections.correct(number, mistake, Seen.ANY, filing.act().noting("Misread"));
    }

    @Test
    void takesBackAnAcknowledgementWithItsNumber() {
        var number = filing.acknowledged("One");
        var position = history.position();

        takeBack(number, Verb.ACKNOWLEDGED);

        var request = request(number);
        assertThat(request.status()).isEqualTo(RequestStatus.SENT);
        assertThat(request.numbers()).isEmpty();
        assertThat(request.dates().acknowledgedOn()).isNull();
        assertThat(request.dates().receivedOn()).isNull();
        assertThat(request.dates().sentOn()).isEqualTo(Filing.SENT_ON);
        assertThat(history.position()).isEqualTo(position + 1);
    }

    @Test
    void freesTheNumberForTheRequestItBelongsTo() {
        var wrong = filing.acknowledged("One");
        takeBack(wrong, Verb.ACKNOWLEDGED);
        var right = filing.sent("Two");

        desk.acknowledge(right, new Letters.Acknowledgement(null, "M-" + wrong), Seen.ANY, filing.act());

        assertThat(request(right).numbers()).hasSize(1);
    }

    @Test
    void takesBackASendingAndTheFileRestsAgain() {
        var number = filing.sent("One");
        var file = request(number).items().get(0).file();

        takeBack(number, Verb.SENT);

        assertThat(request(number).status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(request(number).dates().sentOn()).isNull();
        assertThat(files.get(file).status()).hasToString("WITHDRAWN");
    }

    @Test
    void takesBackAQuestion() {
        var number = filing.awaitingUs("One");

        takeBack(number, Verb.ASKED_US);

        assertThat(request(number).status()).isEqualTo(RequestStatus.IN_REVIEW);
        assertThat(request(number).question()).isNull();
    }

    @Test
    void takesBackOneActAfterTheOtherFromTheLatest() {
        var number = filing.inReview("One");

        assertThatThrownBy(() -> takeBack(number, Verb.ACKNOWLEDGED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("first");
        takeBack(number, Verb.REVIEW_STARTED);
        takeBack(number, Verb.ACKNOWLEDGED);

        assertThat(request(number).status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void sendsAgainAfterATakenBackSending() {
        var number = filing.sent("One");
        takeBack(number, Verb.SENT);

        desk.send(number, Seen.ANY, filing.act());
        takeBack(number, Verb.SENT);

        assertThat(request(number).status()).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void movesADayAndNothingElse() {
        var number = filing.acknowledged("One");
        var position = history.position();

        move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.plusDays(12));

        assertThat(request(number).dates().acknowledgedOn()).isEqualTo(Filing.SENT_ON.plusDays(12));
        assertThat(request(number).status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
        assertThat(history.position()).isEqualTo(position + 1);
    }

    @Test
    void movesTheDaySinceWhenItStandsThere() {
        var number = filing.acknowledged("One");

        move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.plusDays(12));

        assertThat(request(number).statusSince()).isEqualTo(Filing.SENT_ON.plusDays(12));
    }

    @Test
    void takesTheNumberBackAlsoAfterItsDayWasMoved() {
        var number = filing.acknowledged("One");
        move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.plusDays(12));

        takeBack(number, Verb.ACKNOWLEDGED);

        assertThat(request(number).numbers()).isEmpty();
    }

    @Test
    void movesNoDayBeforeTheSending() {
        var number = filing.acknowledged("One");

        assertThatThrownBy(() -> move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.minusDays(1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> move(number, Verb.SENT, FixedClock.TODAY.plusDays(1)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void leavesClosuresAndDeterminationsToVerbsOfTheirOwn() {
        var number = filing.closed("One");

        assertThatThrownBy(() -> takeBack(number, Verb.CLOSED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> takeBack(number, Verb.DETERMINED)).isInstanceOf(Refused.class);
    }

    @Test
    void wantsToKnowWhatWasWrong() {
        var number = filing.acknowledged("One");
        var mistake = new Letters.Correction(entry(number, Verb.ACKNOWLEDGED), Letters.Mistake.DID_NOT_HAPPEN, null);

        assertThatThrownBy(() -> corrections.correct(number, mistake, Seen.ANY, filing.act()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void takesNothingBackOnceTheAgencyHasAnswered() {
        var number = filing.sent("One", "Two");
        filing.answer(number, 1, Outcome.RELEASED_IN_FULL);

        assertThatThrownBy(() -> takeBack(number, Verb.SENT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("answered on items since");

        assertThat(request(number).status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void takesBackAnAcknowledgementThatCameAfterTheFirstAnswer() {
        var number = filing.sent("One", "Two");
        filing.answer(number, 1, Outcome.RELEASED_IN_FULL);
        desk.acknowledge(number, new Letters.Acknowledgement(null, null), Seen.ANY, filing.act());

        takeBack(number, Verb.ACKNOWLEDGED);

        assertThat(request(number).status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void leavesNumbersThatCameAnotherWay() {
        var number = filing.acknowledged("One");
        var day = Filing.SENT_ON.plusDays(10);
        note(number, "CIA", "F-2026-1", day);
        note(number, "STATE", "X-2026-1", day);

        takeBack(number, Verb.ACKNOWLEDGED);

        assertThat(request(number).numbers())
                .extracting(TrackingNumber::toString)
                .containsExactly("CIA F-2026-1", "STATE X-2026-1");
        assertThat(timelines.latest(1).get(0).changes())
                .filteredOn(fact -> fact.name().equals("number"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.before()).isEqualTo("STATE M-" + number);
                    assertThat(fact.after()).isNull();
                });
    }

    @Test
    void movesOnlyTheNumberThatCameWithTheLetter() {
        var number = filing.acknowledged("One");
        note(number, "CIA", "F-2026-1", Filing.SENT_ON.plusDays(10));

        move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.plusDays(12));

        assertThat(request(number).numbers())
                .extracting(TrackingNumber::givenOn)
                .containsExactly(Filing.SENT_ON.plusDays(12), Filing.SENT_ON.plusDays(10));
    }

    private void note(String number, String agency, String value, LocalDate day) {
        desk.note(number, new TrackingNumber(agency, NumberKind.INITIAL, value, day), Seen.ANY, filing.on(day));
    }

    @Test
    void standsAgainSinceTheDayOfTheMoveBefore() {
        var acknowledged = filing.acknowledged("One");
        var asked = filing.awaitingUs("Two");
        move(acknowledged, Verb.SENT, Filing.SENT_ON.minusDays(3));

        takeBack(acknowledged, Verb.ACKNOWLEDGED);
        takeBack(asked, Verb.ASKED_US);

        assertThat(request(acknowledged).statusSince()).isEqualTo(Filing.SENT_ON.minusDays(3));
        assertThat(request(asked).statusSince()).isEqualTo(Filing.SENT_ON.plusDays(20));
    }

    @Test
    void movesNoDayOutOfOrder() {
        var number = filing.closed("One");

        for (var day : new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(1899, 12, 31), Filing.SENT_ON}) {
            assertThatThrownBy(() -> move(number, Verb.CLOSED, day))
                    .as("%s", day)
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> move(number, Verb.ACKNOWLEDGED, Filing.SENT_ON.plusDays(21)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("in review");
        assertThatThrownBy(() -> move(number, Verb.SENT, Filing.SENT_ON.plusDays(41)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void saysThatTheDayOfAnAnswerIsThatOfItsLetter() {
        var number = filing.decided(Outcome.GLOMAR, "One");

        assertThatThrownBy(() -> move(number, Verb.DETERMINED, Filing.SENT_ON.plusDays(41)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("supersedes");
    }

    @Test
    void movesNoDayThatWasOvertaken() {
        var number = filing.closed("One");
        desk.reopen(number, Seen.ANY, filing.act().noting("They wrote again"));

        assertThatThrownBy(() -> move(number, Verb.CLOSED, FixedClock.TODAY.minusDays(1)))
                .isInstanceOf(Refused.class);

        assertThat(request(number).dates().closedOn()).isNull();
    }

    private void reword(String number, Verb verb, Letters.Wording right) {
        var mistake = new Letters.Correction(entry(number, verb), Letters.Mistake.WRONG_WORDS, null, right);
        corrections.correct(number, mistake, Seen.ANY, filing.act().noting("Misheard"));
    }

    private static Letters.Wording noteOf(String words, String theirStatus) {
        return new Letters.Wording(words, theirStatus, null, null, null, null);
    }

    private static Letters.Wording with(String agency, String office, String given) {
        return new Letters.Wording(null, null, agency, office, given, null);
    }

    private void write(String number, String words, String theirStatus, LocalDate day) {
        correspondence.write(number, theirStatus, Seen.ANY, filing.on(day).noting(words));
    }

    private void reroute(String number, String agency, String office, String given, LocalDate day) {
        correspondence.reroute(number, new Letters.Rerouting(agency, office, given), Seen.ANY, filing.on(day));
    }

    @Nested
    class OfNotes {

        private final LocalDate day = FixedClock.TODAY.minusDays(5);

        @Test
        void putTheWordsRightAndKeepTheOldOnes() {
            var number = filing.draft("One");
            write(number, "Mr Smyth called", "Complex trac", day);
            var position = history.position();

            reword(number, Verb.NOTED, noteOf("Mr Smith called", "Complex track"));

            assertThat(request(number).theirStatus()).isEqualTo(new TheirStatus("Complex track", day));
            assertThat(history.position()).isEqualTo(position + 1);
            var timeline = timelines.timeline(ReviewRequest.subject(number));
            assertThat(timeline)
                    .filteredOn(entry -> entry.phrase().equals(Verb.NOTED.phrase()))
                    .extracting(TimelineEntry::note)
                    .containsExactly("Mr Smyth called");
            assertThat(timeline.get(0).changes())
                    .contains(new TimelineEntry.Fact("note", "Mr Smyth called", "Mr Smith called"))
                    .contains(new TimelineEntry.Fact("their status", "Complex trac", "Complex track"));
        }

        @Test
        void bringBackWhatTheAgencySaidBeforeAsItIsRight() {
            var number = filing.sent("One");
            write(number, "First", "Recieved", day.minusDays(2));
            write(number, "An older letter", "Logged", day.minusDays(4));
            var first = entry(number, Verb.NOTED);
            write(number, "Of another case", "Complex track", day);
            var mistake = new Letters.Correction(first, Letters.Mistake.WRONG_WORDS, null, noteOf("First", "Received"));
            corrections.correct(number, mistake, Seen.ANY, filing.act().noting("Misspelled"));

            takeBack(number, Verb.NOTED);

            assertThat(request(number).theirStatus()).isEqualTo(new TheirStatus("Received", day.minusDays(2)));
            assertThatThrownBy(() -> takeBack(number, Verb.NOTED)).isInstanceOf(Refused.class);
        }

        @Test
        void moveTheDayThatDecidesWhichWordIsTheLatest() {
            var number = filing.sent("One");
            write(number, "First", "Received", day.minusDays(2));
            write(number, "Second", "Complex track", day);

            move(number, Verb.NOTED, day.minusDays(3));

            assertThat(request(number).theirStatus()).isEqualTo(new TheirStatus("Received", day.minusDays(2)));
        }

        @Test
        void sayWhatIsRight() {
            var number = filing.sent("One");
            write(number, "First", null, day);

            assertThatThrownBy(() -> reword(number, Verb.NOTED, Letters.Wording.NONE))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> reword(number, Verb.NOTED, noteOf("First", null)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> reword(number, Verb.NOTED, with("DOE", null, null)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> reword(number, Verb.SENT, noteOf("Other", null)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Nested
    class OfReroutings {

        private final LocalDate day = FixedClock.TODAY.minusDays(5);

        @Test
        void bringBackTheReceiptThatTheyEmptied() {
            var number = filing.acknowledged("One");
            reroute(number, "DOE", "Office of Classification", "DOE-26-1", day);

            takeBack(number, Verb.REROUTED);

            var request = request(number);
            assertThat(request.status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
            assertThat(request.statusSince()).isEqualTo(Filing.SENT_ON.plusDays(10));
            assertThat(request.dates().acknowledgedOn()).isEqualTo(Filing.SENT_ON.plusDays(10));
            assertThat(request.dates().receivedOn()).isEqualTo(Filing.SENT_ON.plusDays(5));
            assertThat(request.facts().agency()).isEqualTo("STATE");
            assertThat(request.facts().office()).isNull();
            assertThat(request.numbers()).extracting(TrackingNumber::value).containsExactly("M-" + number);
        }

        @Test
        void nameTheRightAgencyOfficeAndNumber() {
            var number = filing.sent("One");
            reroute(number, "DOE", null, "DOE-26-1", day);

            reword(number, Verb.REROUTED, with("usa", "FOIA office", "FP-26-1"));

            assertThat(request(number).facts().agency()).isEqualTo("USA");
            assertThat(request(number).facts().office()).isEqualTo("FOIA office");
            assertThat(request(number).numbers())
                    .containsExactly(new TrackingNumber("USA", NumberKind.INITIAL, "FP-26-1", day));
            takeBack(number, Verb.REROUTED);
            assertThat(request(number).facts().agency()).isEqualTo("STATE");
            assertThat(request(number).facts().office()).isNull();
            assertThat(request(number).numbers()).isEmpty();
        }

        @Test
        void moveTheDaySinceWhenItIsThere() {
            var number = filing.acknowledged("One");
            reroute(number, "DOE", null, null, day);

            move(number, Verb.REROUTED, day.minusDays(2));

            assertThat(request(number).statusSince()).isEqualTo(day.minusDays(2));
            assertThatThrownBy(() -> move(number, Verb.REROUTED, Filing.SENT_ON.minusDays(1)))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void comeBeforeWhatRestsOnThem() {
            var number = filing.sent("One");
            reroute(number, "DOE", null, null, day);
            var first = entry(number, Verb.REROUTED);
            desk.acknowledge(number, new Letters.Acknowledgement(null, null), Seen.ANY, filing.act());

            assertThatThrownBy(() -> takeBack(number, Verb.REROUTED))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("first");
            takeBack(number, Verb.ACKNOWLEDGED);
            reroute(number, "USA", null, null, day.plusDays(1));
            var mistake = new Letters.Correction(first, Letters.Mistake.DID_NOT_HAPPEN, null);
            assertThatThrownBy(() -> corrections.correct(
                            number, mistake, Seen.ANY, filing.act().noting("Not so")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("overtook");
        }
    }
}
