package org.declass.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.NaughtyStrings;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.web.Cells;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The naughty strings as subjects, notes and names of files, several at once, come back byte for byte. */
@QuarkusTest
@Tag("one-engine")
class NaughtyLettersTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ObjectMapper mapper;

    private String token;
    private String request;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("stella", "write");
        request = filing.sent("One");
    }

    private RequestSpecification as() {
        return given().header("Authorization", "Bearer " + token);
    }

    private String recorded(Map<String, String> texts) throws IOException {
        var facts = new java.util.HashMap<>(texts);
        facts.put("kind", "INTERIM");
        facts.put("date", "2026-02-20");
        var answer = as().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(mapper.writeValueAsString(Map.of("facts", facts, "cases", List.of(request))))
                .post("/api/v1/letters");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("number");
    }

    @Test
    void surviveAsSubjectsNotesAndNamesThroughApiListAndCsv() throws IOException {
        var subjects = NaughtyStrings.packed(500);
        var notes = NaughtyStrings.packed(4000);
        for (var i = 0; i < subjects.size(); i++) {
            recorded(
                    i < notes.size()
                            ? Map.of("subject", subjects.get(i), "note", notes.get(i))
                            : Map.of("subject", subjects.get(i)));
        }

        var listed = mapper.readTree(as().get("/api/v1/letters?limit=1000").asByteArray())
                .path("items");
        assertThat(listed.findValuesAsText("subject")).containsExactlyElementsOf(subjects);
        assertThat(listed.findValuesAsText("note").subList(0, notes.size())).containsExactlyElementsOf(notes);
        var csv = as().get("/api/v1/letters?format=csv&fields=subject").asByteArray();
        var cells = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .skip(1)
                .map(row -> row.getField(0))
                .toList();
        assertThat(cells)
                .containsExactlyElementsOf(subjects.stream().map(Cells::safe).toList());

        var names = NaughtyStrings.packed(255);
        var letter = "/api/v1/letters/" + recorded(Map.of());
        for (var name : names) {
            assertThat(attach(letter, name).statusCode()).as(name).isEqualTo(201);
        }
        var files =
                mapper.readTree(as().get(letter + "/attachments").asByteArray()).path("items");
        assertThat(files.findValuesAsText("name")).containsExactlyElementsOf(names);
        for (var i = 1; i <= names.size(); i++) {
            var header = as().get(letter + "/attachments/" + i + "/content").header("Content-Disposition");
            var encoded = header.replaceAll(".*filename\\*=UTF-8''", "").replace("+", "%2B");
            assertThat(java.net.URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                    .isEqualTo(names.get(i - 1));
        }
        var page = Jsoup.parse(new String(
                cast.signIn("stella").get(letter.replace("/api/v1", "")).asByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("main script, main iframe, main img, main [onerror], main svg"))
                .isEmpty();
    }

    private Response attach(String letter, String name) {
        return as().header("If-Match", "*")
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(("Dear Sir " + name.hashCode()).getBytes(StandardCharsets.UTF_8))
                .post(letter + "/attachments");
    }

    @Test
    void surviveTheForm() throws IOException {
        var stella = cast.signIn("stella");
        var notes = NaughtyStrings.packed(4000).stream()
                .map(note -> note.replaceAll("\\R", "\r\n"))
                .toList();
        for (var note : notes) {
            save(stella, note);
        }

        var listed = mapper.readTree(as().get("/api/v1/letters?limit=1000").asByteArray())
                .path("items");
        assertThat(listed.findValuesAsText("note").stream().collect(Collectors.joining("|")))
                .isEqualTo(String.join("|", notes).replace("\r\n", "\n"));
    }

    private void save(Visitor stella, String note) {
        var opened = stella.page("/letters/new?case=" + request + "&kind=FOLLOW_UP");
        var key = opened.select("[name=key]").val();
        var typed = Map.of(
                "case", request, "key", key, "facts.kind", "FOLLOW_UP", "facts.date", "2026-02-20", "facts.note", note);
        var shown = send(stella, typed, Map.of("step", "preview"));
        assertThat(shown.statusCode()).as(note).isEqualTo(200);
        var page = Jsoup.parse(new String(shown.asByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("main script, main iframe, main img")).isEmpty();
        var seen = page.select("[name=foreseen]").val();
        assertThat(send(stella, typed, Map.of("step", "save", "foreseen", seen)).statusCode())
                .isEqualTo(303);
    }

    private static Response send(Visitor visitor, Map<String, String> typed, Map<String, String> step) {
        return visitor.request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(typed)
                .formParams(step)
                .formParam("csrf-token", visitor.formToken())
                .post("/letters");
    }
}
