package org.declass.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.history.History;
import org.declass.request.Filing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters by hand, without script: find the case, say what it says, see what it will do, save. */
@QuarkusTest
class LetterPagesTest {

    private static final String ACKNOWLEDGED = "ACKNOWLEDGEMENT";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    private Visitor stella;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        stella = cast.signIn("stella");
    }

    private String found(String path) {
        return stella.page(path).select("#found [name=case]").eachAttr("value").toString();
    }

    /** The form for a case as a browser sends it, files and all. */
    private Response send(Document page, Map<String, String> typed, String file, byte[] content) {
        return send(page, typed, file == null ? Map.of() : Map.of(file, content));
    }

    private Response send(Document page, Map<String, String> typed, Map<String, byte[]> files) {
        var fields = new LinkedHashMap<String, List<String>>();
        page.select("main form[method=post]")
                .forms()
                .get(0)
                .formData()
                .forEach(one -> fields.computeIfAbsent(one.key(), any -> new ArrayList<>())
                        .add(one.value()));
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        var request = stella.request();
        fields.remove("file");
        fields.forEach((name, values) -> values.forEach(value -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset("UTF-8")
                .build())));
        files.forEach((name, content) -> request.multiPart("file", name, content, "application/octet-stream"));
        return request.post("/letters");
    }

    @Test
    void acknowledgesAKnownCaseInThreeStepsThatEachBeginWhereOneTypes() {
        var request = filing.sent("Jupiter missiles in Italy");
        filing.sent("Thor missiles");
        var before = history.position();
        assertThat(stella.page("/letters/new").select("[autofocus]").attr("name"))
                .isEqualTo("q");

        var opened = stella.page("/letters/new?q=" + request.substring(7));
        assertThat(opened.select("main form [name=case]").eachAttr("value")).containsExactly(request);
        assertThat(opened.select("[name=facts.kind]").val()).isEqualTo(ACKNOWLEDGED);
        assertThat(opened.select("[autofocus]").attr("name")).isEqualTo("facts.date");

        var shown = send(
                opened,
                Map.of("facts.date", "2026-02-20", "act.number", "M-1", "step", "preview"),
                "a.pdf",
                AttachmentsTest.PDF);
        var page = Forms.page(shown);
        assertThat(shown.statusCode()).as(page.select("main").text()).isEqualTo(200);
        assertThat(page.select("section.notice").text())
                .contains(
                        "This will",
                        "record the acknowledgement of " + request,
                        "Sent",
                        "Acknowledged",
                        "M-1",
                        "with 1 file");
        assertThat(page.select("[autofocus]").val()).isEqualTo("save");
        assertThat(history.position()).as("nothing is saved yet").isEqualTo(before);

        var saved = send(page, Map.of("step", "save"), null, null);
        assertThat(saved.statusCode())
                .as(Forms.page(saved).select("main").text())
                .isEqualTo(303);
        var again = send(page, Map.of("step", "save"), null, null);
        assertThat(again.header("Location")).isEqualTo(saved.header("Location"));

        var letter = saved.header("Location").replaceAll(".*/", "");
        var ofRequest = stella.page("/requests/" + request);
        assertThat(ofRequest.select("h1").text()).contains("Acknowledged");
        assertThat(ofRequest.select(".timeline .letter")).hasSize(1);
        assertThat(ofRequest.select(".timeline .letter").text())
                .contains("Acknowledgement from STATE " + letter, "acknowledged " + request);
        var link = ofRequest.select(".timeline .letter a[href*=attachments]");
        assertThat(link.text()).isEqualTo("a.pdf");
        assertThat(stella.get(link.attr("href")).asByteArray()).isEqualTo(AttachmentsTest.PDF);
    }

    @Test
    void aSearchThatIsTooLongComesBackWithItsReasonAndWhatWasTyped() {
        var opened = stella.page("/letters/new?case=" + filing.sent("Jupiter missiles in Italy"));

        var long201 = "x".repeat(201);
        var refused = send(opened, Map.of("facts.subject", "Jupiters", "q", long201), "a.pdf", AttachmentsTest.PDF);

        var page = Forms.page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#q-error").text()).isEqualTo("Must have at most 200 characters.");
        assertThat(page.select("main [name=q]").val()).isEqualTo(long201);
        assertThat(page.select("[name=facts.subject]").val()).isEqualTo("Jupiters");
        assertThat(page.select("[name=keptName]").val()).isEqualTo("a.pdf");
    }

    @Test
    void aNumberIsTakenForThatOfItsCaseOnly() {
        var year = filing.sent("Jupiter missiles in Italy").substring(2, 6);
        var listed = filing.sent("Crews, list 99 and list 1");

        var nobody = stella.page("/letters/new?q=" + year + "-0099");
        assertThat(nobody.select("input[type=hidden][name=case]")).isEmpty();
        assertThat(nobody.select("#found [name=case]").eachAttr("value")).containsExactly(listed);
        assertThat(stella.page("/letters/new?q=" + year + "-0001")
                        .select("input[type=hidden][name=case]")
                        .eachAttr("value"))
                .containsExactly("R-" + year + "-0001");
    }

    @Test
    void findsCasesByAnyFragment() {
        var italy = filing.sent("Jupiter missiles in Italy");
        var acknowledged = filing.acknowledged("Launch sites 100%");

        assertThat(found("/letters/new?q=r-20")).contains(italy, acknowledged);
        assertThat(found("/letters/new?q=no such thing")).isEqualTo("[]");
        assertThat(stella.page("/letters/new?q=100%")
                        .select("input[type=hidden][name=case]")
                        .eachAttr("value"))
                .containsExactly(acknowledged);
        assertThat(stella.page("/letters/new?q=m" + acknowledged.replaceAll("\\W", ""))
                        .select("input[type=hidden][name=case]")
                        .eachAttr("value"))
                .containsExactly(acknowledged);
        assertThat(stella.page("/letters/new?q=STATE sites")
                        .select("input[type=hidden][name=case]")
                        .eachAttr("value"))
                .containsExactly(acknowledged);
        assertThat(Forms.page(stella.request().header("HX-Request", "true").get("/letters/new?q=sites"))
                        .select("#found [name=case]")
                        .eachAttr("value"))
                .as("while one types, nothing is chosen")
                .containsExactly(acknowledged);
    }

    @Test
    void howManyCasesMatchIsSaidWithoutTheListOfThem() {
        for (var title : List.of("Thor sites", "Atlas sites", "Titan crews")) {
            filing.sent(title);
        }

        var found = stella.page("/letters/new?q=sites");

        assertThat(found.select("[role=status]").eachText()).containsExactly("2 cases match");
        assertThat(found.select("[aria-live]").select("[name=case]"))
                .as("no box is read while one types")
                .isEmpty();
        assertThat(found.select("[name=q]").attr("data-hx-select-oob")).isEqualTo("#found-said:innerHTML");
        assertThat(stella.page("/letters/new?q=nothing such")
                        .select("#found-said")
                        .text())
                .isEqualTo("No case matches");
        assertThat(stella.page("/letters/new").select("#found-said").text()).isEmpty();
    }

    @Test
    void savesNothingThatWasNotShown() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?case=" + request);
        var typed = Map.of("facts.date", "2026-02-20");
        var shown = Forms.page(send(opened, with(typed, "preview"), null, null));
        var before = history.position();

        var changed = send(shown, Map.of("facts.date", "2026-02-21", "step", "save"), null, null);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Forms.page(changed).select("section.notice").text()).contains("This will");
        assertThat(history.position()).isEqualTo(before);

        var saved = send(shown, Map.of("step", "save"), null, null);
        assertThat(saved.statusCode()).isEqualTo(303);
        var late = send(opened, with(typed, "save"), null, null);
        assertThat(late.statusCode()).as("somebody was faster").isEqualTo(409);
        assertThat(Forms.page(late).select("[role=alert]").text()).contains(request);
    }

    @Test
    void aFormThatChangesNothingRecordsNothingHoweverTheBrowserEndsLines() {
        var opened = stella.page("/letters/new?kind=FOLLOW_UP&case=" + filing.sent("One"));
        var longest = "x\r\n".repeat(1999) + "xx";
        var shown =
                send(opened, Map.of("facts.date", "2026-02-20", "facts.note", longest, "step", "preview"), null, null);
        var saved = send(Forms.page(shown), Map.of("step", "save"), null, null);
        assertThat(saved.statusCode()).isEqualTo(303);
        var letter = saved.header("Location").replaceAll("^.*(/letters/)", "$1");
        var before = history.position();

        var unchanged =
                Forms.open(stella, letter + "/edit").with("facts.note", longest).send();

        assertThat(unchanged.statusCode()).isEqualTo(303);
        assertThat(history.position()).isEqualTo(before);
        assertThat(stella.get("/api/v1" + letter).jsonPath().getString("facts.note"))
                .isEqualTo(longest.replace("\r", ""));

        Forms.open(stella, letter + "/edit")
                .with("facts.note", "One\r\n\r\rthree")
                .send();
        assertThat(stella.get("/api/v1" + letter).jsonPath().getString("facts.note"))
                .isEqualTo("One\n\n\nthree");
    }

    private static Map<String, String> with(Map<String, String> typed, String step) {
        var fields = new HashMap<>(typed);
        fields.put("step", step);
        fields.put("key", step);
        return fields;
    }

    @Test
    void keepsWhatWasTypedAndSentWhereSomethingIsWrong() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?case=" + request);
        var before = history.position();

        var refused = send(
                opened,
                Map.of("facts.date", "2030-01-01", "facts.subject", "Kept", "step", "preview"),
                "a.pdf",
                AttachmentsTest.PDF);

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Forms.page(refused);
        assertThat(page.select("#facts\\.date-error").text()).contains("future");
        assertThat(page.select("[name=facts.subject]").val()).isEqualTo("Kept");
        assertThat(page.select("[name=keptName]").val()).isEqualTo("a.pdf");
        var wrong = send(opened, Map.of("facts.date", "2026-02-20", "step", "preview"), "a.pdf", "<html>".getBytes());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Forms.page(wrong).select("#file-error").text()).contains("text/html");
        assertThat(history.position()).isEqualTo(before);
    }

    @Test
    void keepsEveryGoodFileAndNamesEachThatIsLeftOut() {
        var opened = stella.page("/letters/new?kind=INTERIM&case=" + filing.sent("One"));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bad.pdf", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8));
        files.put("ok.txt", "Dear Sir".getBytes(StandardCharsets.UTF_8));
        files.put("empty.pdf", new byte[0]);
        files.put("large.txt", "x".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        files.put("good.pdf", AttachmentsTest.PDF);

        var refused = send(opened, Map.of("facts.date", "2026-02-20", "step", "preview"), files);

        var page = Forms.page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert] li").eachText())
                .containsExactly(
                        "Files: bad.pdf was left out: it is text/html by its content; letters are taken as PDF, PNG,"
                                + " JPEG, TIFF, WebP or plain text.",
                        "Files: empty.pdf was left out: it is empty.",
                        "Files: large.txt was left out: it is larger than 1 MiB, the most that is taken.");
        assertThat(page.select("[name=keptName]").eachAttr("value")).containsExactly("ok.txt", "good.pdf");
        var shown = Forms.page(send(page, Map.of("step", "preview"), Map.of()));
        assertThat(shown.select("section.notice").text()).contains("with 2 files");
        var saved = send(shown, Map.of("step", "save"), Map.of());
        assertThat(stella.page(saved.header("Location").replaceAll("^.*(/letters/)", "$1"))
                        .select("main")
                        .text())
                .contains("ok.txt", "good.pdf")
                .doesNotContain("bad.pdf");
    }

    @Test
    void aFileThatIsGoneOrOneTooManyIsNamedAndTheOthersStay() {
        var opened = stella.page("/letters/new?kind=INTERIM&case=" + filing.sent("One"));
        var typed = Map.of("facts.date", "2026-02-20", "step", "preview");
        var shown = Forms.page(send(opened, typed, "a.pdf", AttachmentsTest.PDF));
        var sum = shown.select("[name=keptFile]").val();
        var form = shown.select("main form[method=post]").first();
        form.append("<input name=keptName value=gone.pdf><input name=keptFile value=" + "0".repeat(64) + ">");
        for (var i = 1; i <= FilesOfForm.MOST_FILES; i++) {
            form.append("<input name=keptName value=" + i + ".pdf><input name=keptFile value=" + sum + ">");
        }

        var refused = send(shown, typed, "last.pdf", AttachmentsTest.PDF);

        var page = Forms.page(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert] li").eachText())
                .containsExactly(
                        "Files: gone.pdf was left out: it is not here any more; choose it once more.",
                        "Files: 100.pdf was left out: a letter is recorded with at most 100 files; add it afterwards.",
                        "Files: last.pdf was left out: a letter is recorded with at most 100 files; add it afterwards.");
        assertThat(page.select("[name=keptName]")).hasSize(FilesOfForm.MOST_FILES);
    }

    @Test
    void whereOneLikeItIsRecordedAlreadyThePreviewSaysSo() {
        var typed = Map.of("facts.date", "2026-02-20", "step", "preview");
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?kind=FOLLOW_UP&case=" + request);
        var first = Forms.page(send(opened, typed, Map.of()));
        assertThat(first.select("section.notice").text()).doesNotContain("already");
        var letter =
                send(first, Map.of("step", "save"), Map.of()).header("Location").replaceAll("^.*(/letters/)", "$1");

        var second = Forms.page(send(stella.page("/letters/new?kind=FOLLOW_UP&case=" + request), typed, Map.of()));

        assertThat(second.select("section.notice .note").text())
                .isEqualTo(letter.substring(9) + ", of the same day and kind, is recorded on " + request + " already.");
        assertThat(second.select("section.notice .note a").attr("href")).isEqualTo(letter);
        assertThat(send(second, Map.of("step", "save"), Map.of()).statusCode())
                .as("it is a hint")
                .isEqualTo(303);
    }

    @Test
    void itsPageSaysWhatItBroughtAndWhereThatIsPutRight() {
        var one = filing.sent("One");
        var two = filing.sent("Two");
        var opened = stella.page("/letters/new?kind=ACKNOWLEDGEMENT&case=" + one + "&case=" + two);
        var typed = Map.of("facts.date", "2026-02-20", "act.theyReceivedOn", "2026-02-01", "step", "preview");
        var letter = saved(opened, typed);
        var entry = stella.get("/api/v1/history?verb=ACKNOWLEDGED&request=" + two)
                .jsonPath()
                .getLong("items[0].position");

        for (var page : List.of(letter, letter + "/striking")) {
            var brought = stella.page(page).select(".brought-by > li");
            assertThat(brought.select(".phrase + a").eachText()).containsExactly(one, two);
            assertThat(brought.get(1).text())
                    .contains(
                            "20 February 2026",
                            "acknowledged " + two,
                            "Sent",
                            "Acknowledged",
                            "Answer to a mandatory review request: due 1 February 2027 instead of 1 January 2027");
            assertThat(brought.get(1).select(".phrase + a").attr("href")).isEqualTo("/requests/" + two);
            assertThat(brought.get(1).select("a:contains(Put right)").attr("href"))
                    .isEqualTo("/requests/" + two + "/corrections/new?entry=" + entry);
        }
        var read = cast.signIn("rita").page(letter).select(".brought-by > li");
        assertThat(read).hasSize(2);
        assertThat(read.select("a:contains(Put right)")).isEmpty();
        var kept = saved(stella.page("/letters/new?kind=FOLLOW_UP&case=" + one), typed);
        assertThat(stella.page(kept).select(".brought-by, h2:contains(brought)"))
                .isEmpty();
        assertThat(stella.page(letter).select(".brought-by > li"))
                .as("what comes later belongs to the next letter")
                .hasSize(2);
    }

    /** The path of the letter that the form records. */
    private String saved(Document opened, Map<String, String> typed) {
        var shown = Forms.page(send(opened, typed, Map.of()));
        var saved = send(shown, Map.of("step", "save"), Map.of());
        assertThat(saved.statusCode())
                .as(Forms.page(saved).select("main").text())
                .isEqualTo(303);
        return saved.header("Location").replaceAll("^.*(/letters/)", "$1");
    }

    @Test
    void isPutRightAndStruck() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?case=" + request + "&kind=FOLLOW_UP");
        var shown = send(opened, Map.of("facts.date", "2026-02-20", "step", "preview"), null, null);
        var saved = send(Forms.page(shown), Map.of("step", "save"), null, null);
        var page = saved.header("Location").replaceAll("^.*(/letters/)", "$1");

        var edited = Forms.open(stella, page + "/edit")
                .with("facts.subject", "Any news?")
                .send();
        assertThat(edited.statusCode())
                .as(Forms.page(edited).select("main").text())
                .isEqualTo(303);
        assertThat(stella.page("/letters").select("tbody").text()).contains("Any news?");

        assertThat(Forms.open(stella, page + "/striking")
                        .with("reason", " ")
                        .send()
                        .statusCode())
                .isEqualTo(422);
        assertThat(Forms.open(stella, page + "/striking")
                        .with("reason", "Twice")
                        .send()
                        .statusCode())
                .isEqualTo(303);
        assertThat(stella.page("/letters").select("tbody")).isEmpty();
        assertThat(stella.page(page).select("main").text()).contains("Struck", "Twice");
        assertThat(List.of(
                        stella.get("/letters/L-999").statusCode(),
                        stella.get(page + "/attachments/1").statusCode()))
                .containsOnly(404);
    }
}
