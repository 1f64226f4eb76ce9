package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.appeal.Contesting;
import org.declass.exchange.Importing;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.web.SampleData;

/** A tracker with the sample, and one of everything that the sample has no example of. */
@ApplicationScoped
class FullTracker {

    /** Nothing of the sample lies ahead on it. */
    static final LocalDate AFTER_THE_STORY = LocalDate.of(2026, 11, 23);

    private static final String TABLE = "Title,Project,Project box,Tab,Pages\nJupiters,NND 1,1,1,3\n,NND 1,1,2,many\n";

    private final Reset reset;
    private final FixedClock clock;
    private final Cast cast;
    private final Instance<SampleData> parts;
    private final Filing filing;
    private final Contesting contesting;
    private final Importing importing;

    private Visitor ada;

    FullTracker(
            Reset reset,
            FixedClock clock,
            Cast cast,
            Instance<SampleData> parts,
            Filing filing,
            Contesting contesting,
            Importing importing) {
        this.reset = reset;
        this.clock = clock;
        this.cast = cast;
        this.parts = parts;
        this.filing = filing;
        this.contesting = contesting;
        this.importing = importing;
    }

    /** The sample alone. */
    void fillWithSample() {
        reset.everything();
        clock.goTo(AFTER_THE_STORY);
        cast.enter();
        parts.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);
    }

    /** Fills it, and tells the addresses that a walk begins with because only forms lead there. */
    String[] fill() {
        fillWithSample();
        ada = cast.signIn("ada");
        var sent = filing.sent("Handed over by hand");
        files();
        appeals();
        rulesAndClocks();
        letters(sent);
        imports();
        Forms.open(ada, "/account/feeds/deadlines/new").with("name", "Mine").send();
        var bulk = "/bulk/requests/new?act=notes&thing=" + sent;
        var batch = "/requests/batches/new?agency=NARA&file=" + filing.file("Never asked for");
        return new String[] {
            "/",
            "/sign-in",
            "/search?q=jupiter",
            "/search?q=zzz",
            bulk,
            noted(bulk),
            batch,
            send(batch),
            view(),
            finding()
        };
    }

    private String noted(String bulk) {
        var shown = Forms.open(ada, bulk)
                .with("on", "2026-11-20")
                .with("note", "Asked by telephone")
                .with("step", "preview")
                .send();
        return place(Forms.again(ada, shown).with("step", "record").send());
    }

    private String view() {
        ada.post("/views", Map.of("list", "requests", "name", "Monday", "query", "phase=WITH_US"));
        return ada.page("/views").select("main a[href$=/edit]").attr("href").replace("/edit", "");
    }

    private void files() {
        var file = "/files/" + filing.file("Recorded twice");
        send(file + "/striking", "note", "The same as another", "confirmed", "true");
        var released = "/files/" + filing.file("Found in print");
        send(released + "/release", "extent", "FULL", "sourceName", "FRUS");
    }

    private void appeals() {
        contesting.beforeIscap("Denied twice");
        var denied = "/requests/" + filing.decided(Outcome.DENIED_IN_FULL, "Denied once");
        send(denied + "/appeals/new", "level", "AGENCY", "basis", "DENIAL", "on", "2026-02-20");
    }

    private String finding() {
        var finding = ada.page("/findings?status=OPEN")
                .select("tbody a[href^=/findings/FI]")
                .attr("href");
        send(finding + "/dismissal", "reason", "Known to them");
        return finding;
    }

    private void rulesAndClocks() {
        send("/admin/holidays/2026-01-01/striking", "note", "Not that day");
        var running = ada.page("/deadlines").select("a[href^=/deadlines/CL]").attr("href");
        send(running + "/override", "due", "2027-01-29", "reason", "They asked for more time");
    }

    private void letters(String request) {
        var as = given().header("Authorization", "Bearer " + cast.token("stella", "write"));
        var letter = as.contentType("application/json")
                .body(Map.of(
                        "facts",
                        Map.of("kind", "INTERIM", "date", "2026-02-20", "subject", "Not yet"),
                        "cases",
                        List.of(request)))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        given().header("Authorization", "Bearer " + cast.token("stella", "write"))
                .header("If-Match", "*")
                .contentType("application/octet-stream")
                .body("Dear Sir".getBytes(StandardCharsets.UTF_8))
                .post(letter + "/attachments?name=letter.txt")
                .then()
                .statusCode(201);
    }

    /** One whose columns are not explained, one that was checked, one that is at it. */
    private void imports() {
        upload();
        explain(upload());
        importing.work();
        explain(upload());
    }

    private String upload() {
        return given().header("Authorization", "Bearer " + cast.token("ed", "write"))
                .contentType("text/csv")
                .body(TABLE)
                .post("/api/v1/imports?name=notices.csv")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "/imports/");
    }

    private void explain(String table) {
        send(table + "/mapping");
    }

    private String send(String form, String... fields) {
        var filled = Forms.open(ada, form);
        for (var i = 0; i < fields.length; i += 2) {
            filled = filled.with(fields[i], fields[i + 1]);
        }
        var answer = filled.send();
        assertThat(answer.statusCode())
                .as(() -> form + ": "
                        + Forms.page(answer).select(".error, [role=alert]").text())
                .isEqualTo(303);
        return place(answer);
    }

    private static String place(Response answer) {
        return answer.header("Location").replaceAll("^http://[^/]+", "");
    }
}
