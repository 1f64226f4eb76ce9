package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NND 989501, box 7, tab 3    | NND 989501 | 7    | 3
            nnd989501 Box 7 Tab 3       | NND 989501 | 7    | 3
            NND-989501; Box #7; Tab #3  | NND 989501 | 7    | 3
            NW 35678, box 1587, tab 1   | NW 35678   | 1587 | 1
            NND 989501/box 7A/tab 3-4   | NND 989501 | 7A   | 3-4
            """)
    void isReadAsItIsWrittenOnNotices(String written, String project, String box, String tab) {
        assertThat(NoticeKey.parse(written)).contains(new NoticeKey(project, box, tab));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NND 989501", "NND 989501, box 7", "box 7, tab 3", "Jupiter missiles, box 7, tab 3"})
    void isNotReadIntoAnythingElse(String written) {
        assertThat(NoticeKey.parse(written)).isEmpty();
    }

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(new NoticeKey("nnd-989501", " 7a", "3").normalized())
                .isEqualTo(new NoticeKey("NND 989501", "7A", "3 ").normalized());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NND 778    | 01  | 001
            NND 000778 | 1   | 1
            nnd-0778   | 001 | 01
            """)
    void isTheSameWithZerosBeforeItsNumbers(String project, String box, String tab) {
        assertThat(new NoticeKey(project, box, tab).normalized())
                .isEqualTo(new NoticeKey("NND 778", "1", "1").normalized());
    }

    @Test
    void isAnotherWhereAZeroIsNotInFront() {
        assertThat(new NoticeKey("NND 778", "10", "3-04").normalized()).isEqualTo("NND 778/10/3-04");
        assertThat(new NoticeKey("NND 778", "0", "0A").normalized()).isEqualTo("NND 778/0/0A");
    }

    @Test
    void isNoKeyWhileAPartIsMissing() {
        assertThat(new NoticeKey("NND 989501", "7", null).normalized()).isNull();
        assertThat(new NoticeKey("NND 989501", "7", null).isComplete()).isFalse();
    }
}
