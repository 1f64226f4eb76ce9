package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    enum Kind implements Labelled {
        KYL_LOTT;

        @Override
        public String label() {
            return "Kyl-Lott";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED_IN_PART, Released in part",
        "AWAITING_US, Awaiting us",
        "FOIA_APPEAL, FOIA appeal",
        "ISCAP, ISCAP",
        "NO_RECORDS, No records"
    })
    void constantsReadAsWords(String name, String words) {
        assertThat(Display.words(name)).isEqualTo(words);
    }

    @Test
    void aConstantMayHaveWordsOfItsOwn() {
        assertThat(Display.label(Kind.KYL_LOTT)).isEqualTo("Kyl-Lott");
    }

    @Test
    void aConstantWithoutColourIsNeutral() {
        assertThat(Display.tone(Kind.KYL_LOTT)).isEqualTo("neutral");
    }

    @Test
    void daysAreWrittenOut() {
        var day = LocalDate.of(1962, 9, 3);

        assertThat(Display.day(day)).isEqualTo("3 September 1962");
        assertThat(Display.shortDay(day)).isEqualTo("3 Sep 1962");
    }

    @Test
    void numbersAgreeWithTheirNoun() {
        assertThat(Display.counted(1, "file")).isEqualTo("1 file");
        assertThat(Display.counted(0, "file")).isEqualTo("0 files");
        assertThat(Display.counted(12_345L, "agency", "agencies")).isEqualTo("12,345 agencies");
    }
}
