package org.declass.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class ImportDoorsTest {

    private static final String TABLE = "Record number,Title,Pages\n104-1,=Jupiters,2\n104-2,Thors,many\n,Atlas,3\n";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    ImportWorker worker;

    @Inject
    Importing importing;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Nested
    class AScript {

        private String token;

        @BeforeEach
        void getToken() {
            token = cast.token("ada", "admin");
        }

        private RequestSpecification api() {
            return given().header("Authorization", "Bearer " + token).header("If-Match", "*");
        }

        private String upload(String table) {
            return api().contentType("text/csv")
                    .body(table)
                    .post("/api/v1/imports?name=jupiters.csv")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("UPLOADED"))
                    .body("fileName", equalTo("jupiters.csv"))
                    .extract()
                    .header("Location");
        }

        private void confirmAndCheck(String location) {
            var mapping = api().get(location + "/mapping").asString();
            api().contentType("application/json")
                    .body(mapping)
                    .put(location + "/mapping")
                    .then()
                    .statusCode(202);
            worker.look();
        }

        @Test
        void takesATableTheWholeWayAndBack() {
            var location = upload(TABLE);
            confirmAndCheck(location);
            api().get(location).then().body("status", equalTo("CHECKED")).body("rows.created", equalTo(2));

            api().post(location + "/application").then().statusCode(202);
            worker.look();

            api().get(location)
                    .then()
                    .body("status", equalTo("APPLIED"))
                    .body("rowsDone", equalTo(3))
                    .body("rows.rejected", equalTo(1))
                    .body("possible", hasItem("undoing"));
            api().post(location + "/undoing").then().statusCode(202);
            worker.look();
            api().get(location).then().body("status", equalTo("UNDONE"));
        }

        @Test
        void readsWhatBecameOfTheRows() {
            var location = upload(TABLE);
            confirmAndCheck(location);

            api().get(location + "/rows?outcome=REJECTED")
                    .then()
                    .body("items.line", equalTo(List.of(4)))
                    .body("items[0].message", containsString("record number"));
            api().get(location + "/rows?warned=true&count=true").then().body("total", equalTo(2));
            assertThat(api().accept("text/csv").get(location + "/rows").asString())
                    .contains("3,CREATED,104-2,,Pages: “many” is no number,false");
        }

        @Test
        void mustHaveSeenWhatItChanges() {
            var location = upload(TABLE);

            given().header("Authorization", "Bearer " + token)
                    .post(location + "/application")
                    .then()
                    .statusCode(428);
            given().header("Authorization", "Bearer " + token)
                    .header("If-Match", "\"v99\"")
                    .post(location + "/application")
                    .then()
                    .statusCode(412);
            api().post(location + "/application").then().statusCode(409).body("possible", hasItem("MAPPED"));
        }

        @Test
        void isToldWhatIsWrongWithItsMapping() {
            var location = upload(TABLE);
            var wrong = """
                    {"columns": [{"heading": "Record number", "meaning": "TITLE"}, {"heading": "Title", "meaning": "TITLE"}, null],
                     "constants": [{"meaning": null, "value": null}]}""";

            api().contentType("application/json")
                    .body(wrong)
                    .put(location + "/mapping")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("columns[1].meaning"))
                    .body("violations.field", hasItem("constants[0].value"));
            api().contentType("application/json")
                    .body("{\"columns\": [{\"heading\": \"a\", \"meaning\": \"NONSENSE\"}]}")
                    .put(location + "/mapping")
                    .then()
                    .statusCode(400);
        }

        @Test
        void isToldWhyAFileIsNoTable() {
            api().contentType("text/csv")
                    .body("a,b\n1,\"open")
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("file"))
                    .body("violations[0].message", containsString("Line 2"));
            api().contentType("text/csv")
                    .body("")
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(422);
            api().get("/api/v1/imports/I-99999").then().statusCode(404);
            api().get("/api/v1/imports/nonsense").then().statusCode(404);
        }
    }

    @Nested
    class APerson {

        private Response send(Visitor visitor, String table) {
            return visitor.request()
                    .multiPart("csrf-token", visitor.formToken())
                    .multiPart("file", "jupiters.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                    .post("/imports");
        }

        @Test
        void importsATable() {
            var ed = cast.signIn("ed");
            var mapping = send(ed, TABLE)
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location")
                    .replaceAll("https?://[^/]+", "");
            var form = ed.page(mapping);
            assertThat(form.select("select option[selected]").eachAttr("value"))
                    .containsExactly("IDENTIFIER", "TITLE", "PAGES");
            assertThat(form.select("tbody tr").get(1).text()).contains("=Jupiters");

            var page = mapping.replace("/mapping", "");
            ed.request()
                    .formParam("csrf-token", ed.formToken())
                    .formParam("version", form.select("[name=version]").val())
                    .formParam("meaning", "IDENTIFIER", "TITLE", "PAGES")
                    .formParam("recordGroup", "59")
                    .post(mapping)
                    .then()
                    .statusCode(303);
            assertThat(ed.page(page).select("#progress").attr("data-hx-get")).isEqualTo(page + "/progress");
            worker.look();
            assertThat(ed.page(page).select(".stat").text())
                    .contains("2 Files recorded", "1 Rejected", "1 With a warning");
            assertThat(ed.get(page + "/progress").header("HX-Refresh")).isEqualTo("true");

            press(ed, page, "application").then().statusCode(303);
            worker.look();

            assertThat(ed.page(page).select("h1").text()).contains("Applied");
            assertThat(importing.count("file where record_group = '59'")).isEqualTo(2);
            assertThat(ed.page(page + "/rows?outcome=REJECTED").select("tbody tr"))
                    .hasSize(1);
            assertThat(ed.page("/imports").select("tbody tr").text()).contains("jupiters.csv");
            assertThat(ed.page("/imports/profiles").select("tbody tr").text()).contains("jupiters.csv");
            assertThat(ed.post(page + "/undoing", Map.of("version", "0")).statusCode())
                    .isEqualTo(403);
            press(cast.signIn("ada"), page, "undoing").then().statusCode(303);
            worker.look();
            assertThat(importing.count("file where struck_on is null")).isZero();
        }

        private Response press(Visitor visitor, String page, String button) {
            var form = visitor.page(page).selectFirst("form[action$=" + button + "]");
            return visitor.post(
                    form.attr("action"),
                    Map.of("version", form.select("[name=version]").val()));
        }

        @Test
        void writesNothingUnderAMappingThatSomebodyElseChangedMeanwhile() {
            var ed = cast.signIn("ed");
            var batch = importing.check(TABLE);
            var page = "/imports/" + batch.number();
            var seen = ed.page(page)
                    .select("form[action$=application] [name=version]")
                    .val();
            importing.confirm(batch);
            worker.look();

            var answer = ed.post(page + "/application", Map.of("version", seen));

            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(Jsoup.parse(answer.asString()).select(".notice").text())
                    .contains("Somebody changed this import");
            worker.look();
            assertThat(importing.count("file")).isZero();
        }

        @Test
        void keepsAMappingThatCameSecond() {
            var ed = cast.signIn("ed");
            var batch = importing.check(TABLE);
            var mapping = "/imports/" + batch.number() + "/mapping";
            var seen = ed.page(mapping).select("[name=version]").val();
            importing.confirm(batch);

            var answer = ed.request()
                    .formParam("csrf-token", ed.formToken())
                    .formParam("version", seen)
                    .formParam("meaning", "IDENTIFIER", "FOLDER", "PAGES")
                    .post(mapping);

            assertThat(answer.statusCode()).isEqualTo(412);
            var form = Jsoup.parse(answer.asString());
            assertThat(form.select("select option[selected]").eachAttr("value"))
                    .containsExactly("IDENTIFIER", "FOLDER", "PAGES");
            assertThat(form.select("[name=version]").val()).isNotEqualTo(seen);
        }

        @Test
        void isToldWhatIsWrongWithAMappingWithoutLosingIt() {
            var ed = cast.signIn("ed");
            var mapping = send(ed, TABLE).header("Location").replaceAll("https?://[^/]+", "");

            var again = ed.request()
                    .formParam("csrf-token", ed.formToken())
                    .formParam(
                            "version", ed.page(mapping).select("[name=version]").val())
                    .formParam("meaning", "NOT_USED", "TITLE", "TITLE")
                    .formParam("repository", "Archives II")
                    .post(mapping);

            assertThat(again.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(again.asString());
            assertThat(page.select(".field.wrong")).hasSize(1);
            assertThat(page.select("input[name=repository]").attr("value")).isEqualTo("Archives II");
            assertThat(page.select("select option[selected]").eachAttr("value"))
                    .containsExactly("NOT_USED", "TITLE", "TITLE");
        }

        @Test
        void isToldWhyAFileIsNoTable() {
            var ed = cast.signIn("ed");

            var again = send(ed, "%PDF-1.7");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(again.asString()).select(".error").text()).contains("PDF");
        }
    }
}
