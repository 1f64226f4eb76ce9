package org.declass.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.Shelf;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationFacts;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequests;
import org.declass.request.Stage;
import org.declass.web.Position;
import org.declass.web.Seen;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Drafts for many files: sorted by the rules of filing, shown, begun one by one, told of each. */
@QuarkusTest
class BatchTest {

    private static final String NEW = "/requests/batches/new";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FileDesk files;

    @Inject
    RequestDesk desk;

    @Inject
    DeterminationDesk determinations;

    @Inject
    ReviewRequests requests;

    @Inject
    Position position;

    @Inject
    EntityManager entities;

    private Visitor ed;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ed = cast.signIn("ed");
    }

    private String file(String title, String recordGroup, String folder) {
        var location = new Location(null, recordGroup, "Central Files", null, "12", folder, null, null);
        var facts = new FileFacts(null, null, location, Shelf.facts(title).document(), null, null, null, null);
        return files.record(facts, filing.act()).number();
    }

    private String asked(RequestKind kind, String agency, String... numbers) {
        var facts = new RequestFacts(kind, agency, null, "Jupiter missiles", "Ed", null, null, null);
        return desk.draft(facts, List.of(numbers), filing.on(Filing.SENT_ON)).number();
    }

    /** The National Archives denied it forty days after they were asked, and it is not with anybody. */
    private String denied(String file) {
        var number = asked(RequestKind.MDR, "NARA", file);
        desk.send(number, Seen.ANY, filing.on(Filing.SENT_ON));
        var day = Filing.SENT_ON.plusDays(40);
        var facts = new DeterminationFacts(
                Stage.INITIAL,
                org.declass.request.Outcome.DENIED_IN_FULL,
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("25X6"));
        determinations.determine(number, new Letters.Answer(List.of(1), facts, null), Seen.ANY, filing.on(day));
        return number;
    }

    private List<String> filesOf(String request) {
        return QuarkusTransaction.requiringNew()
                .call(() -> requests.get(request).items().stream()
                        .map(item -> item.file().number())
                        .toList());
    }

    private static String ticked(String... numbers) {
        return NEW + "?which=ticked"
                + String.join("", Stream.of(numbers).map(n -> "&file=" + n).toList());
    }

    /** The page a link leads to, whose address is encoded already. */
    private Document at(Elements link) {
        return Forms.page(ed.request()
                .urlEncodingEnabled(false)
                .get(link.attr("href"))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private Response result(Response sent) {
        sent.then().statusCode(303);
        return ed.get(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    @Nested
    class OnPages {

        @Test
        void sortsWhatNobodyAskedForIntoRequestsAndBeginsTheTickedOnesOnce() {
            var first = file("One", "59", "Turkey");
            var second = file("Two", "59", "Italy");
            var third = file("Three", "59", "Turkey");
            var library = file("Four", "JFKL-NSF", "Turkey");
            denied(file("Five", "59", "Turkey"));
            var before = position.position();

            var shown = ed.page(NEW + "?which=matching&matching=series=Central Files");
            var ready = Forms.open(ed, NEW + "?which=matching&matching=series=Central Files")
                    .with("do", first, library)
                    .with("title." + first, "Jupiter missiles in Turkey")
                    .with("note", "Nobody asked for them");
            assertThat(position.position()).isEqualTo(before);
            var done = Forms.page(result(ready.send()));
            var again = Forms.page(result(ready.send()));

            assertThat(shown.select("form.many tbody th").eachText())
                    .containsExactly(
                            "Turkey RG 59, Central Files, box 12",
                            "Italy RG 59, Central Files, box 12",
                            "Turkey JFKL-NSF, Central Files, box 12");
            assertThat(shown.select(".subtitle").text()).contains("4 files in 3 requests");
            assertThat(shown.select("[name=requests]").attr("value"))
                    .isEqualTo("NARA " + first + " " + third + ";NARA " + second + ";JFKL " + library);
            assertThat(done.select("h1").text()).startsWith("Drafted all 2");
            assertThat(again.select("h1").text()).isEqualTo(done.select("h1").text());
            assertThat(position.position()).isEqualTo(before + 2);
            var drafted = done.select("tbody td a").eachText();
            assertThat(filesOf(drafted.get(0))).containsExactly(first, third);
            assertThat(filesOf(drafted.get(1))).containsExactly(library);
            var page = ed.page("/requests/" + drafted.get(0));
            assertThat(page.select("main").text())
                    .contains(
                            "Jupiter missiles in Turkey",
                            "Draft",
                            "National Archives",
                            "E.O. 13526",
                            "Nobody asked for them");
            assertThat(ed.page(NEW + "?which=matching")
                            .select("form.many tbody [name=do]")
                            .eachAttr("value"))
                    .containsExactly(second);
            cast.signIn("rita")
                    .get("/requests/batches/" + done.select("h1 .count").text())
                    .then()
                    .statusCode(200);
            cast.signIn("stella").get(NEW).then().statusCode(403);
        }

        @Test
        void leavesOutWhatCannotBeAskedForAndSaysWhyAndWhenItMay() {
            var free = file("One", "59", "Turkey");
            var reviewed = file("Two", "59", "Turkey");
            denied(reviewed);
            var foia = file("Three", "59", "Turkey");
            var other = asked(RequestKind.FOIA, "STATE", foia);
            var nowhere = filing.file("Four");

            var page = ed.page(ticked(free, reviewed, foia, nowhere));
            var asFoia = ed.page(ticked(reviewed, foia) + "&kind=FOIA&most=1");

            assertThat(page.select("form.many [name=do]").eachAttr("value")).containsExactly(free);
            var left = page.select("section tbody tr");
            assertThat(left.select("th").eachText()).containsExactly(reviewed, foia, nowhere);
            var day = Filing.SENT_ON.plusDays(40).plusYears(2).plusDays(1);
            assertThat(left.get(0).text()).contains("Reviewed within two years", "10 CFR 1045.205(a)");
            assertThat(left.get(0).select("td").last().text()).isEqualTo(org.declass.web.Display.shortDay(day));
            assertThat(left.get(1).text()).contains("FOIA and mandatory review", other, "36 CFR 1260.50(f)");
            assertThat(left.get(2).text()).contains("Custodian not known");
            assertThat(asFoia.select("form.many [name=do]").eachAttr("value")).containsExactly(reviewed);
            assertThat(asFoia.select("section tbody tr").text()).contains(foia, "Asked for already");
            assertThat(asFoia.select("#authority").attr("value")).isEqualTo("5 U.S.C. 552");
            assertThat(ed.page(ticked(nowhere) + "&agency=STATE")
                            .select("form.many tbody")
                            .text())
                    .contains("STATE", "Folder not recorded");
            ed.get(ticked(free) + "&most=0").then().statusCode(422);
            ed.get(ticked(free) + "&kind=INFORMAL").then().statusCode(422);
            ed.get(ticked("W-99999")).then().statusCode(404);
            ed.get(NEW + "?which=matching&matching=colour=red").then().statusCode(400);
            assertThat(ed.page(NEW + "?which=ticked").select(".empty")).hasSize(1);
        }

        @Test
        void keepsWhatWasTypedWhereSomethingIsMissing() {
            var first = file("One", "59", "Turkey");
            var second = file("Two", "59", "Italy");
            var before = position.position();

            var answer = Forms.open(ed, ticked(first, second) + "&most=7")
                    .with("do", second)
                    .with("title." + first, "Kept")
                    .with("title." + second, " ")
                    .with("editor", "")
                    .send();
            var none = Forms.open(ed, ticked(first)).with("do").send();

            answer.then().statusCode(422);
            var page = Forms.page(answer);
            assertThat(page.select("#editor-error")).hasSize(1);
            assertThat(page.getElementById("title." + second).attr("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.getElementById("title." + first).val()).isEqualTo("Kept");
            assertThat(page.select("[name=do][checked]").eachAttr("value")).containsExactly(second);
            assertThat(page.select("form.many [name=most]").val()).isEqualTo("7");
            none.then().statusCode(422);
            assertThat(Forms.page(none).select("[role=alert]").text()).contains("Tick at least one");
            assertThat(position.position()).isEqualTo(before);
        }

        @Test
        void asksTheRulesOnceMoreAndGoesOnWhereATrackerWasStopped() {
            var first = file("One", "59", "Turkey");
            var second = file("Two", "59", "Italy");
            var ready = Forms.open(ed, ticked(first, second));
            var other = asked(RequestKind.MDR, "NARA", second);

            var page = Forms.page(result(ready.send()));

            assertThat(page.select("h1").text()).startsWith("Drafted 1 of 2");
            assertThat(page.select("tbody tr").last().text()).contains("Refused", second, other);
            var third = file("Three", "59", "Greece");
            var place = "/requests/batches/"
                    + Forms.page(result(Forms.open(ed, ticked(third)).send()))
                            .select("h1 .count")
                            .text();
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(
                                    "update draft_batch_row set outcome = null where files = :file")
                            .setParameter("file", third)
                            .executeUpdate());
            assertThat(ed.page(place).select(".standing").text()).contains("1 not tried yet");
            var forOthers = cast.signIn("ada").page(place);
            assertThat(forOthers.select("form[action$=/continuation]")).isEmpty();
            assertThat(forOthers.select("#result").text()).contains("ed began it and can go on with the rest");
            var told = given().auth()
                    .oauth2(cast.token("ed", "read"))
                    .get("/api/v1" + place.replace("requests/batches", "request-batches"))
                    .jsonPath();
            assertThat(told.getInt("left")).isEqualTo(1);
            assertThat(told.getBoolean("underWay")).isFalse();
            var gone = Forms.page(result(Forms.open(ed, place).send()));
            assertThat(gone.select("tbody tr").text()).contains("Refused", "asks for it (Mandatory review, Draft)");
        }

        @Test
        void isReachedFromTheListOfFilesAndFromTheCoverage() {
            var first = file("One", "59", "Turkey & Greece");
            file("Two", "59", "Italy");
            file("Three", "JFKL-NSF", "Italy");

            var list = ed.page("/files");
            var record = at(ed.page("/reports/coverage?recordGroup=59").select("a[href^=" + NEW + "]"));
            var folder = at(ed.page("/reports/coverage/folders?recordGroup=59")
                    .select("tr:contains(Turkey) a[href^=" + NEW + "]"));

            assertThat(list.select("button[formaction=" + NEW + "]")).hasSize(1);
            assertThat(record.select("form.many tbody tr")).hasSize(2);
            assertThat(folder.select("form.many [name=do]").eachAttr("value")).containsExactly(first);
            assertThat(cast.signIn("rita").page("/reports/coverage/folders").select("a[href^=" + NEW + "]"))
                    .isEmpty();
        }

        @Test
        void takesFourHundredFilesThatWereChosen() {
            var chosen = files(402);
            var address = NEW + "?which=here&here=" + String.join(",", chosen);

            var page = ed.page(address);
            var ticks = page.select("form.many [name=do]").eachAttr("value");
            var done = Forms.open(ed, address)
                    .with("do", ticks.get(0), ticks.get(399))
                    .send();

            assertThat(ticks).hasSize(400);
            assertThat(page.select(".notice").text()).contains("These are 400 files of 402 files");
            assertThat(Forms.page(result(done)).select("h1").text()).startsWith("Drafted all 2");
        }

        @Test
        void showsFiftyOfThoseThatPassAFilterAndLeadsToTheRest() {
            files(52);

            var page = ed.page(NEW + "?which=matching&matching=recordGroup=59");
            var rest = at(page.select(".notice a"));

            assertThat(page.select("form.many [name=do]")).hasSize(50);
            assertThat(page.select(".notice").text()).contains("These are 50 files of 52 files");
            assertThat(rest.select("form.many tbody tr")).hasSize(2);
        }

        private List<String> files(int count) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> IntStream.rangeClosed(1, count)
                            .mapToObj(n -> file("Telegram " + n, "59", "Folder " + n))
                            .toList());
        }
    }

    @Nested
    class ForScripts {

        private RequestSpecification with(String who) {
            return given().auth().oauth2(cast.token(who, "write")).contentType("application/json");
        }

        private Map<String, Object> body(String agency, String... numbers) {
            return Map.of(
                    "kind",
                    "LIBRARY_MDR",
                    "editor",
                    "Ed",
                    "requests",
                    List.of(Map.of("agency", agency, "title", "Jupiter", "files", List.of(numbers))));
        }

        @Test
        void sayThatListsAreEmpty() {
            var plan = with("ed")
                    .body(Map.of("kind", "MDR", "files", List.of()))
                    .post("/api/v1/request-batches-preview")
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();
            var drafts = with("ed")
                    .body(Map.of("kind", "MDR", "editor", "Ed", "requests", List.of()))
                    .post("/api/v1/request-batches")
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();
            var drafted = with("ed")
                    .body(body("JFKL"))
                    .post("/api/v1/request-batches")
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();

            assertThat(plan.getMap("violations[0]"))
                    .isEqualTo(Map.of("field", "files", "message", "Must have 1 to 400 entries."));
            assertThat(drafts.getMap("violations[0]"))
                    .isEqualTo(Map.of("field", "requests", "message", "Must not be empty."));
            assertThat(drafted.getMap("violations[0]"))
                    .isEqualTo(Map.of("field", "requests[0].files", "message", "Must not be empty."));
        }

        @Test
        void looksDraftsAndAnswersARepeatAlike() {
            var first = file("One", "JFKL-NSF", "Turkey");
            var second = file("Two", "JFKL-NSF", "Turkey");
            var unfiled = file("Three", "JFKL-NSF", null);
            var question = Map.of("kind", "LIBRARY_MDR", "matching", "recordGroup=JFKL-NSF", "most", 10);

            var plan = with("ed")
                    .body(question)
                    .post("/api/v1/request-batches-preview")
                    .jsonPath();
            List<String> wanted = plan.getList("requests[0].files");
            var body = body(plan.getString("requests[0].agency"), wanted.toArray(String[]::new));
            var drafted = with("ed").header("Idempotency-Key", "k1").body(body).post("/api/v1/request-batches");
            var again = with("ed").header("Idempotency-Key", "k1").body(body).post("/api/v1/request-batches");
            var other = with("ed")
                    .header("Idempotency-Key", "k1")
                    .body(body("JFKL", first))
                    .post("/api/v1/request-batches");

            assertThat(plan.getInt("total")).isEqualTo(3);
            assertThat(plan.getString("requests[0].agency")).isEqualTo("JFKL");
            assertThat(plan.getString("requests[0].place.folder")).isEqualTo("Turkey");
            assertThat(wanted).containsExactly(first, second);
            assertThat(plan.getString("leftOut[0].file")).isEqualTo(unfiled);
            assertThat(plan.getString("leftOut[0].reasons[0].hindrance")).isEqualTo("FOLDER_UNKNOWN");
            drafted.then().statusCode(201);
            assertThat(drafted.jsonPath().getInt("drafted")).isEqualTo(1);
            assertThat(filesOf(drafted.jsonPath().getString("rows[0].request"))).containsExactly(first, second);
            assertThat(again.asString()).isEqualTo(drafted.asString());
            other.then().statusCode(422);
            assertThat(given().auth()
                            .oauth2(cast.token("rita", "read"))
                            .get("/api/v1/request-batches/" + drafted.jsonPath().getString("number"))
                            .asString())
                    .isEqualTo(drafted.asString());
            assertThat(requests.count()).isEqualTo(1);
        }

        @Test
        void refusesWhatBreaksARuleOrCannotBeMeant() {
            var first = file("One", "JFKL-NSF", "Turkey");
            var second = file("Two", "JFKL-NSF", "Italy");

            var folders = with("ed").body(body("JFKL", first, second)).post("/api/v1/request-batches");

            folders.then().statusCode(201);
            assertThat(folders.jsonPath().getString("rows[0].outcome")).isEqualTo("REFUSED");
            assertThat(folders.jsonPath().getString("rows[0].reason")).contains("several folders");
            assertThat(requests.count()).isZero();
            var wrong = with("ed").body(body("JFKL", first, "W-99999")).post("/api/v1/request-batches");
            wrong.then().statusCode(422);
            assertThat(wrong.asString()).contains("requests[0].files[1]", "W-99999");
            Stream.of(body("JFKL", first, first), body("NOBODY", first))
                    .forEach(body -> with("ed")
                            .body(body)
                            .post("/api/v1/request-batches")
                            .then()
                            .statusCode(422));
            Stream.of(
                            Map.of("kind", "INFORMAL"),
                            Map.of("kind", "MDR", "files", List.of("W-99999")),
                            Map.of("kind", "MDR", "agency", "NOBODY"),
                            Map.of("kind", "MDR", "files", List.of(first), "matching", "box=12"),
                            Map.of("kind", "MDR", "matching", "asOf=2026-01-01"))
                    .forEach(body -> with("ed")
                            .body(body)
                            .post("/api/v1/request-batches-preview")
                            .then()
                            .statusCode(422));
            with("ed").get("/api/v1/request-batches/DB-77").then().statusCode(404);
            with("stella")
                    .body(body("JFKL", first))
                    .post("/api/v1/request-batches")
                    .then()
                    .statusCode(403);
        }
    }
}
