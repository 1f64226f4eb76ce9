package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.declass.request.DeterminationFacts;
import org.declass.request.DeterminationRow;
import org.declass.request.Outcome;
import org.declass.request.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealResultTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DeterminationRow before(Outcome outcome, Integer full, Integer part) {
        return new DeterminationRow(
                1,
                "R-2026-0001",
                1,
                1,
                Stage.INITIAL,
                outcome,
                "STATE",
                DAY,
                null,
                null,
                full,
                part,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    private static DeterminationFacts after(Outcome outcome, Integer full, Integer part) {
        return new DeterminationFacts(
                Stage.AGENCY_APPEAL, outcome, "STATE", DAY, null, null, full, part, null, null, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "DENIED_IN_FULL,         ,  , DENIED_IN_FULL,      ,  , AFFIRMED",
        "DENIED_IN_FULL,         ,  , RELEASED_IN_PART,   1, 4, MORE_RELEASED",
        "DENIED_IN_FULL,         ,  , RELEASED_IN_PART,    ,  , MORE_RELEASED",
        "GLOMAR,                 ,  , RELEASED_IN_FULL,    ,  , RELEASED_IN_FULL",
        "NO_RECORDS,             ,  , NO_RECORDS,          ,  , AFFIRMED",
        "RELEASED_IN_PART,      1, 4, RELEASED_IN_PART,   1, 5, MORE_RELEASED",
        "RELEASED_IN_PART,      1, 4, RELEASED_IN_PART,   2, 3, MORE_RELEASED",
        "RELEASED_IN_PART,      1, 4, RELEASED_IN_PART,   1, 4, AFFIRMED",
        "RELEASED_IN_PART,       ,  , RELEASED_IN_PART,   1, 4, NOT_COMPARABLE",
        "RELEASED_IN_PART,      1, 4, RELEASED_IN_PART,    ,  , NOT_COMPARABLE",
        "RELEASED_IN_PART,      1, 4, DENIED_IN_FULL,      ,  , AFFIRMED",
        "NOT_REVIEWED_TWO_YEARS, ,  , PREVIOUSLY_RELEASED, ,  , RELEASED_IN_FULL"
    })
    void followsFromWhatStoodBefore(
            Outcome was,
            Integer full,
            Integer part,
            Outcome is,
            Integer newFull,
            Integer newPart,
            AppealResult result) {
        assertThat(AppealResult.of(before(was, full, part), after(is, newFull, newPart)))
                .isEqualTo(result);
    }

    @Test
    void comparesWithNothingWhereNothingWasAnswered() {
        assertThat(AppealResult.of(null, after(Outcome.DENIED_IN_FULL, null, null)))
                .isEqualTo(AppealResult.FIRST_ANSWER);
    }
}
