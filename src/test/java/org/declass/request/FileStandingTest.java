package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.declass.file.FileStatus;
import org.declass.file.Shelf;
import org.declass.file.WithdrawnFile;
import org.declass.history.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file stands follows from all requests for it. */
class FileStandingTest {

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

    private ReviewRequest answered(Outcome outcome, LocalDate day) {
        var request = sent();
        var facts = new DeterminationFacts(
                Stage.INITIAL, outcome, "STATE", day, null, null, null, null, null, null, List.of());
        var answer = new Determination(request.item(1), facts, List.of(), on(day));
        request.determine(List.of(answer), FileStandings.UNMOVED, on(day));
        return request;
    }

    private FileStatus standing(ReviewRequest... requests) {
        return FileStanding.of(
                file,
                Stream.of(requests).flatMap(request -> request.items().stream()).toList());
    }

    @Test
    void isWithdrawnWhileNobodyAsks() {
        assertThat(standing()).isEqualTo(FileStatus.WITHDRAWN);
        assertThat(standing(draft())).isEqualTo(FileStatus.WITHDRAWN);
    }

    @Test
    void isRequestedWhileAnyAgencyOwesAnAnswer() {
        assertThat(standing(answered(Outcome.DENIED_IN_FULL, DAY), sent())).isEqualTo(FileStatus.REQUESTED);
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
        "LOST, MISSING",
        "NO_RECORDS, WITHDRAWN"
    })
    void followsTheAnswer(Outcome outcome, FileStatus status) {
        assertThat(standing(answered(outcome, DAY))).isEqualTo(status);
    }

    @Test
    void followsTheLatestOfSeveralAnswers() {
        assertThat(standing(
                        answered(Outcome.RELEASED_IN_PART, DAY.plusYears(1)), answered(Outcome.DENIED_IN_FULL, DAY)))
                .isEqualTo(FileStatus.RELEASED_IN_PART);
    }

    @Test
    void staysReleasedWhenTheRestIsRefusedLater() {
        file.follow(FileStatus.RELEASED_IN_PART, on(DAY));

        assertThat(standing(answered(Outcome.DENIED_IN_FULL, DAY.plusYears(1)))).isEqualTo(FileStatus.RELEASED_IN_PART);
    }

    @Test
    void restsAgainWhereItStoodWhenTheRequestIsGivenUp() {
        file.follow(FileStatus.DENIED, on(DAY));
        file.follow(FileStatus.REQUESTED, on(DAY));
        var request = sent();
        request.close(CloseReason.WITHDRAWN_BY_US, FileStandings.UNMOVED, on(DAY));

        assertThat(standing(request)).isEqualTo(FileStatus.DENIED);
    }
}
