package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.file.Shelf;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.HistoryEntry;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every verb takes its arrow and writes one entry. */
class ReviewRequestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<HistoryEntry> entries = new ArrayList<>();

    private Act on(LocalDate day) {
        return new Act("ed", "test", Instant.parse("2026-03-02T17:00:00Z"), day, null, entries::add);
    }

    private Act act() {
        return on(DAY);
    }

    private ReviewRequest draft(int files) {
        var wanted = java.util.stream.IntStream.range(0, files)
                .mapToObj(i -> Shelf.file("Telegram " + i))
                .toList();
        var facts = new RequestFacts(RequestKind.MDR, "STATE", null, "Jupiters", "Ed", null, null, null);
        return forgetting(new ReviewRequest("R-2026-0001", facts, wanted, act()));
    }

    private ReviewRequest sent(int files) {
        var request = draft(files);
        request.send(FileStandings.UNMOVED, act());
        return forgetting(request);
    }

    private ReviewRequest inReview(int files) {
        var request = sent(files);
        request.startReview(act());
        return forgetting(request);
    }

    private ReviewRequest forgetting(ReviewRequest request) {
        entries.clear();
        return request;
    }

    private Determination answer(ReviewRequest request, int item, Outcome outcome) {
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, "STATE", DAY, null, null, null, null, null, null, List.of());
        return new Determination(request.item(item), facts, List.of(), act());
    }

    private void assertMoved(Verb verb, RequestStatus from, RequestStatus to) {
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo(verb);
            assertThat(entry.fromStatus()).isEqualTo(from.name());
            assertThat(entry.toStatus()).isEqualTo(to.name());
            assertThat(entry.of().request()).isEqualTo("R-2026-0001");
        });
    }

    private void assertStayed(Verb verb) {
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo(verb);
            assertThat(entry.toStatus()).isNull();
        });
    }

    @Nested
    class AsADraft {

        @Test
        void beginsWithOneEntry() {
            var facts = new RequestFacts(RequestKind.MDR, "STATE", null, "Jupiters", "Ed", null, null, null);

            var request = new ReviewRequest("R-2026-0001", facts, List.of(Shelf.file("Telegram")), act());

            assertThat(request.status()).isEqualTo(RequestStatus.DRAFT);
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.verb()).isEqualTo(Verb.RECORDED);
                assertThat(entry.toStatus()).isEqualTo("DRAFT");
            });
        }

        @Test
        void takesMoreFiles() {
            var request = draft(1);

            request.add(List.of(Shelf.file("A memorandum")), act());

            assertThat(request.items()).extracting(RequestItem::ordinal).containsExactly(1, 2);
            assertThat(request.standing().counts().items()).isEqualTo(2);
            assertStayed(Verb.ITEM_ADDED);
        }

        @Test
        void givesNoNumberOfAnItemTwiceWhileTheHighestStands() {
            var request = draft(3);
            request.remove(2, act());
            entries.clear();

            request.add(List.of(Shelf.file("A memorandum")), act());

            assertThat(request.items()).extracting(RequestItem::ordinal).containsExactly(1, 3, 4);
        }

        @Test
        void letsFilesGo() {
            var request = draft(2);

            request.remove(1, act());

            assertThat(request.items()).extracting(RequestItem::ordinal).containsExactly(2);
            assertThat(request.standing().counts().items()).isEqualTo(1);
            assertStayed(Verb.ITEM_REMOVED);
        }

        @Test
        void knowsNoOtherItems() {
            assertThatThrownBy(() -> draft(1).item(2)).isInstanceOf(NotFound.class);
        }

        @Test
        void isSent() {
            var request = draft(1);

            request.send(FileStandings.UNMOVED, act());

            assertThat(request.status()).isEqualTo(RequestStatus.SENT);
            assertThat(request.dates().sentOn()).isEqualTo(DAY);
            assertMoved(Verb.SENT, RequestStatus.DRAFT, RequestStatus.SENT);
        }

        @Test
        void cannotBeAcknowledged() {
            var request = draft(1);

            assertThatThrownBy(() -> request.acknowledge(new Letters.Acknowledgement(null, null), act()))
                    .isInstanceOf(IllegalAct.class)
                    .hasMessageContaining("stands at “Draft”");
            assertThat(entries).isEmpty();
        }
    }

    @Nested
    class WithTheAgency {

        @Test
        void isAcknowledgedWithANumber() {
            var request = sent(1);

            request.acknowledge(new Letters.Acknowledgement(DAY.minusDays(3), " M-2026-00123 "), act());

            assertThat(request.status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
            assertThat(request.dates().receivedOn()).isEqualTo(DAY.minusDays(3));
            assertThat(request.numbers())
                    .containsExactly(new TrackingNumber("STATE", NumberKind.INITIAL, "M-2026-00123", DAY));
            assertMoved(Verb.ACKNOWLEDGED, RequestStatus.SENT, RequestStatus.ACKNOWLEDGED);
        }

        @Test
        void isAcknowledgedWithoutANumber() {
            var request = sent(1);

            request.acknowledge(new Letters.Acknowledgement(null, " "), act());

            assertThat(request.numbers()).isEmpty();
            assertMoved(Verb.ACKNOWLEDGED, RequestStatus.SENT, RequestStatus.ACKNOWLEDGED);
        }

        @Test
        void isReviewed() {
            var request = sent(1);

            request.startReview(act());

            assertThat(request.dates().reviewStartedOn()).isEqualTo(DAY);
            assertMoved(Verb.REVIEW_STARTED, RequestStatus.SENT, RequestStatus.IN_REVIEW);
        }

        @Test
        void takesANumber() {
            var request = sent(1);

            request.note(new TrackingNumber("STATE", NumberKind.OTHER, "X-1", null), act());

            assertThat(request.numbers()).hasSize(1);
            assertStayed(Verb.NUMBER_ADDED);
        }

        @Test
        void isEditedOnlyWhereSomethingDiffers() {
            var request = sent(1);

            request.edit(request.facts(), act());
            assertThat(entries).isEmpty();
            request.edit(new RequestFacts(RequestKind.MDR, "STATE", null, "Others", "Ed", null, null, null), act());

            assertStayed(Verb.EDITED);
        }

        @Test
        void waitsForUsAndGoesOnWhereItStood() {
            var request = inReview(1);

            request.ask(new Letters.Question(QuestionKind.FEE, DAY.plusDays(30)), act());

            assertThat(request.standing().pause().question()).isEqualTo(QuestionKind.FEE);
            assertMoved(Verb.ASKED_US, RequestStatus.IN_REVIEW, RequestStatus.AWAITING_US);
            entries.clear();
            request.answer(act());
            assertThat(request.standing().pause().question()).isNull();
            assertMoved(Verb.ANSWERED, RequestStatus.AWAITING_US, RequestStatus.IN_REVIEW);
        }

        @Test
        void followsItsReferralsAndLeavesTheEntryToThem() {
            var request = inReview(1);

            var out = request.referralsOut(1, act());
            assertThat(request.status()).isEqualTo(RequestStatus.REFERRED);
            var back = request.referralsOut(0, act());

            assertThat(request.status()).isEqualTo(RequestStatus.IN_REVIEW);
            assertThat(out).hasSize(1);
            assertThat(back).hasSize(1);
            assertThat(entries).isEmpty();
        }

        @Test
        void goesOnAsReferredWhereReferralsWentOutWhileItWaitedForUs() {
            var request = inReview(1);
            request.ask(new Letters.Question(QuestionKind.FEE, null), act());

            request.referralsOut(1, act());
            assertThat(request.status()).isEqualTo(RequestStatus.AWAITING_US);
            request.answer(act());

            assertThat(request.status()).isEqualTo(RequestStatus.REFERRED);
        }
    }

    @Nested
    class Answered {

        @Test
        void isDecidedWithTheLastItemOnly() {
            var request = inReview(2);

            request.determine(List.of(answer(request, 1, Outcome.RELEASED_IN_FULL)), FileStandings.UNMOVED, act());
            assertThat(request.status()).isEqualTo(RequestStatus.IN_REVIEW);
            assertThat(request.standing().counts().determined()).isEqualTo(1);
            assertStayed(Verb.DETERMINED);
            entries.clear();
            request.determine(List.of(answer(request, 2, Outcome.DENIED_IN_FULL)), FileStandings.UNMOVED, act());

            assertThat(request.dates().decidedOn()).isEqualTo(DAY);
            assertMoved(Verb.DETERMINED, RequestStatus.IN_REVIEW, RequestStatus.DECIDED);
        }

        @Test
        void keepsItsAnsweredItemsAlsoAsADraft() {
            var request = sent(2);
            request.determine(List.of(answer(request, 1, Outcome.GLOMAR)), FileStandings.UNMOVED, act());
            entries.clear();
            var sending = new Act("ed", "test", Instant.EPOCH, DAY, null, entries::add);
            sending.records(
                    Verb.SENT,
                    request.subject(),
                    request.of(),
                    Change.ofStatus(request.subject(), RequestStatus.DRAFT, RequestStatus.SENT));
            request.correct(new Correction.TakenBack(entries.get(0), DAY), FileStandings.UNMOVED, act());
            entries.clear();

            assertThatThrownBy(() -> request.remove(1, act()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("was answered");
            request.remove(2, act());

            assertThat(request.items()).extracting(RequestItem::ordinal).containsExactly(1);
            assertStayed(Verb.ITEM_REMOVED);
        }

        @Test
        void isDecidedStraightFromTheSending() {
            var request = sent(1);

            request.determine(List.of(answer(request, 1, Outcome.NO_RECORDS)), FileStandings.UNMOVED, act());

            assertMoved(Verb.DETERMINED, RequestStatus.SENT, RequestStatus.DECIDED);
        }

        @Test
        void owesNoAnswerAnyMoreOnceDecided() {
            var request = inReview(1);
            request.ask(new Letters.Question(QuestionKind.STILL_INTERESTED, null), act());

            request.determine(List.of(answer(request, 1, Outcome.GLOMAR)), FileStandings.UNMOVED, act());

            assertThat(request.status()).isEqualTo(RequestStatus.DECIDED);
            assertThat(request.standing().pause().question()).isNull();
        }

        @Test
        void keepsTheDayOfTheDecisionWhenAnAnswerIsPutRight() {
            var request = inReview(1);
            request.determine(List.of(answer(request, 1, Outcome.DENIED_IN_FULL)), FileStandings.UNMOVED, act());
            entries.clear();

            request.determine(
                    List.of(answer(request, 1, Outcome.RELEASED_IN_PART)), FileStandings.UNMOVED, on(DAY.plusDays(40)));

            assertStayed(Verb.DETERMINED);
            assertThat(request.standing().since()).isEqualTo(DAY);
            assertThat(request.dates().decidedOn()).isEqualTo(DAY);
        }
    }

    @Nested
    class Closed {

        @Test
        void isReopenedWhereItStood() {
            var request = inReview(1);

            request.close(CloseReason.WITHDRAWN_BY_US, FileStandings.UNMOVED, act());
            assertThat(request.standing().ending().reason()).isEqualTo(CloseReason.WITHDRAWN_BY_US);
            assertThat(request.dates().closedOn()).isEqualTo(DAY);
            assertMoved(Verb.CLOSED, RequestStatus.IN_REVIEW, RequestStatus.CLOSED);
            entries.clear();
            request.reopen(FileStandings.UNMOVED, act());

            assertThat(request.standing().ending().reason()).isNull();
            assertThat(request.dates().closedOn()).isNull();
            assertMoved(Verb.REOPENED, RequestStatus.CLOSED, RequestStatus.IN_REVIEW);
        }

        @Test
        void isReopenedWhileItWaitsForUsWithTheQuestion() {
            var request = inReview(1);
            request.ask(new Letters.Question(QuestionKind.FEE, DAY.plusDays(9)), act());

            request.close(CloseReason.ADMINISTRATIVELY_CLOSED, FileStandings.UNMOVED, act());
            request.reopen(FileStandings.UNMOVED, act());

            assertThat(request.status()).isEqualTo(RequestStatus.AWAITING_US);
            assertThat(request.standing().pause().question()).isEqualTo(QuestionKind.FEE);
            request.answer(act());
            assertThat(request.status()).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void isNotDetermined() {
            var request = inReview(1);
            request.close(CloseReason.WITHDRAWN_BY_US, FileStandings.UNMOVED, act());

            assertThatThrownBy(() ->
                            request.determine(List.of(answer(request, 1, Outcome.LOST)), FileStandings.UNMOVED, act()))
                    .isInstanceOf(IllegalAct.class);
        }
    }
}
