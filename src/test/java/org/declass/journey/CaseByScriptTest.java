package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script takes a request from draft to closure; every act answers with the thing as it then is. */
@QuarkusTest
class CaseByScriptTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ed", "write");
    }

    @Test
    void everyActAnswersWithTheRequestAsItIsNow() {
        var request = "/api/v1/requests/" + filing.draft("Memorandum of 1962", "Despatch of 1963") + "/";

        act(request + "sending", "{}").body("status", equalTo("SENT"));
        act(request + "acknowledgement", "{'number': 'M-26-7'}")
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("numbers.value", contains("M-26-7"));
        act(request + "review", "{}").body("status", equalTo("IN_REVIEW"));
        act(request + "question", "{'kind': 'FEE'}").body("status", equalTo("AWAITING_US"));
        act(request + "answer", "{}").body("status", equalTo("IN_REVIEW"));
        act(request + "numbers", "{'agency': 'NARA', 'kind': 'OTHER', 'value': 'NW 44'}")
                .body("numbers.value", hasItem("NW 44"));
        act(request + "determinations", "{'items': [1, 2], 'stage': 'INITIAL', 'outcome': 'DENIED_IN_FULL'}")
                .body("status", equalTo("DECIDED"))
                .body("items.outcome", contains("DENIED_IN_FULL", "DENIED_IN_FULL"));
        act(request + "closure", "{'reason': 'ACCEPTED', 'confirmed': true}").body("status", equalTo("CLOSED"));
        act(request + "reopening", "{'note': 'a new order'}").body("status", equalTo("DECIDED"));
    }

    @Test
    void everyActOnAReferralAnswersWithTheReferralAsItIsNow() {
        var request = filing.inReview("Memorandum of 1962");
        var referral = "/api/v1/referrals/"
                + post("/api/v1/requests/" + request + "/referrals", """
                        {'agency': 'DOE', 'category': 'RD', 'knownBy': 'NOTIFIED'}""")
                        .statusCode(201)
                        .body("items", hasSize(1))
                        .extract()
                        .path("number")
                + "/";

        act(referral + "numbers", "{'agency': 'DOE', 'kind': 'RECEIVER', 'value': 'D-1'}")
                .body("numbers.value", contains("D-1"));
        act(referral + "acknowledgement", "{}").body("status", equalTo("ACKNOWLEDGED"));
        act(referral + "return", "{'recommendation': 'EXCISE'}").body("status", equalTo("RETURNED"));
        act(referral + "renewal", "{}").body("status", equalTo("SENT"));
        act(referral + "cancellation", "{}").body("status", equalTo("CANCELLED"));
    }

    /** The ETag of the answer is that of what a later reader gets. */
    private ValidatableResponse act(String path, String body) {
        var answer = post(path, body).statusCode(200);
        var thing = path.substring(0, path.lastIndexOf('/'));
        assertThat(answer.extract().header("ETag"))
                .isEqualTo(script().get(thing).header("ETag"));
        return answer;
    }

    private ValidatableResponse post(String path, String body) {
        return script().header("If-Match", "*")
                .body(body.replace('\'', '"'))
                .post(path)
                .then();
    }

    private RequestSpecification script() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
