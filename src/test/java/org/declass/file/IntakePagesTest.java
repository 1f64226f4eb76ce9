package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.history.Acts;
import org.declass.web.Position;
import org.declass.web.Seen;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntakePagesTest {

    private static final Map<String, String> BOX = Map.of(
            "location.repository", "National Archives at College Park",
            "location.recordGroup", "59",
            "location.series", "Central Files, 1960–63",
            "location.entry", "A1 3008",
            "location.box", "2109",
            "location.folder", "765.56/4-162 & more");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FileDesk desk;

    @Inject
    WithdrawnFiles files;

    @Inject
    Acts acts;

    @Inject
    Position position;

    private Visitor stella;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        stella = cast.signIn("stella");
    }

    private static String place(Response answer) {
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    /** Opens an address as it stands; by itself REST-assured would encode once more what is encoded. */
    private static Response open(Visitor visitor, String address) {
        var answer = visitor.request().urlEncodingEnabled(false).get(address);
        answer.then().statusCode(200);
        return answer;
    }

    private Document page(String address) {
        return Forms.page(open(stella, address));
    }

    private Forms form(String address) {
        return Forms.again(stella, open(stella, address));
    }

    private Document next(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return page(place(answer));
    }

    private Forms opened() {
        return form("/files/intake");
    }

    private Response first() {
        var form = opened().with("notice", "NND 989501, box 7, tab 3").with("document.title", "Jupiter missiles");
        BOX.forEach(form::with);
        return form.send();
    }

    private WithdrawnFile with(String project, String box, String tab) {
        return files.with(new NoticeKey(project, box, tab)).orElseThrow();
    }

    @Nested
    class OneNoticeAfterAnother {

        @Test
        void isRecordedWithWhatIsCarriedForwardAndChanged() {
            var recorded = first();
            var second = next(recorded);
            assertThat(second.select("[name=notice]").val()).isEmpty();
            assertThat(second.select("[name=notice]").hasAttr("autofocus")).isTrue();
            assertThat(second.select("[name=document.title]").val()).isEmpty();
            assertThat(second.select("[name=notice.tab]").val()).isEmpty();
            assertThat(second.select("[role=status]").text())
                    .startsWith("NND 989501, box 7, tab 3 (W-")
                    .endsWith("was recorded.");
            BOX.forEach((name, value) ->
                    assertThat(second.select("[name=" + name + "]").val()).isEqualTo(value));
            assertThat(second.getElementById("location.box-hint").text()).isEqualTo("Carried forward");
            assertThat(second.select("details.carried").hasAttr("open")).isFalse();
            assertThat(second.select("details.carried summary").text())
                    .isEqualTo("The box National Archives at College Park, RG 59, Central Files, 1960–63, A1 3008,"
                            + " box 2109, 765.56/4-162 & more; NND 989501, box 7 change");

            var changed = form(place(recorded))
                    .with("notice", "box 8, tab 4")
                    .with("location.box", "2110")
                    .with("document.date", "circa 1962")
                    .send();
            var third = next(form(place(changed)).with("notice", "5").send());

            var four = with("NND 989501", "8", "4").facts();
            assertThat(four.location().box()).isEqualTo("2110");
            assertThat(four.location().folder()).isEqualTo("765.56/4-162 & more");
            assertThat(four.document().date().precision()).isEqualTo(DatePrecision.CIRCA);
            assertThat(with("NND 989501", "8", "5").facts().location()).isEqualTo(four.location());
            assertThat(third.select(".sitting li").eachText()).hasSize(3);
            assertThat(third.select(".sitting li").first().text()).contains("NND 989501, box 8, tab 5");
            assertThat(third.select(".sitting a[href$=/edit]")).hasSize(3);
            assertThat(third.select("#sitting .count").text()).isEqualTo("3 files");
            assertThat(third.select("a[href^=/files/checklist]").attr("href")).contains("box=2110");
        }

        @Test
        void beginsWithTheBoxWhoseFieldsStandOpenWhileNothingIsSaidOfIt() {
            var empty = page("/files/intake");

            assertThat(empty.select("details.carried").hasAttr("open")).isTrue();
            assertThat(empty.select("details.carried ~ section [name=notice]").hasAttr("autofocus"))
                    .isTrue();
            assertThat(empty.select("#typing > section").text()).doesNotContain("Repository");
            assertThat(empty.select("details.carried [name^=location]").eachAttr("name"))
                    .containsExactly(
                            "location.repository",
                            "location.recordGroup",
                            "location.series",
                            "location.entry",
                            "location.box",
                            "location.folder");
        }

        @Test
        void isRecordedOnceHoweverOftenItIsSent() {
            var form = opened().with("notice", "NND 989501 7/3").with("document.title", "Jupiter missiles");

            var one = form.send();
            var again = form.send();

            assertThat(place(again)).isEqualTo(place(one));
            assertThat(files.count()).isEqualTo(1);
        }

        @Test
        void keepsTheTenLastInSightAndCountsAll() {
            var address = "/files/intake";
            for (var tab = 1; tab <= 12; tab++) {
                address = place(form(address)
                        .with("notice", tab == 1 ? "NND 989501 7/1" : String.valueOf(tab))
                        .send());
            }

            var page = page(address);

            assertThat(page.select(".sitting li")).hasSize(10);
            assertThat(page.select(".sitting li").first().text()).contains("tab 12");
            assertThat(page.select("#sitting .count").text()).isEqualTo("12 files");
        }
    }

    @Nested
    class WhatCannotBeRecorded {

        @Test
        void comesBackWithTheReasonBesideTheField() {
            var carried = "/files/intake?notice.project=NND+989501&notice.box=7&location.folder=Italy";
            var before = position.position();

            for (var wrong : List.of(
                    Map.of("notice", "🚀"),
                    Map.of("notice", "Jupiter, box 7, tab 3"),
                    Map.of("document.title", "Without a tab"),
                    Map.of("notice", ""),
                    Map.of("notice", "x".repeat(201)),
                    Map.of("notice.project", "", "notice.box", "", "notice.tab", "3"),
                    Map.of("notice.project", "", "notice.box", ""))) {
                var form = form(carried);
                wrong.forEach(form::with);
                var answer = form.send();

                assertThat(answer.statusCode()).as("%s", wrong).isEqualTo(422);
                var page = Forms.page(answer);
                assertThat(page.getElementById("notice-error")).as("%s", wrong).isNotNull();
                assertThat(page.select("[name=location.folder]").val()).isEqualTo("Italy");
                assertThat(page.select("[name=notice]").val()).isEqualTo(wrong.getOrDefault("notice", ""));
            }
            var torn = form(carried)
                    .with("notice", "tab 4")
                    .with("notice.tab", "5")
                    .with("document.pages", "many")
                    .send();
            assertThat(torn.statusCode()).isEqualTo(422);
            assertThat(Forms.page(torn).select(".error").eachAttr("id"))
                    .containsExactlyInAnyOrder("notice.tab-error", "document.pages-error");
            assertThat(Forms.page(torn).select("details.carried").hasAttr("open"))
                    .as("what is wrong stands in sight")
                    .isTrue();
            assertThat(position.position()).isEqualTo(before);
        }

        @Test
        void butADocumentWithoutANoticeCanByItsTitle() {
            var page = next(opened().with("document.title", "A page torn out")
                    .with("document.date", "the day after")
                    .send());

            assertThat(page.select("[role=status]").text())
                    .endsWith("was recorded. “the day after” was not understood as a date.");
            assertThat(files.listAll())
                    .hasSize(1)
                    .allMatch(file -> file.facts().notice().equals(NoticeKey.NONE));
        }

        @Test
        void byReaders() {
            var rita = cast.signIn("rita");

            rita.get("/files/intake").then().statusCode(403);
            rita.post("/files/intake", Map.of("notice", "NND 989501 7/3"))
                    .then()
                    .statusCode(403);
            assertThat(rita.page("/files").select("a[href^=/files/intake]")).isEmpty();
        }
    }

    @Nested
    class ANoticeThatIsRecordedAlready {

        private String number;

        @BeforeEach
        void recorded() {
            var facts = new FileFacts(
                    new NoticeKey("NND 989501", "7", "3"),
                    null,
                    null,
                    new org.declass.file.Document(
                            null, null, null, null, null, "Jupiter <missiles>", null, null, null, null),
                    null,
                    null,
                    null,
                    null);
            number = desk.record(facts, acts.by("ed", "web")).number();
        }

        @Test
        void isFoundWhileItIsTyped() {
            var found = page("/files/intake/known?notice=nnd+989501+07%2F03");

            assertThat(found.select("#known-title").text()).isEqualTo("NND 989501, box 07, tab 03 is recorded already");
            assertThat(found.select("a").eachAttr("href"))
                    .containsExactly("/files/" + number, "/files/" + number + "/edit");
            assertThat(found.text()).contains("Jupiter <missiles>");
            assertThat(found.select("button[name=seen]").val()).isEqualTo(number);
            assertThat(page("/files/intake/known?notice=4&notice.project=NND+989501&notice.box=7")
                            .text())
                    .isEqualTo("NND 989501, box 7, tab 4 is not recorded yet.");
            assertThat(page("/files/intake/known?notice=%F0%9F%9A%80").text()).isEmpty();
            assertThat(page("/files/intake/known").text()).isEmpty();
        }

        @Test
        void isRecordedAsSeenTodayInsteadOfASecondTime() {
            var form = opened().with("notice", "NND 989501 7/3").with("location.box", "2109");

            var refused = form.send();
            assertThat(refused.statusCode()).isEqualTo(409);
            var page = Forms.page(refused);
            assertThat(page.select("[role=alert]").text()).contains("recorded already as " + number);
            assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/files/" + number);
            var buttons = page.select("#typing [type=submit]");
            assertThat(buttons.first().attr("name")).as("what Enter presses").isEmpty();
            assertThat(buttons.eachAttr("value")).containsExactly(number);
            var again = form.again(refused).with("seen", number);
            var seen = again.send();

            var then = next(seen);
            assertThat(then.select("[role=status]").text()).startsWith(number + " was recorded as still withdrawn.");
            assertThat(then.select("[name=location.box]").val()).isEqualTo("2109");
            assertThat(then.select("[name=notice.project]").val()).isEqualTo("NND 989501");
            assertThat(place(again.send())).isEqualTo(place(seen));
            var file = stella.page("/files/" + number);
            assertThat(file.select(".timeline .phrase").eachText())
                    .containsExactly("found still withdrawn", "recorded");
            assertThat(files.count()).isEqualTo(1);
            var found = page("/files/intake/known?notice=NND+989501+7%2F3");
            assertThat(found.select("button")).isEmpty();
            assertThat(found.text()).contains("It was recorded as seen today");
        }

        @Test
        void isNotSeenByAFormThatIsOlderThanWhatOthersDid() {
            var form = opened().with("notice", "NND 989501 7/3");
            var refused = form.send();
            desk.strike(number, Seen.ANY, acts.by("ed", "web"));

            var late = form.again(refused).with("seen", number).send();

            assertThat(late.statusCode()).isEqualTo(412);
            assertThat(Forms.page(late).select("#known a").eachAttr("href"))
                    .contains("/files/" + number + "/restoration");
            assertThat(Forms.page(late).select("button[name=seen]")).isEmpty();
            assertThat(Forms.page(late).select("[name=notice]").val()).isEqualTo("NND 989501 7/3");
        }
    }

    @Nested
    class TheChecklist {

        private String record(String box, String folder, String tab, String title) {
            var location = new Location("NARA", "59", "Central Files", null, box, folder, null, null);
            var document = new org.declass.file.Document(
                    "TELEGRAM", PartialDate.of("06/00/1962"), "2747", "Rome", null, title, null, null, null, null);
            var facts = new FileFacts(
                    new NoticeKey("NND 989501", "7", tab), null, location, document, null, null, null, null);
            return desk.record(facts, acts.by("stella", "web")).number();
        }

        @Test
        void bringsWhatIsToBeCheckedBoxByBoxAndFolderByFolder() {
            var rita = cast.signIn("rita");
            record("2109", "Italy", "10", "Ten");
            var two = record("2109", "Italy", "2", "Two");
            record("2109", "Greece", "4", "Four");
            record("2109", null, "5", "Five");
            record("2110", "Italy", "6", "Six");
            var struck = record("2109", "Italy", "3", "Three");
            desk.strike(struck, Seen.ANY, acts.by("stella", "web"));
            desk.sight(two, Sighting.STILL_WITHDRAWN, Seen.ANY, acts.by("stella", "web"));

            var page = Forms.page(open(rita, "/files/checklist?recordGroup=RG+59&series=Central+Files&box=2109"));

            assertThat(page.select(".checklist h2").eachText())
                    .containsExactly("NARA, RG 59, Central Files, box 2109 4 files");
            assertThat(page.select(".check .folder").eachText()).containsExactly("No folder stated", "Greece", "Italy");
            assertThat(page.select(".check td.title").eachText())
                    .containsExactly(
                            "Five TELEGRAM, 2747, from Rome",
                            "Four TELEGRAM, 2747, from Rome",
                            "Two TELEGRAM, 2747, from Rome",
                            "Ten TELEGRAM, 2747, from Rome");
            assertThat(page.select(".check tbody tr")
                            .get(5)
                            .select("td:not(.title)")
                            .eachText())
                    .startsWith("NND 989501, box 7, tab 2", "June 1962", "Withdrawn")
                    .doesNotContain("never");
            assertThat(page.select(".check .to-tick")).hasSize(4 * 3);
            assertThat(rita.page("/files/checklist?project=nnd989501&projectBox=7")
                            .select(".checklist"))
                    .hasSize(2);
            assertThat(rita.page("/files?box=2109&recordGroup=59")
                            .select("a[href^=/files/checklist]")
                            .attr("href"))
                    .isEqualTo("/files/checklist?recordGroup=59&box=2109");
            assertThat(rita.page("/files").select("a[href^=/files/checklist]")).isEmpty();
            assertThat(stella.page("/files?box=2109")
                            .select("a[href^=/files/intake]")
                            .attr("href"))
                    .isEqualTo("/files/intake?location.box=2109");
        }

        @Test
        void asksWhichBoxWhereNobodySaid() {
            var page = stella.page("/files/checklist?recordGroup=59");

            assertThat(page.select(".empty .title").text()).isEqualTo("Which box?");
            assertThat(stella.page("/files/checklist?box=nowhere")
                            .select(".empty .title")
                            .text())
                    .isEqualTo("No files match");
            stella.get("/files/checklist?box=" + "9".repeat(61)).then().statusCode(400);
        }
    }
}
