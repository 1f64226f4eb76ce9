package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import org.declass.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IscapNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-045               | 2013-045",
                "2013-45                | 2013-045",
                "ISCAP 2013-045         | 2013-045",
                "ISCAP No. 2013-045     | 2013-045",
                "iscap appeal no 2013/45| 2013-045",
                "2013–045               | 2013-045",
                "2013-045-01            | 2013-045-01",
                "2019-046-docs 1-5      | 2019-046-docs 1-5",
                "ISCAP #1997-003, doc 2 | 1997-003-doc 2"
            })
    void isReadInEverySpelling(String written, String asInTheLog) {
        assertThat(IscapNumber.read(written)).map(IscapNumber::toString).hasValue(asInTheLog);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M-2013-045", "13-045", "2013", "F-2012-00417", "2013-04500"})
    void isNotReadIntoOthers(String written) {
        assertThat(IscapNumber.read(written)).isEmpty();
    }

    @Test
    void isFoundByLettersAndDigits() {
        assertThat(IscapNumber.read("ISCAP 2013-45").orElseThrow().normalized()).isEqualTo("2013045");
    }

    /** One case, however many of its documents a list names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-056                 | 2019-056",
                "2019-046-docs 1-5        | 2019-046",
                "2008-017-doc 1           | 2008-017",
                "2005-014-docs 1-14       | 2005-014",
                "ISCAP No. 2013-45, doc 2 | 2013-045"
            })
    void namesItsCaseWhateverDocumentIsMeant(String written, String inCase) {
        assertThat(IscapNumber.read(written)).map(IscapNumber::inCase).hasValue(inCase);
    }

    @Test
    void namesItsCaseInEverySpellingOfThePublicTable() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedData.path("iscap/dev/iscap_dev.csv"))) {
            assertThat(rows.stream().map(row -> row.getField("appealNumber")).distinct())
                    .hasSize(93)
                    .allSatisfy(written -> assertThat(IscapNumber.read(written))
                            .map(IscapNumber::inCase)
                            .hasValue(written.replaceFirst("-docs? .*", "")));
        }
    }
}
