package org.declass.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.Transactional;
import org.declass.Reset;
import org.declass.web.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Transactional
class ReferenceDataTest {

    private final Agencies agencies;
    private final Exemptions exemptions;
    private final RecordGroups groups;
    private final DocumentTypes types;
    private final Reset reset;

    ReferenceDataTest(Agencies agencies, Exemptions exemptions, RecordGroups groups, DocumentTypes types, Reset reset) {
        this.agencies = agencies;
        this.exemptions = exemptions;
        this.groups = groups;
        this.types = types;
        this.reset = reset;
    }

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void aKnownAgencyIsFoundWhateverItsCase() {
        assertThat(agencies.named("agency", " doe ").name()).isEqualTo("Department of Energy");
    }

    @Test
    void anUnknownAgencyIsAMistakeInTheFieldThatNamesIt() {
        assertThatThrownBy(() -> agencies.named("agency", "KGB"))
                .isInstanceOf(Invalid.class)
                .hasMessage("There is no agency KGB.");
    }

    @Test
    void whatNobodyHasCheckedIsMarked() {
        assertThat(agencies.named("agency", "STATE").verified()).isTrue();
        assertThat(agencies.named("agency", "DOE").verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "25x6, 25X6",
        "3.3(b)(6), 25X6",
        "(b)(1), FOIA-b1",
        "b1, FOIA-b1",
        "1.4 (b), 1.4(b)",
        "'E.O. 13526, section 3.3(h)(1)(A)', 50X1-HUM",
        "pl-b, PL-B"
    })
    void anExemptionIsFoundHoweverALetterWritesIt(String text, String code) {
        assertThat(exemptions.find(text).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void anUnknownExemptionIsNotGuessed() {
        assertThat(exemptions.find("because we say so")).isEmpty();
        assertThat(exemptions.find("()")).isEmpty();
    }

    @Test
    void recordGroupsAndDocumentTypesAreFoundTheWayPeopleWriteThem() {
        assertThat(groups.find("RG 59").orElseThrow().title()).startsWith("General Records");
        assertThat(groups.find("jfkl-nsf")).isPresent();
        assertThat(types.find("Briefing paper").orElseThrow().code()).isEqualTo("BRIEFING_PAPER");
    }
}
