package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeSoFarTest {

    @ParameterizedTest
    @EnumSource
    void everyOutcomeIsOneByTheSameName(Outcome outcome) {
        var soFar = OutcomeSoFar.of(outcome);

        assertThat(soFar.name()).isEqualTo(outcome.name());
        assertThat(soFar.label()).isEqualTo(outcome.label());
        assertThat(soFar.outcome()).isEqualTo(outcome);
    }

    @Test
    void noneYetIsOneToo() {
        assertThat(OutcomeSoFar.of(null)).isEqualTo(OutcomeSoFar.UNDETERMINED);
        assertThat(OutcomeSoFar.UNDETERMINED.label()).isEqualTo("Undetermined");
        assertThat(OutcomeSoFar.values()).hasSize(Outcome.values().length + 1);
    }
}
