package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ETag, If-None-Match and If-Match, shown on the reference data. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class ConditionalRequestsTest {

    @Inject
    Reset reset;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private static final String LIST = "/api/v1/document-types";
    private static final String ONE = LIST + "/DESPATCH";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv", "application/x-ndjson"})
    void aListIsNotSentAgainWhileNothingWasWritten(String format) {
        var tag = given().accept(format).get(LIST).header("ETag");

        assertThat(tag).startsWith("W/\"");
        var again = given().accept(format).header("If-None-Match", tag).get(LIST);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();

        rename("Despatch " + tag.hashCode());
        assertThat(given().accept(format).header("If-None-Match", tag).get(LIST).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListShowsAWriteAtOnce() {
        given().get(LIST);

        rename("Despatch of today");

        assertThat(given().get(LIST).jsonPath().getList("items.name")).contains("Despatch of today");
    }

    @Test
    void aThingIsNotSentAgainWhileItIsTheSame() {
        var tag = given().get(ONE).header("ETag");

        assertThat(tag).matches("\"v\\d+\"");
        assertThat(given().header("If-None-Match", tag).get(ONE).statusCode()).isEqualTo(304);
        assertThat(given().header("If-None-Match", "\"v999\"").get(ONE).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeGivesTheNewETag() {
        var before = given().get(ONE).header("ETag");

        var answer = put(before, "Despatch, renamed");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag"))
                .isNotEqualTo(before)
                .isEqualTo(given().get(ONE).header("ETag"));
    }

    @Test
    void aChangeOfSomethingStaleIsRefused() {
        var before = given().get(ONE).header("ETag");
        put(before, "Despatch, as one sees it").then().statusCode(200);

        var answer = put(before, "Despatch, as another sees it");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(given().get(ONE).jsonPath().getString("name")).isEqualTo("Despatch, as one sees it");
    }

    @Test
    void aChangeNeedsIfMatch() {
        var answer = given().contentType(ContentType.JSON).body(despatch("x")).put(ONE);

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(answer.jsonPath().getString("detail")).contains("If-Match");
    }

    @Test
    void nonsenseInIfMatchIsABadRequest() {
        assertThat(put("v3", "x").statusCode()).isEqualTo(400);
        assertThat(put("\"p3\"", "x").jsonPath().getString("violations[0].field"))
                .isEqualTo("If-Match");
    }

    private static void rename(String name) {
        put("*", name).then().statusCode(200);
    }

    private static Response put(String ifMatch, String name) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(despatch(name))
                .put(ONE);
    }

    private static String despatch(String name) {
        return "{\"code\": \"DESPATCH\", \"name\": \"" + name + "\"}";
    }
}
