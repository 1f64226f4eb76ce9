package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.web.IllegalAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT        | SENT CLOSED",
                "SENT         | ACKNOWLEDGED IN_REVIEW REFERRED AWAITING_US DECIDED UNDER_APPEAL CLOSED DRAFT",
                "ACKNOWLEDGED | IN_REVIEW REFERRED AWAITING_US DECIDED UNDER_APPEAL CLOSED SENT",
                "IN_REVIEW    | REFERRED AWAITING_US DECIDED UNDER_APPEAL CLOSED SENT ACKNOWLEDGED",
                "REFERRED     | IN_REVIEW AWAITING_US DECIDED UNDER_APPEAL CLOSED",
                "AWAITING_US  | SENT ACKNOWLEDGED IN_REVIEW REFERRED DECIDED CLOSED",
                "DECIDED      | UNDER_APPEAL CLOSED",
                "UNDER_APPEAL | SENT ACKNOWLEDGED IN_REVIEW REFERRED DECIDED CLOSED",
                "CLOSED       | DRAFT SENT ACKNOWLEDGED IN_REVIEW REFERRED AWAITING_US DECIDED UNDER_APPEAL"
            })
    void leadsOnlyToWhereItsArrowsPoint(RequestStatus status, String arrows) {
        var expected =
                Arrays.stream(arrows.split(" ")).map(RequestStatus::valueOf).toList();

        assertThat(status.next()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void refusesEveryStepThatHasNoArrow(RequestStatus status) {
        var standing = standing(status);
        var barred = Arrays.stream(RequestStatus.values())
                .filter(target -> !status.next().contains(target))
                .toList();

        assertThat(barred)
                .allSatisfy(target ->
                        assertThatThrownBy(() -> standing.at(target, DAY)).isInstanceOf(IllegalAct.class));
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void everyActThatIsOfferedHasItsArrow(RequestStatus status) {
        assertThat(status.acts()).allSatisfy(act -> assertThat(status.next()).containsAnyElementsOf(targets(act)));
    }

    private static List<RequestStatus> targets(RequestAct act) {
        return switch (act) {
            case SEND -> List.of(RequestStatus.SENT);
            case ACKNOWLEDGE -> List.of(RequestStatus.ACKNOWLEDGED);
            case START_REVIEW -> List.of(RequestStatus.IN_REVIEW);
            case ASK_US -> List.of(RequestStatus.AWAITING_US);
            case CLOSE -> List.of(RequestStatus.CLOSED);
            case REOPEN,
                    ANSWER,
                    REFER,
                    DETERMINE,
                    RELEASE_PART,
                    REROUTE,
                    EXTEND,
                    APPEAL,
                    NUMBER,
                    NOTE,
                    ADD_ITEM,
                    EDIT,
                    CORRECT -> List.of(RequestStatus.values());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PREPARING", "SENT, WITH_AGENCY", "ACKNOWLEDGED, WITH_AGENCY", "IN_REVIEW, WITH_AGENCY",
        "REFERRED, WITH_AGENCY", "AWAITING_US, WITH_US", "DECIDED, ANSWERED", "UNDER_APPEAL, WITH_AGENCY",
        "CLOSED, DONE"
    })
    void saysWhoseTurnItIs(RequestStatus status, Phase phase) {
        assertThat(status.phase()).isEqualTo(phase);
        assertThat(RequestStatus.in(List.of(phase))).contains(status);
    }

    @Test
    void isOpenFromTheSendingToTheClosing() {
        assertThat(Arrays.stream(RequestStatus.values()).filter(status -> !status.isOpen()))
                .containsExactly(RequestStatus.DRAFT, RequestStatus.CLOSED);
    }

    private static Standing standing(RequestStatus status) {
        return new Standing(status, DAY, Pause.NONE, Ending.NONE, new Counts(1, 0, 0));
    }
}
