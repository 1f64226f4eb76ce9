package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.Reset;
import org.declass.request.RequestKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Inject
    Reset reset;

    @Inject
    Rules rules;

    @Inject
    Calendars calendars;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSD   | MDR         | MDR_APPEAL_FILE       | 2026-05-02 | 2026-05-01
            STATE | MDR         | MDR_APPEAL_FILE_STATE | 2026-05-02 | 2026-05-01
            CIA   | MDR         | MDR_APPEAL_FILE_CIA   | 2026-04-17 | 2026-04-17
            DOE   | MDR         | MDR_APPEAL_FILE_DOE   | 2026-04-02 | 2026-04-02
            JFKL  | LIBRARY_MDR | MDR_APPEAL_FILE_PL    | 2026-05-02 | 2026-05-01
            RNL   | LIBRARY_MDR | MDR_APPEAL_FILE_PRA   | 2026-05-02 | 2026-05-01
            """)
    void anAgencysOwnWindowGoesBeforeTheGeneralOne(
            String agency, Road kind, String code, LocalDate due, LocalDate fileBy) {
        var rule = rules.inForce(Purpose.MDR_APPEAL_FILE, agency, kind, DAY).orElseThrow();

        assertThat(rule.code()).isEqualTo(code);
        var clock = Reckoning.of(rule, Start.on(DAY, rule.startsOn()), calendars.of(agency));
        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.fileBy()).hasValue(fileBy);
    }

    @Test
    void saysNothingWhereThereIsNoRule() {
        assertThat(rules.inForce(Purpose.MDR_APPEAL_FILE, "STATE", Road.FOIA, DAY))
                .isEmpty();
        assertThat(rules.inForce(Purpose.FOIA_CLARIFY, "STATE", Road.FOIA, DAY)).isEmpty();
        assertThat(rules.inForce(Purpose.FOIA_APPEAL_FILE, "STATE", Road.FOIA, LocalDate.of(2016, 6, 30)))
                .isEmpty();
    }

    @Test
    void everyPurposeHasARule() {
        assertThat(rules.all().stream().map(RuleFacts::purpose)).contains(Purpose.values());
    }

    @Test
    void everyRuleBeginsWithAnEventThatIsRecorded() {
        assertThat(rules.all())
                .allSatisfy(rule ->
                        assertThat(rule.purpose().events()).as(rule.key()).contains(rule.startsOn()));
    }

    @Test
    void noTwoRulesContradictEachOther() {
        var all = rules.all();

        assertThat(all)
                .allSatisfy(rule -> assertThat(all)
                        .filteredOn(rule::competesWith)
                        .extracting(RuleFacts::key)
                        .containsExactly(rule.key()));
    }

    @Test
    void whatNobodyHasCheckedIsMarked() {
        assertThat(rules.all().stream().filter(rule -> !rule.verified()).map(RuleFacts::code))
                .containsExactly(
                        "FEE_REPLY",
                        "ISCAP_2Y",
                        "ISCAP_FILE_LAPSE",
                        "MDR_APPEAL_FILE_CIA",
                        "MDR_APPEAL_FILE_DOE",
                        "MDR_APPEAL_FILE_PL",
                        "MDR_APPEAL_FILE_STATE",
                        "MDR_NARA_REF",
                        "NDC_REF_1Y",
                        "STILL_INTERESTED");
    }

    @Test
    void theKindsOfRequestGoByTheSameNames() {
        assertThat(Arrays.stream(Road.values()).map(Road::name))
                .containsExactlyElementsOf(Arrays.stream(RequestKind.values())
                        .map(RequestKind::name)
                        .toList());
        assertThat(Arrays.stream(Road.values()).map(Road::label))
                .containsExactlyElementsOf(Arrays.stream(RequestKind.values())
                        .map(RequestKind::label)
                        .toList());
    }

    @Test
    void theUserGuideListsEveryRuleAsItIs() throws IOException {
        var guide = Files.readAllLines(Path.of("src/site/markdown/user-guide.md"));
        var codes =
                rules.all().stream().map(rule -> "| `" + rule.code() + "` |").toList();

        var listed = guide.stream()
                .filter(line -> codes.stream().anyMatch(line::startsWith))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(
                        rules.all().stream().map(RulesTest::line).toList());
    }

    private static String line(RuleFacts rule) {
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                "`" + rule.code() + "`",
                                rule.side() == Side.OURS ? "ours" : "theirs",
                                rule.term(),
                                rule.citation(),
                                rule.verified() ? "yes" : "**no**"))
                + " |";
    }
}
