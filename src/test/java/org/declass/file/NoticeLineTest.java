package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("one-engine")
class NoticeLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NND 989501, box 7, tab 3              | NND 989501 | 7    | 3
            nnd989501 box 7 tab 3                 | NND 989501 | 7    | 3
            NND-989501; Box #7; Tab #3            | NND 989501 | 7    | 3
            NND 989501 7/3                        | NND 989501 | 7    | 3
            NND 989501/7/3                        | NND 989501 | 7    | 3
            NND 989501-7-3                        | NND 989501 | 7    | 3
            NND 989501.7.3                        | NND 989501 | 7    | 3
            NND 989501, 7, 3                      | NND 989501 | 7    | 3
            NND989501 B7 T3                       | NND 989501 | 7    | 3
            NND989501B7T3                         | NND 989501 | 7    | 3
            NND 989501 7t3                        | NND 989501 | 7    | 3
            NND 989501 box 7/3                    | NND 989501 | 7    | 3
            NND 989501, 7, tab 3                  | NND 989501 | 7    | 3
            Project NND 989501: Box No. 7, Tab no 3. | NND 989501 | 7 | 3
            Tab 3, Box 7, NND 989501              | NND 989501 | 7    | 3
            NND 989501 (box 7, tab 3)             | NND 989501 | 7    | 3
            NND   989501 , box  7 ,tab  3         | NND 989501 | 7    | 3
            ＮＮＤ ９８９５０１, box ７, tab ３       | NND 989501 | 7    | 3
            NW 35678, box 1587, tab 1             | NW 35678   | 1587 | 1
            NND 989501/box 7A/tab 3-4             | NND 989501 | 7A   | 3-4
            NND 989501, box A, tab B              | NND 989501 | A    | B
            NND 989501, box A-7, tab 3a           | NND 989501 | A-7  | 3a
            """)
    void isReadHoweverItIsWritten(String written, String project, String box, String tab) {
        var line = NoticeLine.read(written);

        assertThat(line.complaint()).isEmpty();
        assertThat(line.completed(NoticeKey.NONE)).isEqualTo(new NoticeKey(project, box, tab));
    }

    @Test
    void isReadAsItComesOutOfAPdf() {
        var line = NoticeLine.read("NND\u00a0989\u00ad501,\u2003box\u00a07\u200b, tab\u00a03\u20134");

        assertThat(line.completed(NoticeKey.NONE)).isEqualTo(new NoticeKey("NND 989501", "7", "3-4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tab 4             | NND 989501 | 7 | 4
            4                 | NND 989501 | 7 | 4
            4a                | NND 989501 | 7 | 4a
            T4                | NND 989501 | 7 | 4
            3-4               | NND 989501 | 7 | 3-4
            8/1               | NND 989501 | 8 | 1
            box 8, tab 1      | NND 989501 | 8 | 1
            NND 989502, 1, 2  | NND 989502 | 1 | 2
            """)
    void isCompletedByWhatIsCarriedForward(String written, String project, String box, String tab) {
        var carried = new NoticeKey("NND 989501", "7", null);

        assertThat(NoticeLine.read(written).completed(carried)).isEqualTo(new NoticeKey(project, box, tab));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\u200b"})
    void saysNothingWhereNothingIsWritten(String written) {
        assertThat(NoticeLine.read(written)).isEqualTo(new NoticeLine(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jupiter missiles, box 7, tab 3           | Jupiter
            RG 59, box 7, tab 3                      | RG
            NND 989501, box 7, tab 3, secret         | secret
            NND 989501, box 7, tab 3 and 4           | and
            NND 989501, box 7, tab 3, 4              | 4
            NND 989501, box 7, box 8, tab 3          | box
            NND 989501 NND 989502 7/3                | NND
            NND 989501 7                             | 7
            NND 989501 7 3 4                         | 7 3 4
            989501/7/3                               | 989501 7 3
            box tab                                  | box
            box, tab 3                               | box
            🚀                                       | 🚀
            NND 🚀 989501, box 7, tab 3              | NND
            NND 989501, box 7, tab 🚀                | tab
            x'; drop table file --                   | x'
            <script>alert(1)</script>                | <script>alert
            """)
    void saysWhatOfItIsNotUnderstood(String written, String left) {
        var line = NoticeLine.read(written);

        assertThat(line.left()).isEqualTo(left);
        assertThat(line.complaint())
                .hasValueSatisfying(
                        complaint -> assertThat(complaint).startsWith("“" + left + "” was not understood."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NND 989501, box 7, tab         | A number must follow it.
            NND 989501, box, tab 3         | A number must follow it.
            NND 989501, box 7, tab 3, 4    | Box and tab are said already.
            NND 989501 7                   | Say which is the box, which the tab.
            989501/7/3                     | Say which is the project.
            garbage                        | Write it as NND 989501, box 7, tab 3, or empty the line
            """)
    void saysWhatIsExpectedInstead(String written, String expected) {
        assertThat(NoticeLine.read(written).complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint)
                        .contains("” was not understood. " + expected)
                        .contains("Write it as NND 989501, box 7, tab 3"));
    }

    @Test
    void isNotReadAtAnyLength() {
        assertThat(NoticeLine.read("NND 989501, box 7, tab 3 " + "9".repeat(200))
                        .complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).hasSizeLessThan(160));
        assertThat(NoticeLine.read("b".repeat(200)).left()).hasSize(200);
        assertThat(NoticeLine.read("1.".repeat(100)).left()).isNull();
    }
}
