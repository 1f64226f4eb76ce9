package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.deadline.Scripts.RULES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleApiTest {

    private static final String DOE = RULES + "/MDR_APPEAL_FILE_DOE/1";
    private static final String DIA = """
            {"code": "mdr_appeal_file_dia", "purpose": "MDR_APPEAL_FILE", "side": "OURS", "startsOn": "DENIAL_RECEIVED",
             "length": 40, "unit": "CALENDAR_DAYS", "onLapse": "Lost.", "agencies": ["dia"], "kinds": ["MDR"],
             "citation": "A letter", "verified": false}""";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    History history;

    @Inject
    HistoryQueries timelines;

    @Inject
    Rules rules;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Nested
    class AReader {

        @Test
        void readsTheRulesOfAnAgency() {
            var rita = new Scripts(cast.token("rita", "read"));

            assertThat(rita.get(RULES + "?purpose=MDR_APPEAL_FILE&agency=cia")
                            .jsonPath()
                            .getList("items.code"))
                    .containsExactly("MDR_APPEAL_FILE", "MDR_APPEAL_FILE_CIA", "MDR_APPEAL_FILE_PL");
            assertThat(rita.get(DOE).jsonPath().getList("agencies")).containsExactly("DOE");
            assertThat(rita.get(DOE).jsonPath().getBoolean("verified")).isFalse();
            assertThat(rita.get(RULES + "?purpose=FOIA_APPEAL_FILE&inForceOn=2016-06-30")
                            .jsonPath()
                            .getList("items.code"))
                    .containsExactly("FOIA_APPEAL_FILE_CIA");
            assertThat(rita.get(RULES + "?format=csv&q=1908").asString()).contains("MDR_APPEAL_FILE_CIA,1,");
        }

        @Test
        void mayChangeNothing() {
            assertThat(new Scripts(cast.token("rita", "read")).post(RULES, DIA).statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AnEditor {

        @Test
        void mayChangeNothing() {
            assertThat(new Scripts(cast.token("ed", "write")).post(RULES, DIA).statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AnAdministrator {

        private Scripts ada;

        @BeforeEach
        void enter() {
            ada = new Scripts(cast.token("ada", "admin"));
        }

        @Test
        void recordsAnAgencysOwnRule() {
            assertThat(inForce("DIA", DAY)).isEqualTo("MDR_APPEAL_FILE/1");
            var position = history.position();

            var answer = ada.post(RULES, DIA);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.header("Location")).endsWith("/api/v1/rules/MDR_APPEAL_FILE_DIA/1");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(phrases("MDR_APPEAL_FILE_DIA/1")).containsExactly("recorded");
            assertThat(inForce("DIA", DAY)).isEqualTo("MDR_APPEAL_FILE_DIA/1");
        }

        @Test
        void recordsAChangeOfTheLawAsAFurtherEdition() {
            var doe = ada.get(DOE);
            var changed = doe.asString()
                    .replace("\"length\":30", "\"length\":60")
                    .replace("\"validFrom\":null", "\"validFrom\":\"2026-07-01\"");
            var position = history.position();

            var answer = ada.post(RULES + "/MDR_APPEAL_FILE_DOE", changed, doe.header("ETag"));

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.jsonPath().getInt("edition")).isEqualTo(2);
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(ada.get(DOE).jsonPath().getString("validTo")).isEqualTo("2026-06-30");
            assertThat(inForce("DOE", LocalDate.of(2026, 6, 30))).isEqualTo("MDR_APPEAL_FILE_DOE/1");
            assertThat(inForce("DOE", LocalDate.of(2026, 7, 1))).isEqualTo("MDR_APPEAL_FILE_DOE/2");
            assertThat(timelines
                            .timeline(new Subject(SubjectKind.RULE, "MDR_APPEAL_FILE_DOE/2"))
                            .get(0)
                            .changes())
                    .extracting(TimelineEntry.Fact::name)
                    .contains("length", "MDR_APPEAL_FILE_DOE/1 valid to");
        }

        @Test
        void endsARuleAndTheGeneralOneIsBack() {
            var answer = ada.post(DOE + "/end", "{\"lastDay\": \"2026-03-31\", \"note\": \"83 FR 66007\"}", "\"v0\"");

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(phrases("MDR_APPEAL_FILE_DOE/1")).containsExactly("ended");
            assertThat(inForce("DOE", LocalDate.of(2026, 3, 31))).isEqualTo("MDR_APPEAL_FILE_DOE/1");
            assertThat(inForce("DOE", LocalDate.of(2026, 4, 1))).isEqualTo("MDR_APPEAL_FILE/1");
        }

        @Test
        void saysThatARuleWasChecked() {
            var doe = ada.get(DOE);
            var position = history.position();

            var answer =
                    ada.put(DOE, doe.asString().replace("\"verified\":false", "\"verified\":true"), doe.header("ETag"));

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(phrases("MDR_APPEAL_FILE_DOE/1")).containsExactly("edited");
            assertThat(ada.put(DOE, doe.asString(), doe.header("ETag")).statusCode())
                    .isEqualTo(412);
            ada.put(DOE, answer.asString(), "*").then().statusCode(200);
            assertThat(history.position()).as("nothing differed").isEqualTo(position + 1);
        }

        @Test
        void cannotLetTwoRulesHoldForTheSameCase() {
            assertThat(wrongField(ada.post(RULES, DIA.replace("[\"dia\"]", "[]"))))
                    .isEqualTo("purpose");
            assertThat(wrongField(ada.post(RULES, DIA.replace("[\"dia\"]", "[\"DIA\", \"CIA\"]"))))
                    .isEqualTo("purpose");
            assertThat(rules.all()).extracting(RuleFacts::code).doesNotContain("MDR_APPEAL_FILE_DIA");
        }

        @Test
        void isToldWhatCannotBe() {
            assertThat(wrongField(ada.post(RULES, DIA.replace("mdr_appeal_file_dia", "MDR_INIT"))))
                    .isEqualTo("code");
            assertThat(wrongField(ada.post(RULES, DIA.replace("\"dia\"", "\"KGB\""))))
                    .isEqualTo("agencies");
            assertThat(wrongField(ada.post(RULES, DIA.replace("\"length\": 40, ", ""))))
                    .isEqualTo("length");
            assertThat(wrongField(ada.post(RULES + "/MDR_APPEAL_FILE_DOE", DIA.replace("dia", "doe"))))
                    .isEqualTo("validFrom");
            assertThat(wrongField(ada.post(RULES, DIA.replace("DENIAL_RECEIVED", "PUBLIC_RELEASE"))))
                    .as("a day that nobody records")
                    .isEqualTo("startsOn");
            assertThat(wrongField(
                            ada.post(RULES, DIA.replace("40, \"unit\": \"CALENDAR_DAYS", "51, \"unit\": \"YEARS"))))
                    .isEqualTo("length");
            var valid = DIA.replace(
                    "\"verified\"", "\"validFrom\": \"2026-01-01\", \"validTo\": \"2199-12-31\", \"verified\"");
            assertThat(wrongField(ada.post(RULES, valid.replace("2026-01-01", "0001-01-01"))))
                    .isEqualTo("validFrom");
            assertThat(wrongField(ada.post(RULES, valid.replace("2199", "9999"))))
                    .isEqualTo("validTo");
            assertThat(ada.post(RULES, DIA.replace("\"OURS\"", "\"NOBODYS\"")).statusCode())
                    .isEqualTo(400);
            assertThat(ada.post(RULES, DIA.replace("40", "0")).statusCode()).isEqualTo(400);
            assertThat(ada.get(RULES + "/NONE/1").statusCode()).isEqualTo(404);
        }

        @Test
        void keepsARuleThatLeavesTheDayToTheLetter() {
            var fee = ada.get(RULES + "/FEE_REPLY/1");

            assertThat(fee.jsonPath().getString("length")).isNull();
            ada.put(RULES + "/FEE_REPLY/1", fee.asString(), "*").then().statusCode(200);
        }
    }

    private String inForce(String agency, LocalDate day) {
        return rules.inForce(Purpose.MDR_APPEAL_FILE, agency, Road.MDR, day)
                .orElseThrow()
                .key();
    }

    private static String wrongField(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getString("violations[0].field");
    }

    private List<String> phrases(String key) {
        return timelines.timeline(new Subject(SubjectKind.RULE, key)).stream()
                .map(TimelineEntry::phrase)
                .toList();
    }
}
