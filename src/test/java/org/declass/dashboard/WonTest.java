package org.declass.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers read the same wherever the server stands. */
@Tag("one-engine")
class WonTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void goBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
    void aTimeIsWrittenWithADotEverywhere(String where) {
        Locale.setDefault(Locale.forLanguageTag(where));

        assertThat(Won.span(1680)).isEqualTo("4.6 years");
        assertThat(Won.span(364)).isEqualTo("364 days");
    }
}
