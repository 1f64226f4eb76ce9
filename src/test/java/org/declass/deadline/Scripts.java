package org.declass.deadline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A script at the API, with somebody's token. */
record Scripts(String token) {

    static final String HOLIDAYS = "/api/v1/holidays";
    static final String RULES = "/api/v1/rules";

    Response get(String path) {
        return request().urlEncodingEnabled(false).get(path);
    }

    Response post(String path, String body) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(path);
    }

    Response post(String path, String body, String seen) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(body)
                .post(path);
    }

    Response put(String path, String body, String seen) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(body)
                .put(path);
    }

    /** A closing of everyone, or of one agency. */
    static String closing(String day, String agency) {
        return """
            {"day": "%s", "agency": %s, "kind": "CLOSING", "name": "Offices closed", "basis": "Weather report",
             "verified": false}""".formatted(day, agency == null ? "null" : '"' + agency + '"');
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }
}
