package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field that names an agency takes its code in any case, and keeps it as the reference table writes it. */
@QuarkusTest
class AgencyCodesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private String token;
    private String request;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ed", "write");
        request = filing.inReview("Telegram 2747");
    }

    private RequestSpecification script() {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("If-Match", "*");
    }

    private static final String FIELDS = """
            /requests                   | {'facts': {'kind': 'MDR', 'agency': '%s', 'title': 'T', 'editor': 'Ed'}} | 201 | facts.agency
            /requests/R/numbers         | {'agency': '%s', 'kind': 'OTHER', 'value': 'X-1'} | 200 | numbers[-1].agency
            /requests/R/referrals       | {'agency': '%s', 'category': 'RD', 'knownBy': 'NOTIFIED'} | 201 | facts.agency
            /referrals/REF-1/numbers    | {'agency': '%s', 'kind': 'RECEIVER', 'value': 'X-1'} | 200 | numbers[-1].agency
            /requests/R/determinations  | {'agency': '%s', 'items': [1], 'stage': 'INITIAL', 'outcome': 'GLOMAR'} | 200 | items[0].determinations[0].agency
            /files                      | {'document': {'title': 'T'}, 'inferred': {'agency': '%s', 'basis': 'b'}} | 201 | facts.inferred.agency
            /files                      | {'document': {'title': 'T'}, 'reclassified': {'agency': '%s'}} | 201 | facts.reclassified.agency
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FIELDS)
    void anyCaseWillDo(String path, String body, int status, String field) {
        script().body(body.formatted(" doe ").replace('\'', '"'))
                .post(address(path))
                .then()
                .statusCode(status)
                .body(field, equalTo("DOE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FIELDS)
    void anUnknownOneIsAWrongField(String path, String body, int status, String field) {
        script().body(body.formatted("nobody").replace('\'', '"'))
                .post(address(path))
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].message", equalTo("There is no agency NOBODY."));
    }

    /** A referral is there for its numbers. */
    private String address(String path) {
        var address = "/api/v1" + path.replace("/R/", "/" + request + "/");
        if (!path.startsWith("/referrals")) {
            return address;
        }
        var body = "{\"agency\": \"OSD\", \"category\": \"FRD\", \"knownBy\": \"NOTIFIED\"}";
        String number = script().body(body)
                .post("/api/v1/requests/" + request + "/referrals")
                .then()
                .extract()
                .path("number");
        return address.replace("REF-1", number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests?agency=state",
                "/referrals?agency=doe",
                "/referrals?from=state",
                "/determinations?agency=State",
                "/files?agency=doe"
            })
    void filtersTakeAnyCaseToo(String list) {
        var inferred = "{\"document\": {\"title\": \"T\"}, \"inferred\": {\"agency\": \"DOE\", \"basis\": \"b\"}}";
        script().body(inferred).post("/api/v1/files").then().statusCode(201);
        filing.answer(request, 1, org.declass.request.Outcome.GLOMAR);
        var other = filing.inReview("Another");
        script().body("{\"agency\": \"DOE\", \"category\": \"RD\", \"knownBy\": \"NOTIFIED\"}")
                .post("/api/v1/requests/" + other + "/referrals")
                .then()
                .statusCode(201);

        var path =
                list.startsWith("/requests") ? contains(request, other) : hasItem(org.hamcrest.Matchers.notNullValue());
        script().get("/api/v1" + list).then().statusCode(200).body("items.number", path);
    }
}
