package org.declass.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyPagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Nested
    class AReader {

        @Test
        void seesWhichAgenciesNobodyHasChecked() {
            var page = cast.signIn("rita").page("/agencies?kind=CUSTODIAN&kind=INTERNATIONAL");

            assertThat(page.select("tbody th").eachText()).containsExactly("JFKL", "NARA", "NATO", "NDC", "UNLISTED");
            assertThat(page.select("tbody .badge")).isEmpty();
            assertThat(page.select(".chips li").eachText()).anyMatch(chip -> chip.contains("Custodian"));
            assertThat(cast.signIn("rita")
                            .page("/agencies?q=DOE")
                            .select("tbody .badge")
                            .eachText())
                    .containsExactly("Unverified");
        }

        @Test
        void seesAnAgencyWithItsOfficesAndWhatWentBefore() {
            var page = cast.signIn("rita").page("/agencies/DOE");

            assertThat(page.select("h1").text()).startsWith("DOE").contains("Unverified");
            assertThat(page.select("dl.facts").text()).contains("within 30 days of the receipt of the denial", "ERDA");
            assertThat(page.select("table th.title").eachText())
                    .containsExactly(
                            "Director, Office of Classification (EHSS-60)",
                            "Director, Office of Environment, Health, Safety and Security");
            assertThat(page.select("a[href$=edit]")).isEmpty();
        }

        @Test
        void isToldWhenThereIsNoSuchAgency() {
            assertThat(cast.signIn("rita").get("/agencies/KGB").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class AnAdministrator {

        private Visitor ada;

        @BeforeEach
        void signIn() {
            ada = cast.signIn("ada");
        }

        @Test
        void recordsAnAgency() {
            var answer = ada.post(
                    "/agencies/new",
                    Map.of("code", "acda", "name", "Arms Control and Disarmament Agency", "kind", "ORIGINATOR"));

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
            var page = ada.page("/agencies/ACDA");
            assertThat(page.select(".flash p").text()).isEqualTo("ACDA was recorded.");
            assertThat(page.select(".timeline .phrase").eachText()).containsExactly("recorded");
        }

        @Test
        void getsTheFormBackWithWhatWasTypedAndMessagesBesideTheFields() {
            var answer = ada.post(
                    "/agencies/new",
                    Map.of("code", "a c", "name", " ", "kind", "", "appealDays", "sixty", "role", "Wrote <b>it</b>"));

            assertThat(answer.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("#role").text()).isEqualTo("Wrote <b>it</b>");
            assertThat(page.select("#appealDays").attr("value")).isEqualTo("sixty");
            assertThat(page.select("#appealDays-error").text()).startsWith("Write a whole number");
            assertThat(page.select("#name-error").text()).isEqualTo("Must not be blank.");
            assertThat(page.select("#kind-error")).isNotEmpty();
            assertThat(page.select("#code-error")).isNotEmpty();
        }

        @Test
        void editsAnAgencyAndSaysWhy() {
            var form = Forms.open(ada, "/agencies/DOE/edit");
            form.with("appealDays", "60");
            form.with("verified", "true");
            form.with("note", "Read in 10 CFR 1045.210");

            form.send().then().statusCode(303);

            var page = ada.page("/agencies/DOE");
            assertThat(page.select("h1 .badge")).isEmpty();
            assertThat(page.select(".timeline .note").text()).isEqualTo("Read in 10 CFR 1045.210");
            assertThat(page.select(".timeline del").eachText()).contains("30");
            assertThat(page.select(".timeline ins").eachText()).contains("60");
        }

        @Test
        void isShownWhatSomebodyElseChangedMeanwhileAndLosesNothingTyped() {
            var mine = Forms.open(ada, "/agencies/DOE/edit").with("source", "A letter of 1 March 2026");
            Forms.open(ada, "/agencies/DOE/edit")
                    .with("appealDays", "60")
                    .send()
                    .then()
                    .statusCode(303);

            var answer = mine.send();

            assertThat(answer.statusCode()).isEqualTo(412);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.select("#stale-title")).isNotEmpty();
            assertThat(page.select(".timeline ins").eachText()).contains("60");
            assertThat(page.select("#source").attr("value")).isEqualTo("A letter of 1 March 2026");
            Forms.again(ada, answer).send().then().statusCode(303);
        }

        @Test
        void addsAndEditsAnOffice() {
            ada.post("/agencies/DOE/offices/new", Map.of("role", "LIAISON", "name", "Requester's desk"))
                    .then()
                    .statusCode(303);
            var form = Forms.open(ada, "/agencies/DOE/offices/3/edit");
            form.with("validTo", "2026-02-28");

            form.send().then().statusCode(303);

            assertThat(ada.page("/agencies/DOE").select("table").text()).contains("Requester's desk", "28 Feb 2026");
        }

        @Test
        void keepsTheOtherReferenceData() {
            assertThat(ada.page("/admin/reference").select("tbody th").eachText())
                    .contains("25X6", "JFKL-NSF", "AIRGRAM");
            var form = Forms.open(ada, "/admin/reference/record-groups/342");
            form.with("verified", "true");

            form.send().then().statusCode(303);
            ada.post("/admin/reference/document-types/new", Map.of("code", "MAP_2", "name", "Overlay"))
                    .then()
                    .statusCode(303);
            ada.post(
                            "/admin/reference/exemptions/new",
                            Map.of("code", "25x6", "citation", "c", "gist", "g", "family", "FOIA"))
                    .then()
                    .statusCode(422);

            assertThat(ada.page("/admin/reference/record-groups/342")
                            .select(".timeline .phrase")
                            .eachText())
                    .containsExactly("edited");
            assertThat(ada.page("/admin/reference/exemptions/1.4(a)")
                            .select("#citation")
                            .attr("value"))
                    .isEqualTo("E.O. 13526 s. 1.4(a)");
        }
    }
}
