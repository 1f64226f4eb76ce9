package org.declass.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Views of lists, kept under a name. */
@QuarkusTest
class ViewsTest {

    private static final String MONDAY = "/requests?status=SENT&fields=number,agency,sentOn&sort=statusSince";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Views views;

    private Visitor rita;
    private Visitor ed;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
        ed = cast.signIn("ed");
    }

    /** What a browser sends of a form, with some of it typed. */
    private static Response send(Visitor who, Element form, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        ((org.jsoup.nodes.FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        return who.post(form.attr("action"), fields);
    }

    private static Element form(Document page, String action) {
        return page.select("main form[action=" + action + "]").first();
    }

    private static String path(Response redirect) {
        redirect.then().statusCode(303);
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String saved(Visitor who, Map<String, String> typed) {
        return path(send(who, form(who.page(MONDAY), "/views"), typed));
    }

    @Nested
    class OnPages {

        @Test
        void keepWhatIsShownUnderANameAboveTheList() {
            var sent = filing.sent("One");
            filing.draft("Two");

            var address = saved(rita, Map.of("name", "Monday"));
            var page = rita.page(address);

            assertThat(page.select("[aria-label=Views] [aria-current]").text()).isEqualTo("Monday");
            assertThat(page.select("tbody th").eachText()).containsExactly(sent);
            assertThat(page.select("thead th").eachText()).containsExactly("Number", "Agency", "Sent");
            assertThat(page.select(".save-view")).isEmpty();
            assertThat(rita.page("/requests").select("[aria-label=Views] a").eachAttr("href"))
                    .containsExactly("/requests", address);
            assertThat(ed.page("/requests").select("[aria-label=Views]")).isEmpty();
            assertThat(rita.page("/files").select("[aria-label=Views]")).isEmpty();
            assertThat(rita.page("/history").select("main").text()).contains("recorded V-", "Monday");
        }

        @Test
        void takeInWhatIsOnScreenNow() {
            var address = saved(rita, Map.of("name", "Monday"));

            var narrower = rita.page(address + "&agency=STATE");
            var renewed = rita.page(
                    path(send(rita, narrower.select("form[action$=/query]").first(), Map.of())));

            assertThat(narrower.select(".list-tools button").eachText()).contains("Save to “Monday”", "Save");
            assertThat(renewed.select(".chips .name").eachText()).containsExactly("Status", "Agency");
            assertThat(renewed.select("form[action$=/query]")).isEmpty();
        }

        @Test
        void areSharedCopiedAndDeleted() {
            var address = saved(rita, Map.of("name", "Monday", "shared", "true"));
            var theirs = ed.page("/requests").select("[aria-label=Views] a").last();
            var copied = ed.page(path(send(
                    ed,
                    ed.page(theirs.attr("href")).select("form[action$=/copy]").first(),
                    Map.of())));

            assertThat(theirs.text()).isEqualTo("Monday by rita");
            assertThat(copied.select("[aria-current=page]").last().text()).isEqualTo("Monday");
            assertThat(copied.select("form[action$=/deletion]")).hasSize(1);
            var own = rita.page(address);
            var view = own.select("a[href$=/edit]").attr("href").replace("/edit", "");
            ed.post(view + "/deletion", Map.of("version", "0")).then().statusCode(403);
            path(send(rita, own.select("form[action$=/deletion]").first(), Map.of()));
            assertThat(rita.page("/requests").select("[aria-label=Views] a")).isEmpty();
            rita.get(view).then().statusCode(404);
            assertThat(ed.page("/requests").select("[aria-label=Views] a").eachText())
                    .containsExactly("All", "Monday");
        }

        @Test
        void openTheListForWhoeverWantsThat() {
            filing.draft("One");
            var address = saved(rita, Map.of("name", "Monday", "usual", "true"));

            var opened = rita.get("/requests");
            var page = rita.page(address);
            var whole = page.select("[aria-label=Views] a").first().attr("href");

            assertThat(path(opened)).isEqualTo(address);
            assertThat(rita.page(whole).select("thead th").size()).isGreaterThan(5);
            ed.get("/requests").then().statusCode(200);
            path(send(rita, page.select("form[action$=/usual/withdrawal]").first(), Map.of()));
            rita.get("/requests").then().statusCode(200);
        }

        @Test
        void sayWhatAListDoesNotUnderstandAnyMore() {
            var sent = filing.sent("One");
            var address = saved(rita, Map.of("name", "Monday"));
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            views.update("asks = 'colour=red&fields=number,gist&phase=LOST&sort=taste&status=SENT'"));

            var link =
                    rita.page("/requests").select("[aria-label=Views] a").last().attr("href");
            var page = rita.page(link);
            var renewed = rita.page(
                    path(send(rita, page.select("form[action$=/query]").first(), Map.of())));

            assertThat(address).isNotEqualTo(link);
            assertThat(page.select(".notice code").eachText())
                    .containsExactly("colour=red", "fields=number,gist", "phase=LOST", "sort=taste");
            assertThat(page.select("tbody th").eachText()).containsExactly(sent);
            assertThat(renewed.select(".notice")).isEmpty();
            assertThat(renewed.select(".chips .name").eachText()).containsExactly("Status");
        }

        @Test
        void wantANameThatIsFreeAndKeepWhatWasTyped() {
            saved(rita, Map.of("name", "Monday"));

            var again = send(rita, form(rita.page(MONDAY), "/views"), Map.of("name", "monday", "shared", "true"));
            var nameless = send(rita, form(rita.page(MONDAY), "/views"), Map.of("name", " "));
            var unseen = send(rita, form(rita.page(MONDAY), "/views"), Map.of("name", "\u2060\u3164"));

            again.then().statusCode(422);
            nameless.then().statusCode(422);
            unseen.then().statusCode(422);
            assertThat(org.jsoup.Jsoup.parse(unseen.asString())
                            .select("#name-error")
                            .text())
                    .isEqualTo("Nothing of this can be seen; use letters or digits.");
            var page = org.jsoup.Jsoup.parse(again.asString());
            assertThat(page.select("#name-error").text()).isEqualTo("You have a view of that name already.");
            assertThat(page.select("[name=query]").attr("value")).contains("status=SENT");
            assertThat(page.select("[name=shared]").hasAttr("checked")).isTrue();
        }
    }

    @Nested
    class ForScripts {

        private RequestSpecification with(String who, String scope) {
            return given().auth().oauth2(cast.token(who, scope)).contentType("application/json");
        }

        private static Map<String, String> body(String name, String query) {
            return Map.of("list", "requests", "name", name, "query", query, "reach", "SHARED");
        }

        @Test
        void areSavedReadChangedAndDeletedWithTheirVersion() {
            var sent = filing.sent("One");
            var saved = with("ed", "write")
                    .body(body("Waiting", "?status=SENT&sort=-number&limit=3&fields=number"))
                    .post("/api/v1/views");
            var place = saved.header("Location").replaceFirst("^https?://[^/]+", "");
            var read = with("rita", "read").get(place);

            saved.then().statusCode(201);
            assertThat(read.jsonPath().getString("query")).isEqualTo("fields=number&status=SENT");
            assertThat(read.header("ETag")).isEqualTo("\"v0\"");
            var rows = with("rita", "read").get(read.jsonPath().getString("rows"));
            assertThat(rows.jsonPath().getList("items.number", String.class)).containsExactly(sent);
            with("ed", "write")
                    .body(body("Waiting", "status=DRAFT"))
                    .put(place)
                    .then()
                    .statusCode(428);
            with("stella", "write")
                    .header("If-Match", "*")
                    .body(body("Mine", ""))
                    .put(place)
                    .then()
                    .statusCode(403);
            with("ed", "write")
                    .header("If-Match", "\"v0\"")
                    .body(body("Still waiting", "status=DRAFT"))
                    .put(place)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v1\"");
            with("ed", "write")
                    .header("If-Match", "\"v0\"")
                    .delete(place)
                    .then()
                    .statusCode(412);
            with("ed", "write")
                    .header("If-Match", "\"v1\"")
                    .delete(place)
                    .then()
                    .statusCode(204);
            with("ed", "read").get(place).then().statusCode(404);
            var verbs = with("ed", "read").get("/api/v1/history?subject=" + place.replaceFirst(".*/", ""));
            assertThat(verbs.jsonPath().getList("items.verb", String.class))
                    .containsExactlyInAnyOrder("RECORDED", "EDITED", "DELETED");
        }

        @Test
        void areNotTheSameForEverybody() {
            with("ed", "write")
                    .body(Map.of("list", "files", "name", "Ed's", "query", "kind=RECLASSIFIED"))
                    .post("/api/v1/views")
                    .then()
                    .statusCode(201);

            assertThat(with("ed", "read").get("/api/v1/views").jsonPath().getList("items.name"))
                    .containsExactly("Ed's");
            assertThat(with("rita", "read").get("/api/v1/views").jsonPath().getList("items"))
                    .isEmpty();
            assertThat(with("ed", "read")
                            .get("/api/v1/views?list=requests")
                            .jsonPath()
                            .getList("items"))
                    .isEmpty();
        }

        @Test
        void mustAskWhatTheListUnderstands() {
            var colour = with("ed", "write").body(body("Red", "colour=red")).post("/api/v1/views");
            var list = with("ed", "write")
                    .body(Map.of("list", "dreams", "name", "Red", "query", ""))
                    .post("/api/v1/views");

            var unseen = with("ed", "write")
                    .body(body("\u200B\uFEFF", "status=SENT"))
                    .post("/api/v1/views");

            unseen.then().statusCode(422);
            assertThat(unseen.jsonPath().getString("violations[0].field")).isEqualTo("name");
            colour.then().statusCode(422);
            assertThat(colour.jsonPath().getString("violations[0].field")).isEqualTo("query");
            list.then().statusCode(422);
            assertThat(list.jsonPath().getString("violations[0].field")).isEqualTo("list");
        }
    }
}
