package org.declass.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "1.4(b), 1.4(b)",
        "1.4 (b), 1.4(b)",
        "§1.4(b), 1.4(b)",
        "Sec. 1.4(b), 1.4(b)",
        "'E.O. 13526, Section 1.4(b)', 1.4(b)",
        "EO 13526 1.4b, 1.4(b)",
        "25X6, 25X6",
        "25x-6, 25X6",
        "3.3(b)(6), 25X6",
        "'Executive Order 13526, s. 3.3(b)(6)', 25X6",
        "25x1-eo12951, 25X1-EO-12951",
        "3.3(h)(1)(A), 50X1-HUM",
        "3.3(h)(1)(B), 50X2-WMD",
        "50x1, 50X1",
        "b1, FOIA-b1",
        "(b)(1), FOIA-b1",
        "FOIA (b)(1), FOIA-b1",
        "5 U.S.C. 552(b)(1), FOIA-b1",
        "Exemption b(3), FOIA-b3",
        "(b)(7)(C), FOIA-b7C",
        "frd, FRD",
        "Formerly Restricted Data, FRD",
        "nato/aea, NATO-AEA"
    })
    void readsTheWaysLettersWriteACode(String text, String code) {
        assertThat(ExemptionCode.read(text)).isEqualTo(ExemptionCode.key(code));
    }

    @ParameterizedTest
    @CsvSource({
        "E.O. 12958 1.5(b), 1.4(b)",
        "3.3(b)(10), 25X1",
        "b10, FOIA-b1",
        "(b)(7)(G), FOIA-b7",
        "(b)(3) and (b)(6), FOIA-b3"
    })
    void doesNotGuess(String text, String code) {
        assertThat(ExemptionCode.read(text)).isNotEqualTo(ExemptionCode.key(code));
    }
}
