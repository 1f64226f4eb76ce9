package org.declass.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.declass.referral.ReferralStatus.ReferralAct;
import org.declass.web.IllegalAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStatusTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SENT         | ACKNOWLEDGED RETURNED CANCELLED",
                "ACKNOWLEDGED | RETURNED CANCELLED",
                "RETURNED     | SENT",
                "CANCELLED    | ''"
            })
    void leadsOnlyToWhereItsArrowsPoint(ReferralStatus status, String arrows) {
        var expected = Arrays.stream(arrows.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReferralStatus::valueOf)
                .toList();

        assertThat(status.next()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void everyActThatIsOfferedHasItsArrow(ReferralStatus status) {
        assertThat(status.acts())
                .filteredOn(act -> act != ReferralAct.NUMBER)
                .allSatisfy(act -> assertThat(status.next())
                        .contains(
                                switch (act) {
                                    case ACKNOWLEDGE -> ReferralStatus.ACKNOWLEDGED;
                                    case RETURN -> ReferralStatus.RETURNED;
                                    case REFER_AGAIN -> ReferralStatus.SENT;
                                    case CANCEL -> ReferralStatus.CANCELLED;
                                    case NUMBER -> throw new IllegalArgumentException("a number moves nothing");
                                }));
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void tellsWhichActsArePossibleWhereOneIsNot(ReferralStatus status) {
        Arrays.stream(ReferralAct.values())
                .filter(act -> !status.acts().contains(act))
                .forEach(act -> assertThatThrownBy(() -> status.require(act, "REF-4"))
                        .isInstanceOfSatisfying(
                                IllegalAct.class,
                                refusal -> assertThat(refusal.possible()).hasSameSizeAs(status.acts())));
    }

    @Test
    void isOutUntilItIsBackOrCalledOff() {
        assertThat(Arrays.stream(ReferralStatus.values()).filter(ReferralStatus::isOut))
                .containsExactly(ReferralStatus.SENT, ReferralStatus.ACKNOWLEDGED);
    }
}
