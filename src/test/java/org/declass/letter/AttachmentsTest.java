package org.declass.letter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of letters, which strangers wrote: known by their content, kept whole, handed out harmless. */
@QuarkusTest
class AttachmentsTest {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    @Inject
    AttachmentFolder folder;

    private String token;
    private String letter;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("stella", "write");
        var answer = as().contentType(ContentType.JSON)
                .body("{\"facts\":{\"kind\":\"INTERIM\",\"date\":\"2026-02-20\"},\"cases\":[\"%s\"]}"
                        .formatted(filing.sent("One")))
                .post("/api/v1/letters");
        letter = "/api/v1/letters/" + answer.jsonPath().getString("number");
    }

    private RequestSpecification as() {
        return given().header("Authorization", "Bearer " + token);
    }

    private Response attach(String name, byte[] content) {
        return attach(name, content, "*");
    }

    private Response attach(String name, byte[] content, String seen) {
        return as().header("If-Match", seen)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(letter + "/attachments");
    }

    /** Three hundred megabytes in a few hundred kilobytes. */
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var i = 0; i < 300; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** The contents in the folder, whoever speaks of them. */
    private Set<String> kept() throws IOException {
        var all = folder.place("00").getParent().getParent();
        if (!Files.isDirectory(all)) {
            return Set.of();
        }
        try (var files = Files.walk(all)) {
            return files.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toSet());
        }
    }

    private Response content(int attachment) {
        return as().get(letter + "/attachments/" + attachment + "/content");
    }

    @Test
    void areKnownByTheirContentAndHandedOutHarmless() {
        var name = "\uD83D\uDE80 ../\"a\"\r\n" + "x".repeat(230) + ".txt";
        assertThat(attach(name, PDF).statusCode()).isEqualTo(201);
        assertThat(attach("page.html", PNG).statusCode()).isEqualTo(201);
        assertThat(attach("words.pdf", "Dear Sir,\n<script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);

        var listed = as().get(letter + "/attachments").jsonPath();
        assertThat(listed.getList("items.type")).isEqualTo(List.of("application/pdf", "image/png", "text/plain"));
        assertThat(listed.getList("items.condition")).containsOnly("KEPT");
        for (var attachment : List.of(1, 2, 3)) {
            var answer = content(attachment);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).startsWith("attachment; ");
            assertThat(answer.header("Content-Disposition")).doesNotContain("/", "\n");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().getValues("Content-Security-Policy"))
                    .as("browsers enforce each of them")
                    .contains("default-src 'none'; sandbox");
            assertThat(answer.contentType()).startsWith(listed.getString("items[" + (attachment - 1) + "].type"));
        }
        assertThat(content(1).asByteArray()).isEqualTo(PDF);
        assertThat(given().redirects()
                        .follow(false)
                        .get(letter + "/attachments/1/content")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void areRefusedWithTheReasonWhereTheyAreNothingThatIsTaken() throws IOException {
        var before = history.position();
        var already = kept();
        var wrong = Map.of(
                "letter.pdf", "<!DOCTYPE html><html><body>Dear Sir</body></html>".getBytes(StandardCharsets.UTF_8),
                "setup.pdf", EXE,
                "empty.pdf", new byte[0],
                "picture.svg",
                        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8),
                "memo.docx", bomb(),
                "large.txt", "x".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.US_ASCII));

        wrong.forEach((name, content) -> {
            var answer = attach(name, content);
            assertThat(answer.statusCode()).as(name + answer.asString()).isEqualTo(422);
            assertThat(answer.jsonPath().getString("violations[0].field"))
                    .as(name)
                    .isEqualTo("file");
            assertThat(answer.jsonPath().getString("violations[0].message"))
                    .as(name)
                    .startsWith("Is ");
        });

        assertThat(history.position()).isEqualTo(before);
        assertThat(as().get(letter + "/attachments").jsonPath().getList("items"))
                .isEmpty();
        assertThat(kept()).as("nothing of it is left behind").isEqualTo(already);
        assertThat(attach("a\0b", PDF).statusCode()).isEqualTo(400);
        assertThat(attach("x".repeat(300), PDF).statusCode()).isEqualTo(400);
        assertThat(attach("stale.pdf", "%PDF-1.7 stale".getBytes(StandardCharsets.US_ASCII), "\"v99\"")
                        .statusCode())
                .isEqualTo(412);
        as().header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"twice\"}")
                .post(letter + "/striking");
        assertThat(attach("struck.pdf", "%PDF-1.7 struck".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(409);
        assertThat(kept()).isEqualTo(already);
        assertThat(as().contentType("application/pdf")
                        .body(PDF)
                        .post(letter + "/attachments")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void areCalledWithoutTheFoldersTheyCameFrom() {
        var names = List.of(
                "filename=\"../../etc/one.pdf\"",
                "filename=\"C:\\\\letters\\\\two.pdf\"",
                "filename*=UTF-8''..%2F..%2Fetc%2Fthr%C3%A9e.pdf",
                "filename*=UTF-8''C%3A%5Cletters%5C" + "x".repeat(300) + ".pdf");
        for (var i = 0; i < names.size(); i++) {
            var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; " + names.get(i)
                    + "\r\nContent-Type: application/pdf\r\n\r\n" + new String(PDF, StandardCharsets.US_ASCII) + i
                    + "\r\n--cut--\r\n";
            var answer = as().header("If-Match", "*")
                    .header("Content-Type", "multipart/form-data; boundary=cut")
                    .body(body.getBytes(StandardCharsets.US_ASCII))
                    .post(letter + "/attachments");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        }

        assertThat(as().get(letter).jsonPath().getList("attachments.name"))
                .containsExactly("one.pdf", "two.pdf", "thr\u00e9e.pdf", "x".repeat(255));
    }

    @Test
    void thatAreSentAgainAreThereOnce() {
        var first = attach("one.pdf", PDF);
        var again = as().header("If-Match", first.header("ETag"))
                .multiPart("file", "two.pdf", PDF, "application/pdf")
                .post(letter + "/attachments");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getList("attachments.name")).containsExactly("one.pdf");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void thatAreGoneOrDifferSayWhatToDo() throws IOException {
        attach("one.pdf", PDF);
        var place = folder.place(as().get(letter + "/attachments").jsonPath().getString("items[0].sha256"));

        Files.writeString(place, Files.readString(place).replace('1', '2'));
        assertThat(content(1).statusCode()).isEqualTo(409);
        assertThat(content(1).jsonPath().getString("detail")).contains("is not what was sent", "backup");

        Files.delete(place);
        assertThat(content(1).statusCode()).isEqualTo(409);
        assertThat(content(1).jsonPath().getString("detail"))
                .contains("is missing", place.getFileName().toString());
        assertThat(as().get(letter).jsonPath().getString("attachments[0].condition"))
                .isEqualTo("MISSING");

        attach("again.pdf", PDF);
        assertThat(content(1).statusCode()).isEqualTo(200);
        assertThat(content(2).statusCode()).isEqualTo(404);
    }

    @Test
    void leaveNothingHalfWrittenBehind() throws IOException {
        attach("one.pdf", PDF);
        attach("setup.pdf", EXE);

        var incoming = folder.place("00").getParent().getParent().resolve("incoming");

        assertThat(incoming).isDirectory();
        try (var left = Files.list(incoming)) {
            assertThat(left.map(Path::toString)).isEmpty();
        }
    }
}
