package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.history.History;
import org.declass.request.Filing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text of which nothing is seen is no text: neither in a form, nor from a script, nor as the name of a view. */
@QuarkusTest
@Tag("one-engine")
class BlankTextsTest {

    private static final List<String> UNSEEN =
            List.of(" \t\n", "\u00A0", "\u200B", "\u2060", "\uFEFF", "\u3164", "\u00AD\u2003\u2800\u200E");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    @Test
    void isRefusedWhereverTextIsNeeded() {
        reset.everything();
        cast.enter();
        var request = filing.sent("One");
        var ed = cast.signIn("ed");
        var token = cast.token("ed", "write");
        var before = history.position();
        for (var unseen : UNSEEN) {
            var note = Forms.open(ed, "/requests/" + request + "/notes/new")
                    .with("note", unseen)
                    .send();
            assertThat(note.statusCode()).as("a note").isEqualTo(422);

            var view = given().header("Authorization", "Bearer " + token)
                    .contentType(ContentType.JSON.withCharset("UTF-8"))
                    .body(Map.of("list", "requests", "name", unseen, "query", "status=DRAFT", "reach", "PRIVATE"))
                    .post("/api/v1/views");
            assertThat(view.statusCode()).as(view.asString()).isEqualTo(400);
            assertThat(view.jsonPath().getList("violations.field")).containsExactly("name");

            var asked = given().header("Authorization", "Bearer " + token)
                    .contentType(ContentType.JSON.withCharset("UTF-8"))
                    .body(Map.of("title", unseen, "agency", "STATE", "kind", "MDR"))
                    .post("/api/v1/requests");
            assertThat(asked.statusCode()).as(asked.asString()).isBetween(400, 422);
            assertThat(asked.jsonPath().getList("violations.field")).contains("title");
        }
        assertThat(history.position()).isEqualTo(before);
    }

    @Test
    void aTextThatShowsSomethingIsKeptWithItsBlanks() {
        assertThat(Typed.asTyped("\u200Bx\u00A0")).isEqualTo("\u200Bx\u00A0");
        assertThat(Typed.isBlank("\uD83D\uDE00")).isFalse();
        assertThat(Typed.isBlank("\u0301")).isFalse();
    }
}
