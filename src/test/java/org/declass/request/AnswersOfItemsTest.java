package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.declass.file.Answers;
import org.declass.file.Answers.Answer;
import org.declass.file.FileStatus;
import org.declass.file.Shelf;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the items in all requests for a file say of it. */
class AnswersOfItemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final WithdrawnFile file = Shelf.file("Telegram 2747 from Rome");

    private static Act on(LocalDate day) {
        return new Act("ed", "test", Instant.EPOCH, day, null, entry -> {});
    }

    private ReviewRequest draft() {
        var facts = new RequestFacts(RequestKind.MDR, "STATE", null, "Jupiters", "Ed", null, null, null);
        return new ReviewRequest("R-2026-0001", facts, List.of(file), on(DAY));
    }

    private ReviewRequest sent() {
        var request = draft();
        request.send(FileStandings.UNMOVED, on(DAY));
        return request;
    }

    private static Determination answer(ReviewRequest request, Stage stage, Outcome outcome, LocalDate day) {
        var facts = new DeterminationFacts(stage, outcome, "STATE", day, null, null, null, null, null, null, List.of());
        return new Determination(request.item(1), facts, List.of(), on(day));
    }

    private ReviewRequest answered(Outcome outcome, LocalDate day) {
        var request = sent();
        request.determine(List.of(answer(request, Stage.INITIAL, outcome, day)), FileStandings.UNMOVED, on(day));
        return request;
    }

    private static Answers of(ReviewRequest... requests) {
        return AnswersOfItems.answers(
                Stream.of(requests).flatMap(request -> request.items().stream()).toList());
    }

    @Test
    void areAwaitedOnlyOnceARequestWasSent() {
        assertThat(of(draft())).isEqualTo(Answers.NONE);
        assertThat(of(sent())).isEqualTo(new Answers(true, List.of()));
    }

    @Test
    void areAwaitedWhileAnyAgencyOwesOne() {
        assertThat(of(answered(Outcome.DENIED_IN_FULL, DAY), sent()))
                .isEqualTo(new Answers(true, List.of(new Answer(FileStatus.DENIED, DAY))));
    }

    @Test
    void areNotAwaitedOnceTheRequestIsGivenUp() {
        var request = sent();
        request.close(CloseReason.WITHDRAWN_BY_US, FileStandings.UNMOVED, on(DAY));

        assertThat(of(request)).isEqualTo(Answers.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED_IN_FULL, RELEASED",
        "PREVIOUSLY_RELEASED, RELEASED",
        "RELEASED_IN_PART, RELEASED_IN_PART",
        "DENIED_IN_FULL, DENIED",
        "GLOMAR, DENIED",
        "NOT_SUBJECT, DENIED",
        "NOT_REVIEWED_TWO_YEARS, DENIED",
        "LOST, MISSING"
    })
    void sayWhereTheFileStands(Outcome outcome, FileStatus status) {
        assertThat(of(answered(outcome, DAY)).given()).containsExactly(new Answer(status, DAY));
    }

    @Test
    void sayNothingOfTheFileWhereTheAgencyHasNoRecord() {
        assertThat(of(answered(Outcome.NO_RECORDS, DAY)).given()).isEmpty();
    }

    @Test
    void anOlderLetterThatTurnsUpLateDoesNotTakeThePlaceOfALaterOne() {
        var request = answered(Outcome.RELEASED_IN_PART, DAY.plusYears(1));

        request.determine(
                List.of(answer(request, Stage.INITIAL, Outcome.DENIED_IN_FULL, DAY)),
                FileStandings.UNMOVED,
                on(DAY.plusYears(1)));

        assertThat(request.item(1).outcome()).isEqualTo(Outcome.RELEASED_IN_PART);
        assertThat(of(request).given()).containsExactly(new Answer(FileStatus.RELEASED_IN_PART, DAY.plusYears(1)));
    }

    @Test
    void theRightAnswerTakesThePlaceOfTheWrongOneAlsoWhereItIsOlder() {
        var request = sent();
        var wrong = answer(request, Stage.INITIAL, Outcome.RELEASED_IN_FULL, DAY.plusDays(9));
        request.determine(List.of(wrong), FileStandings.UNMOVED, on(DAY.plusDays(9)));
        var right = answer(request, Stage.INITIAL, Outcome.DENIED_IN_FULL, DAY.plusDays(1));
        right.supersede(wrong);

        request.determine(List.of(right), FileStandings.UNMOVED, on(DAY.plusDays(9)));

        assertThat(of(request).given()).containsExactly(new Answer(FileStatus.DENIED, DAY.plusDays(1)));
    }
}
