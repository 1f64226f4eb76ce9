package org.declass.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.file.FileDesk;
import org.declass.history.History;
import org.declass.web.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body names and is not there is a wrong field; only what the URL names is not found. */
@QuarkusTest
class WrongMentionsTest {

    private static final String FACTS = "'facts': {'kind': 'MDR', 'agency': 'STATE', 'title': 'T', 'editor': 'Ed'%s}";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FileDesk files;

    @Inject
    History history;

    private String token;
    private String number;
    private long before;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ed", "write");
    }

    private ValidatableResponse post(String path, String body) {
        before = history.position();
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body.replace('\'', '"'))
                .post("/api/v1" + path)
                .then();
    }

    @AfterEach
    void nothingIsRecorded() {
        org.assertj.core.api.Assertions.assertThat(history.position()).isEqualTo(before);
    }

    @Test
    void allMissingFilesOfADraftAtOnce() {
        var there = filing.file("One");

        post("/requests", "{" + FACTS.formatted("") + ", 'files': ['W-999999', '" + there + "', 'W-999998', 'Q']}")
                .statusCode(422)
                .body("violations.field", contains("files[0]", "files[2]", "files[3]"))
                .body("violations[0].message", equalTo("There is no file W-999999."));
    }

    @Test
    void missingAndStruckFilesOfADraftThatGrows() {
        var draft = filing.draft("One");
        var struck = filing.file("Two");
        files.strike(struck, Seen.ANY, filing.act());

        post("/requests/" + draft + "/items", "{'files': ['W-999999', '" + struck + "']}")
                .statusCode(422)
                .body("violations.field", contains("files[0]", "files[1]"))
                .body("violations[1].message", containsString("struck"));
    }

    @Test
    void anEarlierRequest() {
        post("/requests", "{" + FACTS.formatted(", 'refiles': 'R-1999-0001'") + "}")
                .statusCode(422)
                .body("violations.field", contains("refiles"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            determinations | {'items': [7, 1, 8], 'stage': 'INITIAL', 'outcome': 'GLOMAR'} | items[0] items[2]
            determinations | {'items': [1], 'stage': 'INITIAL', 'outcome': 'GLOMAR', 'supersedes': 'D-999'} | supersedes
            determinations | {'items': [1], 'stage': 'INITIAL', 'outcome': 'GLOMAR', 'supersedes': '???'} | supersedes
            referrals      | {'items': [1, 9], 'agency': 'DOE', 'category': 'RD', 'knownBy': 'NOTIFIED'} | items[1]
            corrections    | {'position': 999999, 'mistake': 'DID_NOT_HAPPEN', 'note': 'n'} | position
            """)
    void whatAnActNames(String act, String body, String fields) {
        number = filing.inReview("One");

        post("/requests/" + number + "/" + act, body).statusCode(422).body("violations.field", contains((Object[])
                fields.split(" ")));
    }

    @Test
    void theRequestOfTheUrlIsNotFound() {
        post("/requests/R-1999-0001/items", "{'files': ['W-1']}").statusCode(404);
    }
}
