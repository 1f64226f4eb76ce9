package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.Acts;
import org.declass.history.History;
import org.declass.request.Filing;
import org.declass.web.Seen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilePagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FileDesk desk;

    @Inject
    ReleaseDesk releases;

    @Inject
    Filing filing;

    @Inject
    Acts acts;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private String recorded(String title) {
        return recorded(title, "29 April 1962");
    }

    private String recorded(String title, String date) {
        var document = new org.declass.file.Document(
                "TELEGRAM", PartialDate.of(date), "2747", "Rome", null, title, "STATE", 3, "Secret", null);
        var facts = new FileFacts(null, null, null, document, null, null, null, null);
        return desk.record(facts, acts.by("stella", "web")).number();
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    /** What a browser would send of the form on a page, with some of it changed. */
    private static Map<String, String> typed(Document page, Map<String, String> changes) {
        var form = new HashMap<String, String>();
        page.select("main form[method=post]")
                .forms()
                .get(0)
                .formData()
                .forEach(field -> form.put(field.key(), field.value()));
        form.putAll(changes);
        return form;
    }

    @Nested
    class Readers {

        @Test
        void seeTheListWithItsFiltersAndTakeItAlong() {
            var rita = cast.signIn("rita");
            var jupiter = recorded("Jupiter missiles in Italy");
            recorded("Polaris");

            var page = rita.page("/files?q=jupiter&status=WITHDRAWN&datedFrom=1962-01-01");

            assertThat(page.select("tbody th").eachText()).containsExactly(jupiter);
            assertThat(page.select(".chips .name").eachText()).containsExactly("Words", "Status", "Dated from");
            assertThat(page.select("details.fold:not([open]) > summary").text())
                    .as("on a phone")
                    .isEqualTo("Filters (3)");
            assertThat(page.select("details.further").hasAttr("open")).isTrue();
            assertThat(page.select(".pager").text()).contains("1 of 1 file");
            assertThat(page.select("a[href=/files/new]")).isEmpty();
            var csv = page.select(".export a").first().attr("href");
            assertThat(csv).startsWith("/api/v1/files?").contains("q=jupiter").endsWith("format=csv");
            assertThat(rita.get(csv).asString()).contains(jupiter).doesNotContain("Polaris");
        }

        @Test
        void goFromPageToPage() {
            var rita = cast.signIn("rita");
            for (var i = 0; i < 3; i++) {
                recorded("Airgram " + i);
            }

            var first = rita.page("/files?limit=2&q=airgram");
            var second = rita.page(first.select("a[rel=next]").attr("href"));

            assertThat(first.select("tbody td.title").eachText())
                    .containsExactly("Airgram 2 TELEGRAM", "Airgram 1 TELEGRAM");
            assertThat(second.select("tbody td.title").eachText()).containsExactly("Airgram 0 TELEGRAM");
            assertThat(second.select("a[rel=first]").attr("href")).isEqualTo("/files?limit=2&q=airgram");
        }

        @Test
        void seeAFileWithItsTimelineButNoFormsToRecord() {
            var rita = cast.signIn("rita");
            var number = recorded("Jupiter missiles in Italy");

            var page = rita.page("/files/" + number);

            assertThat(page.select("h1").text()).isEqualTo("Jupiter missiles in Italy " + number + " Withdrawn");
            assertThat(page.select(".standing").text()).contains("nobody has asked for it");
            assertThat(page.select("dl.facts").text()).contains("29 Apr 1962").contains("written “29 April 1962”");
            assertThat(page.select(".timeline .phrase").eachText()).containsExactly("recorded");
            assertThat(page.select(".timeline .badge").attr("class")).contains("tone-neutral");
            assertThat(page.select(".actions a")).isEmpty();
            rita.get("/files/" + number + "/edit").then().statusCode(403);
            rita.get("/files/new").then().statusCode(403);
        }

        @Test
        void readWhatIsKnownOfADateAndFindWhatIsWritten() {
            var rita = cast.signIn("rita");
            for (var date :
                    List.of("00/00/1978", "06/00/1975", "[00/00/1962]", "00/00/0000", "circa 1961", "1961-63")) {
                recorded(date, date);
            }

            var list = rita.page("/files?sort=number");
            var page = rita.page("/files/" + list.select("tbody th").get(1).text());

            assertThat(list.select("tbody td.day").eachText())
                    .containsExactly("1978", "June 1975", "ca. 1962", "unknown", "circa 1961", "1961-63");
            assertThat(list.select("tbody td.day").get(1).attr("title")).isEqualTo("06/00/1975");
            assertThat(page.select("dl.facts").first().text()).contains("June 1975 written “06/00/1975”");
        }

        @Test
        void seeThatASourceDoesNotSayHowMuchIsPublic() {
            var rita = cast.signIn("rita");
            var number = recorded("Jupiter missiles in Italy");
            var facts =
                    new ReleaseFacts(PartialDate.of("2018"), "NARA", null, null, null, "1.pdf", null, null, null, null);
            releases.release(number, facts, Seen.ANY, acts.by("stella", "web"));

            assertThat(rita.page("/files/" + number).select("h1 .badge").text())
                    .isEqualTo("Released, extent not stated");
            assertThat(rita.page("/files?status=RELEASED_IN_PART")
                            .select("tbody .badge")
                            .eachText())
                    .containsExactly("Released, extent not stated");
        }

        @Test
        void seeTheHistory() {
            var rita = cast.signIn("rita");
            var number = recorded("Jupiter missiles in Italy");

            var page = rita.page("/history?verb=RECORDED&file=" + number.toLowerCase(Locale.ROOT));

            assertThat(page.select(".timeline a").eachAttr("href")).containsExactly("/files/" + number);
            assertThat(rita.page("/history").select(".timeline > li").size()).isGreaterThan(1);
        }

        @Test
        void learnThatThereIsNoSuchFile() {
            cast.signIn("rita").get("/files/W-0").then().statusCode(404);
        }
    }

    @Nested
    class Staff {

        @Test
        void recordAFileByPastingTheKeyOfItsNotice() {
            var stella = cast.signIn("stella");

            var answer = stella.post(
                    "/files/new",
                    Map.of(
                            "notice.project", "NND 989501, box 7, tab 3",
                            "document.title", "Jupiter missiles in Italy",
                            "document.date", "circa 1962"));

            assertThat(answer.statusCode()).isEqualTo(303);
            var page = stella.page(answer.header("Location").replaceFirst("https?://[^/]+", ""));
            assertThat(page.select("dl.facts").text())
                    .contains("NND 989501, box 7, tab 3")
                    .contains("circa 1962");
            assertThat(page.select(".actions a").eachText())
                    .containsExactly("Record what was found", "Record a release", "Edit", "Strike from the lists");
        }

        @Test
        void goOnWithTheNextNoticeOfTheSameBox() {
            var stella = cast.signIn("stella");

            var answer = stella.post(
                    "/files/new",
                    Map.of("notice.project", "NND 989501, box 7, tab 3", "location.box", "2109", "then", "another"));
            var page = stella.page(answer.header("Location").replaceFirst("https?://[^/]+", ""));

            assertThat(page.select("[name=notice.project]").val()).isEqualTo("NND 989501");
            assertThat(page.select("[name=notice.tab]").val()).isEmpty();
            assertThat(page.select("[name=location.box]").val()).isEqualTo("2109");
        }

        @Test
        void getBackWhatTheyTypedWithAMessageBesideEachField() {
            var stella = cast.signIn("stella");

            var answer = stella.post(
                    "/files/new",
                    Map.of(
                            "document.title", "  <b>Jupiter</b>",
                            "document.pages", "many",
                            "document.date", "1".repeat(201)));

            assertThat(answer.statusCode()).isEqualTo(422);
            var page = page(answer);
            assertThat(page.select("[name=document.title]").text()).isEqualTo("<b>Jupiter</b>");
            assertThat(page.select("[name=document.pages]").val()).isEqualTo("many");
            assertThat(page.select(".error").eachAttr("id"))
                    .containsExactlyInAnyOrder("document.pages-error", "document.date-error");
        }

        @Test
        void learnThatTheNoticeIsRecordedAlready() {
            var stella = cast.signIn("stella");
            var form = Map.of("notice.project", "NND 989501, box 7, tab 3");
            stella.post("/files/new", form).then().statusCode(303);

            var answer = stella.post("/files/new", form);

            assertThat(answer.statusCode()).isEqualTo(409);
            var alert = page(answer).select("[role=alert]");
            assertThat(alert.text()).contains("is recorded already as W-");
            assertThat(stella.page(alert.select("a").attr("href"))
                            .select("main")
                            .text())
                    .as("the way to the file that is there")
                    .contains("NND 989501, box 7, tab 3");
        }

        @Test
        void loseNothingWhenSomebodyElseWasFaster() {
            var stella = cast.signIn("stella");
            var number = recorded("Jupiter missles");
            var path = "/files/" + number + "/edit";
            var opened = stella.page(path);
            var other = stella.page(path);
            stella.post(path, typed(other, Map.of("document.title", "Jupiter missiles")))
                    .then()
                    .statusCode(303);

            var answer = stella.post(path, typed(opened, Map.of("remarks", "seen in Rome")));

            assertThat(answer.statusCode()).isEqualTo(412);
            var page = page(answer);
            assertThat(page.select("[role=alert] .changes").text())
                    .isEqualTo("document title Jupiter missles Jupiter missiles");
            assertThat(page.select("[name=remarks]").text()).isEqualTo("seen in Rome");
            stella.post(path, typed(page, Map.of())).then().statusCode(303);
            assertThat(stella.page("/files/" + number).select(".note").text()).contains("seen in Rome");
        }

        @Test
        void recordAVisitAndARelease() {
            var stella = cast.signIn("stella");
            var number = recorded("Jupiter missiles in Italy");
            var path = "/files/" + number;

            var release = stella.post(
                    path + "/release",
                    typed(
                            stella.page(path + "/release"),
                            Map.of("extent", "PART", "releasedOn", "2014", "sourceName", "javascript:alert(1)")));
            var visit = stella.post(
                    path + "/sighting",
                    typed(stella.page(path + "/sighting"), Map.of("finding", "WITHDRAWN_AGAIN", "note", "gone")));

            assertThat(release.statusCode()).isEqualTo(303);
            assertThat(visit.statusCode()).isEqualTo(303);
            var page = stella.page(path);
            assertThat(page.select("h1").text()).endsWith(number + " Withdrawn again");
            assertThat(page.select("#releases tbody td").eachText()).contains("2014", "Part");
            assertThat(page.select("#releases a[href^=javascript]")).isEmpty();
            assertThat(page.select(".timeline .phrase").eachText())
                    .containsExactly("found withdrawn again", "recorded a release of", "recorded");
        }

        @Test
        void areToldWhyAReleaseCannotBe() {
            var stella = cast.signIn("stella");
            var path = "/files/" + recorded("Jupiter missiles in Italy");

            var answer = stella.post(
                    path + "/release",
                    typed(
                            stella.page(path + "/release"),
                            Map.of("extent", "PART", "releasedOn", "2090-01-01", "url", "javascript:alert(1)")));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page(answer).select(".error").eachAttr("id"))
                    .containsExactlyInAnyOrder("releasedOn-error", "url-error");
        }

        @Test
        void sayHowMuchBecamePublic() {
            var stella = cast.signIn("stella");
            var path = "/files/" + recorded("Jupiter missiles in Italy");

            var silent = stella.post(path + "/release", typed(stella.page(path + "/release"), Map.of()));

            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(page(silent).select(".error").eachAttr("id")).containsExactly("extent-error");
        }

        @Test
        void strikeAReleaseThatWasRecordedByMistake() {
            var stella = cast.signIn("stella");
            var path = "/files/" + recorded("Jupiter missiles in Italy");
            stella.post(
                    path + "/release",
                    typed(stella.page(path + "/release"), Map.of("extent", "FULL", "releasedOn", "06/00/1975")));
            var striking =
                    stella.page(path).select("#releases a[href$=striking]").attr("href");

            var silent = stella.post(striking, typed(stella.page(striking), Map.of()));
            var said = stella.post(striking, typed(stella.page(striking), Map.of("note", "Another telegram")));

            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(page(silent).select(".error").eachAttr("id")).containsExactly("note-error");
            assertThat(page(silent).select("dl.facts").text()).contains("June 1975");
            assertThat(said.statusCode()).isEqualTo(303);
            var page = stella.page(path);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Withdrawn");
            assertThat(page.select("#releases").text()).contains("No version of it became public");
            assertThat(page.select(".timeline .note").first().text()).isEqualTo("Another telegram");
        }

        @Test
        void areToldThatNoFileHasThatRelease() {
            var stella = cast.signIn("stella");
            var path = "/files/" + recorded("Jupiter missiles in Italy");

            stella.get(path + "/releases/REL-99999/striking").then().statusCode(404);
        }

        @Test
        void areToldWhatIsPossibleWhereAnActIsNot() {
            var stella = cast.signIn("stella");
            var path = "/files/" + recorded("Jupiter missiles in Italy");
            var form = typed(stella.page(path + "/sighting"), Map.of("finding", "WITHDRAWN_AGAIN"));

            var answer = stella.post(path + "/sighting", form);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(page(answer).select("[role=alert]").text()).contains("was not public before");
            assertThat(page(answer).select("[name=finding][checked]").val()).isEqualTo("WITHDRAWN_AGAIN");
        }

        @Test
        void strikeAFileThatIsAskedForOnlyWhenTheyInsistAndSayWhy() {
            var stella = cast.signIn("stella");
            var request = filing.sent("Jupiter missiles in Italy");
            var path =
                    "/files/" + stella.page("/files").select("tbody th").first().text();
            var form = stella.page(path + "/striking");

            var refused = stella.post(path + "/striking", typed(form, Map.of("note", "twice")));
            var silent = stella.post(path + "/striking", typed(form, Map.of("confirmed", "true")));
            var said = stella.post(path + "/striking", typed(form, Map.of("confirmed", "true", "note", "twice")));

            assertThat(form.select("main .notice li").eachText())
                    .containsExactly(request + " asks for it and is not closed (Sent).");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(page(refused).select("[role=alert]").text()).contains(request);
            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(page(silent).select("[name=confirmed]").hasAttr("checked"))
                    .isTrue();
            assertThat(page(silent).select(".error").eachAttr("id")).containsExactly("note-error");
            assertThat(said.statusCode()).isEqualTo(303);
            assertThat(stella.page("/files").select("tbody th")).isEmpty();
        }

        @Test
        void strikeAFileAndRestoreIt() {
            var stella = cast.signIn("stella");
            var number = recorded("Jupiter missiles in Italy");
            var path = "/files/" + number;

            stella.post(path + "/striking", typed(stella.page(path + "/striking"), Map.of("note", "twice")));

            assertThat(stella.page("/files").select("tbody th")).isEmpty();
            assertThat(stella.page(path).select(".actions a").eachText())
                    .containsExactly("Restore to the lists", "Edit");
            stella.post(path + "/restoration", typed(stella.page(path + "/restoration"), Map.of()));
            assertThat(stella.page("/files").select("tbody th").eachText()).containsExactly(number);
        }
    }

    @Nested
    class Editors {

        @Test
        void beginARequestWithTheFilesTheyChooseFromTheList() {
            var ed = cast.signIn("ed");
            var number = recorded("Jupiter missiles in Italy");

            var list = ed.page("/files");
            var draft = ed.page("/requests/new?file=" + number);

            assertThat(list.select("form[action=/requests/new] [name=file]").eachAttr("value"))
                    .containsExactly(number);
            assertThat(draft.text()).contains(number).contains("Jupiter missiles in Italy");
            assertThat(ed.page("/files/" + number).select(".actions a").first().attr("href"))
                    .isEqualTo("/requests/new?file=" + number);
        }
    }
}
