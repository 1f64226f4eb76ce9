package org.declass.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, UNDER_6_MONTHS",
        "2025-09-03, UNDER_6_MONTHS",
        "2025-09-02, FROM_6_TO_12_MONTHS",
        "2025-03-03, FROM_6_TO_12_MONTHS",
        "2025-03-02, FROM_1_TO_2_YEARS",
        "2024-03-02, FROM_2_TO_5_YEARS",
        "2021-03-02, FROM_5_TO_10_YEARS",
        "2016-03-02, OVER_10_YEARS",
        "1963-03-02, OVER_10_YEARS"
    })
    void beginsOnTheAnniversaryOfTheSending(LocalDate sentOn, AgeBand band) {
        assertThat(AgeBand.of(sentOn, DAY)).isEqualTo(band);
    }

    @Test
    void coversEveryDayOnce() {
        for (var band : AgeBand.values()) {
            assertThat(AgeBand.of(band.sentTo(DAY), DAY)).isEqualTo(band);
            if (band.sentFrom(DAY) != null) {
                assertThat(AgeBand.of(band.sentFrom(DAY), DAY)).isEqualTo(band);
                assertThat(AgeBand.of(band.sentFrom(DAY).minusDays(1), DAY).ordinal())
                        .isEqualTo(band.ordinal() + 1);
            }
        }
    }
}
