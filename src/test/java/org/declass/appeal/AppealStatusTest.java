package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppealStatusTest {

    private static List<AppealStatus> read(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AppealStatus::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILED                   | ACKNOWLEDGED DECIDED ADMINISTRATIVELY_CLOSED WITHDRAWN",
                "ACKNOWLEDGED            | DECIDED ADMINISTRATIVELY_CLOSED WITHDRAWN",
                "DECIDED                 | ''",
                "ADMINISTRATIVELY_CLOSED | ''",
                "WITHDRAWN               | ''"
            })
    void leadsOnlyToWhereItsArrowsPoint(AppealStatus status, String arrows) {
        for (var level : List.of(AppealLevel.AGENCY, AppealLevel.FOIA, AppealLevel.OGIS, AppealLevel.COURT)) {
            assertThat(status.next(level)).as("%s", level).containsExactlyInAnyOrderElementsOf(read(arrows));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILED               | ACKNOWLEDGED MATERIALS_REQUESTED MATERIALS_RECEIVED UNDER_REVIEW",
                "ACKNOWLEDGED        | MATERIALS_REQUESTED MATERIALS_RECEIVED UNDER_REVIEW",
                "MATERIALS_REQUESTED | MATERIALS_RECEIVED UNDER_REVIEW",
                "MATERIALS_RECEIVED  | UNDER_REVIEW",
                "UNDER_REVIEW        | ''"
            })
    void goesThroughMoreBeforeIscapAndCanEndAtEachStep(AppealStatus status, String arrows) {
        assertThat(status.next(AppealLevel.ISCAP))
                .containsAll(AppealStatus.OVER)
                .filteredOn(AppealStatus::isOpen)
                .containsExactlyInAnyOrderElementsOf(read(arrows));
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void offersExactlyTheActsWhoseArrowsItHas(AppealStatus status) {
        for (var level : AppealLevel.values()) {
            assertThat(status.acts(level))
                    .containsExactlyElementsOf(Arrays.stream(AppealAct.values())
                            .filter(act -> act == AppealAct.NUMBER
                                    || status.next(level).contains(act.target().orElseThrow()))
                            .toList());
        }
    }

    @Test
    void isOpenUntilItIsDecidedClosedOrWithdrawn() {
        assertThat(Arrays.stream(AppealStatus.values()).filter(AppealStatus::isOpen))
                .containsExactlyElementsOf(AppealStatus.OPEN);
        assertThat(AppealStatus.OVER).noneMatch(AppealStatus::isOpen).hasSize(3);
    }
}
