package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back for requests that cannot be read: 4xx, a field and a reason, never 5xx. */
@QuarkusTest
@TestSecurity(
        user = "ada",
        roles = {"reader", "staff", "editor", "admin"})
class WrongRequestsTest {

    @Inject
    Reset reset;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                                                                          | 400 | body",
                "{                                                                           | 400 | body",
                "nonsense                                                                    | 400 | body",
                "null                                                                        | 400 | body",
                "[]                                                                          | 400 | body",
                "\"text\"                                                                    | 400 | body",
                "{}                                                                          | 400 | citation",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'a':1} | 400 | a",
                "{'code':'X1','citation':'c','gist':'g','family':'SECRETS','verified':true}  | 400 | family",
                "{'code':'X1','citation':'c','gist':'g','family':3,'verified':true}          | 400 | family",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':'maybe'}  | 400 | verified",
                "{'code':'X1','citation':['c'],'gist':'g','family':'FOIA','verified':true}   | 400 | citation",
                "{'code':'X1','citation':{'c':1},'gist':'g','family':'FOIA','verified':true} | 400 | citation",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'minimumAge':'old'} | 400 | minimumAge",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'minimumAge':1.5} | 400 | minimumAge",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'minimumAge':99999999999} | 400 | minimumAge",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'minimumAge':0} | 400 | minimumAge",
                "{'code':'X1','citation':'','gist':'g','family':'FOIA','verified':true}      | 400 | citation",
                "{'code':'X 1','citation':'c','gist':'g','family':'FOIA','verified':true}    | 400 | code",
                "{'code':'X1','citation':'c\\u0000','gist':'g','family':'FOIA','verified':true} | 400 | citation",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','family':'NATO','verified':true} | 400 | body",
                "{'code':'25x6','citation':'c','gist':'g','family':'FOIA','verified':true}   | 422 | code",
            })
    void aBodyThatDoesNotFitNamesTheFieldAndTheReason(String body, int status, String field) {
        var answer = post(body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("violations[0].message")).isNotBlank();
    }

    @Test
    void textsOfTenMegabytesAreTooLong() {
        var answer = post("{\"code\":\"X1\",\"citation\":\"" + "x".repeat(10_000_000)
                + "\",\"gist\":\"g\",\"family\":\"FOIA\",\"verified\":true}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("citation");
        assertThat(answer.asString()).hasSizeLessThan(1000);
    }

    @Test
    void namesOfTenMegabytesAreNotRepeated() {
        var answer = post("{\"" + "x".repeat(10_000_000) + "\":1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).hasSizeLessThan(1000);
    }

    /** Not through REST Assured, which reads what it sends and runs out of memory on this. */
    @Test
    void endlessNestingIsRefused() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/exemptions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("[".repeat(100_000)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void otherMediaTypesAreRefused() {
        var answer = given().contentType("text/plain").body("x").post("/api/v1/exemptions");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void otherMethodsAreRefused() {
        var answer = given().header("If-Match", "*").delete("/api/v1/exemptions/25X6");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/exemptions/WHY",
        "/api/v1/exemptions/%00",
        "/api/v1/agencies/NONE",
        "/api/v1/agencies/NONE/offices",
        "/api/v1/agencies/DOE/offices/99",
        "/api/v1/agencies/DOE/offices/first",
        "/api/v1/agencies/DOE/offices/99999999999999999999",
        "/api/v1/nothing",
        "/api/nothing"
    })
    void whatIsNotThereIsNotFound(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/exemptions");
    }
}
