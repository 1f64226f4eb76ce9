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
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "{'code':'X1','citation':'c\\ud800','gist':'g','family':'FOIA','verified':true} | 400 | citation",
                "{'code':'X1','citation':7,'gist':'g','family':'FOIA','verified':true}       | 400 | citation",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':'true'}   | 400 | verified",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':1}        | 400 | verified",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true,'minimumAge':'25'} | 400 | minimumAge",
                "{'code':'X1','citation':'c','gist':'g','family':'FOIA','verified':true} {}  | 400 | body",
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

    @ParameterizedTest
    @ValueSource(strings = {"no type", "application/x-www-form-urlencoded", "application/xml"})
    void neitherFormsNorUnknownMediaTypesAreTaken(String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/requests/R-2026-0001/sending"))
                .header("Content-Type", type)
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(is -> assertThat(is).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("detail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "text/csv;q=0.1, image/png"})
    void acceptingAnythingIsNotWrong(String accept) {
        var answer = given().header("Accept", accept).get("/api/v1/exemptions?limit=1");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoAddressOfOursIsSaidInPlainWords() throws IOException {
        assertThat(raw("/api/v1/nothing/at/all"))
                .startsWith("HTTP/1.1 404")
                .contains("There is nothing to be had at this address.");
    }

    /** The server itself gives up on these, before any code of ours could say why. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/exemptions/%zz", "/api/v1/exemptions?q=%z1", "/api/v1/exemptions?q=100%"})
    void brokenEscapesAreABareBadRequest(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 400 ");
    }

    /** As before. */
    @Test
    void addressesMayHaveManyFiltersButNoSixteenKilobytes() throws IOException {
        assertThat(raw("/api/v1/exemptions?" + "family=FOIA&".repeat(1000))).startsWith("HTTP/1.1 200");
        assertThat(raw("/api/v1/exemptions?q=" + "x".repeat(17_000))).containsPattern("^HTTP/1.. 414 ");
    }

    @ParameterizedTest
    @CsvSource({"BONN, 404", "first, 404", "%20doe, 201"})
    void agenciesInThePathAreFoundWhateverTheirCase(String agency, int status) {
        var answer = given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"role\":\"MDR\",\"name\":\"Office\"}")
                .post("/api/v1/agencies/" + agency + "/offices");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
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

    /** Not through a client, which would mend it. */
    private static String raw(String address) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/exemptions");
    }
}
