package org.declass.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declass.NaughtyStrings;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.file.Document;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tracker exports it takes in again, so that nothing is lost or changed on the way. */
@QuarkusTest
@Tag("one-engine")
class OwnExportsComeBackTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FileDesk files;

    @Inject
    Importing importing;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void everyNaughtyTitleAndNameComesBackAsItWas(String format) throws IOException {
        var typed = naughty();
        record(typed);
        var exported = Files.write(folder.resolve("files." + format), export(format));

        var same = importing.check(exported);

        assertThat(same.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(importing.report(same)).hasSize(513).allMatch(row -> row.endsWith(" UNCHANGED"));

        reset.everything();
        importing.imported(exported);

        assertThat(inTheDatabase()).hasSize(513).isEqualTo(typed);
    }

    @Test
    void aTextThatTheDatabasesCannotHoldIsRejectedWithItsRow() {
        var batch = importing.check(
                "Record number,Title\nA-0," + "x".repeat(59) + "\uD83D\uDE00\nA-1,half \u0000 nothing\nA-2,sound\n");

        assertThat(importing.report(batch))
                .containsExactly(
                        "2 CREATED",
                        "3 REJECTED Title must be text without NUL characters and unpaired surrogates",
                        "4 CREATED");
    }

    private static List<String> naughty() {
        return NaughtyStrings.all().stream().filter(text -> !text.isBlank()).toList();
    }

    @Transactional
    void record(List<String> typed) {
        for (var i = 0; i < typed.size(); i++) {
            var document =
                    new Document(null, null, null, typed.get(i), typed.get(i), typed.get(i), null, null, null, null);
            var number = "N-%04d".formatted(i);
            files.record(new FileFacts(null, number, null, document, null, null, null, null), importing.act());
        }
    }

    private byte[] export(String format) {
        return given().header("Authorization", "Bearer " + cast.token("ada", "admin"))
                .get("/api/v1/files?format=" + format + "&fields=identifier,title,from,to&sort=number")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private List<String> inTheDatabase() {
        var titles = new ArrayList<String>();
        for (var row : importing.list("select title, doc_from, doc_to from file order by identifier")) {
            var cells = (Object[]) row;
            assertThat(cells[0]).isEqualTo(cells[1]).isEqualTo(cells[2]);
            titles.add((String) cells[0]);
        }
        return titles;
    }
}
