package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlinePagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    private Visitor ada;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
    }

    @Nested
    class Holidays {

        @Test
        void areListedYearByYear() {
            assertThat(ada.page("/admin/holidays").select("h1").text()).isEqualTo("Holidays and closings 2026");
            var page = ada.page("/admin/holidays?year=1990");

            assertThat(page.select("tbody th").eachText()).hasSize(10).contains("1 January 1990", "22 November 1990");
            assertThat(page.select("a[href='/admin/holidays?year=1991']")).isNotEmpty();
            assertThat(ada.page("/admin/holidays?year=2050").select(".empty")).isNotEmpty();
        }

        @Test
        void canBeAddedStruckAndRestored() {
            ada.post(
                            "/admin/holidays/new",
                            Map.of("day", "2026-03-06", "agency", "DOE", "kind", "CLOSING", "name", "Burst pipe"))
                    .then()
                    .statusCode(303);
            assertThat(ada.page("/admin/holidays?year=2026").select("tbody tr").eachText())
                    .anyMatch(row -> row.startsWith("6 March 2026 Burst pipe Closing DOE"));

            var refused =
                    Forms.open(ada, "/admin/holidays/2026-03-06-DOE/striking").send();
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Forms.page(refused).select("#note-error").text()).isEqualTo("Say why.");
            Forms.again(ada, refused)
                    .with("note", "It was repaired")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(ada.page("/admin/holidays?year=2026").select("main li").text())
                    .contains("Burst pipe, DOE struck on 2 March 2026");

            Forms.open(ada, "/admin/holidays/2026-03-06-DOE/restoration")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(ada.page("/admin/holidays/2026-03-06-DOE")
                            .select(".timeline .phrase")
                            .eachText())
                    .containsExactly("restored to the lists", "struck from the lists", "recorded");
        }

        @Test
        void canBeEdited() {
            Forms.open(ada, "/admin/holidays/2026-01-01")
                    .with("basis", "5 U.S.C. 6103(a)")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(ada.page("/admin/holidays?year=2026")
                            .select("tbody tr")
                            .first()
                            .text())
                    .contains("5 U.S.C. 6103(a)");
        }

        @Test
        void comeBackWithWhatWasTyped() {
            var answer = ada.post("/admin/holidays/new", Map.of("day", "6 March", "kind", "", "name", "<b>Snow</b>"));

            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Forms.page(answer);
            assertThat(page.select("#day-error").text()).startsWith("Write the day as");
            assertThat(page.select("#name").attr("value")).isEqualTo("<b>Snow</b>");
        }
    }

    @Nested
    class TheRules {

        @Test
        void areListedWithTheirSourceAndWhetherItWasChecked() {
            var rows = ada.page("/admin/rules").select("tbody tr");

            assertThat(rows).hasSize(27);
            assertThat(rows.eachText())
                    .anyMatch(row -> row.startsWith("MDR_APPEAL_FILE_DOE")
                            && row.contains("30 calendar days")
                            && row.endsWith("Unverified"))
                    .anyMatch(row -> row.startsWith("FEE_REPLY") && row.contains("as the letter says"));
        }

        @Test
        void areShownWithWhatCanBeDone() {
            var page = ada.page("/admin/rules/MDR_APPEAL_FILE_CIA/1");

            assertThat(page.select("h1 .badge").text()).isEqualTo("Unverified");
            assertThat(page.select("dl.facts").text())
                    .contains("45 calendar days", "32 CFR 1908", "The denial was mailed");
            assertThat(page.select(".actions a").eachText())
                    .containsExactly("Edit", "Record a change of the law", "End");
        }

        @Test
        void canBeChecked() {
            Forms.open(ada, "/admin/rules/MDR_APPEAL_FILE_CIA/1/edit")
                    .with("verified", "true")
                    .with("note", "Read in 32 CFR 1908.17")
                    .send()
                    .then()
                    .statusCode(303);

            var page = ada.page("/admin/rules/MDR_APPEAL_FILE_CIA/1");
            assertThat(page.select("h1 .badge")).isEmpty();
            assertThat(page.select(".timeline .changes dt").eachText()).containsExactly("verified");
            assertThat(page.select(".timeline .note").text()).isEqualTo("Read in 32 CFR 1908.17");
        }

        @Test
        void canBeRecordedAndEnded() {
            var answer = ada.post(
                    "/admin/rules/new",
                    Map.ofEntries(
                            Map.entry("code", "mdr_appeal_file_dia"),
                            Map.entry("purpose", "MDR_APPEAL_FILE"),
                            Map.entry("side", "OURS"),
                            Map.entry("startsOn", "DENIAL_RECEIVED"),
                            Map.entry("length", "40"),
                            Map.entry("unit", "CALENDAR_DAYS"),
                            Map.entry("onLapse", "Lost."),
                            Map.entry("agencies", "dia, nro"),
                            Map.entry("kinds", "MDR"),
                            Map.entry("citation", "A letter")));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
            assertThat(ada.page("/admin/rules/MDR_APPEAL_FILE_DIA/1")
                            .select("dl.facts")
                            .text())
                    .contains("DIA NRO", "Mandatory review");

            Forms.open(ada, "/admin/rules/MDR_APPEAL_FILE_DIA/1/end")
                    .with("lastDay", "2026-12-31")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(ada.page("/admin/rules/MDR_APPEAL_FILE_DIA/1")
                            .select("dl.facts")
                            .text())
                    .contains("31 Dec 2026");
            assertThat(Forms.open(ada, "/admin/rules/MDR_APPEAL_FILE_DIA/1/end")
                            .send()
                            .statusCode())
                    .isEqualTo(422);
        }

        @Test
        void followTheLawWhenItChanges() {
            Forms.open(ada, "/admin/rules/MDR_APPEAL_FILE_DOE/editions/new")
                    .with("length", "60")
                    .with("validFrom", "2026-07-01")
                    .send()
                    .then()
                    .statusCode(303)
                    .header("Location", org.hamcrest.Matchers.endsWith("/admin/rules/MDR_APPEAL_FILE_DOE/2"));

            assertThat(ada.page("/admin/rules/MDR_APPEAL_FILE_DOE/1")
                            .select("main li a")
                            .eachText())
                    .contains("MDR_APPEAL_FILE_DOE/1", "MDR_APPEAL_FILE_DOE/2");
        }
    }
}
