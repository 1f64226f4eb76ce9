package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After an act the next page says what was recorded, and offers the way back from it. */
@QuarkusTest
@Tag("one-engine")
class WayBackTest {

    private static final String TODAY = "2026-11-23";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Story story;

    @Inject
    Cast cast;

    private Visitor ed;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        clock.goTo(LocalDate.parse(TODAY));
        story.load();
        ed = cast.signIn("ed");
    }

    /** The notice of the page that an act goes on to. */
    private Element noticeAfter(Response done) {
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        return ed.page(done.header("Location").replaceFirst("^https?://[^/]+", ""))
                .selectFirst(".flash");
    }

    private String first(String list) {
        return ed.get(list).jsonPath().getString("items[0].number");
    }

    private Document form(Element notice) {
        return ed.page(notice.select("a").attr("href"));
    }

    @Test
    void anAcknowledgementIsPutRightFromTheNextPage() {
        var notice = noticeAfter(Forms.open(ed, "/requests/R-2026-0002/acknowledgement/new")
                .with("on", "2026-11-20")
                .send());

        assertThat(notice.select("p").text()).contains("R-2026-0002");
        assertThat(notice.select("a").text()).isEqualTo("Put it right");
        var right = Forms.open(ed, notice.select("a").attr("href"))
                .with("mistake", "DID_NOT_HAPPEN")
                .with("note", "It was for another case.")
                .send();

        assertThat(noticeAfter(right).select("a")).isEmpty();
        assertThat(ed.get("/api/v1/requests/R-2026-0002").jsonPath().getString("status"))
                .isEqualTo("SENT");
    }

    @Test
    void everyActThatHasOneOffersAFormThatOpens() {
        var finding = first("/api/v1/findings?status=OPEN");
        var clock = first("/api/v1/deadlines?request=R-2025-0001&side=OURS&state=RUNNING");
        var file = first("/api/v1/files?q=Inventory");
        var acts = Map.of(
                "/requests/R-2025-0001/notes/new",
                Map.of("note", "Telephoned."),
                "/findings/" + finding + "/dismissal",
                Map.of("reason", "They counted the cover sheet."),
                "/deadlines/" + clock + "/override",
                Map.of("due", "2026-12-01", "reason", "the letter says so"),
                "/files/" + file + "/sighting",
                Map.of("on", TODAY, "finding", "STILL_WITHDRAWN"),
                "/requests/R-2019-0001/closure/new",
                Map.of("on", TODAY, "reason", "ACCEPTED", "confirmed", "on"));

        acts.forEach((path, fields) -> {
            var sending = Forms.open(ed, path);
            for (var field : fields.entrySet()) {
                sending = sending.with(field.getKey(), field.getValue());
            }
            var notice = noticeAfter(sending.send());
            assertThat(notice.select("a")).as(path).hasSize(1);
            assertThat(form(notice).select("main form[method=post]")).as(path).isNotEmpty();
        });
    }

    @Test
    void aDeletedViewIsSavedAgainByOneButton() {
        var saved = ed.post(
                "/views", Map.of("list", "requests", "name", "Sent ones", "query", "status=SENT", "reach", "PRIVATE"));
        var view = ed.get("/api/v1/views").jsonPath().getString("items[0].number");
        assertThat(saved.statusCode()).isEqualTo(303);

        var notice = noticeAfter(deleted(view, saved.header("Location").replaceFirst("^https?://[^/]+", "")));

        assertThat(notice.select("form").attr("action")).isEqualTo("/views/" + view + "/restoration");
        assertThat(ed.get("/api/v1/views").jsonPath().getList("items")).isEmpty();
        noticeAfter(ed.post("/views/" + view + "/restoration", Map.of()));
        assertThat(ed.get("/api/v1/views").jsonPath().getList("items.name")).containsExactly("Sent ones");
        assertThat(cast.signIn("stella")
                        .post("/views/" + view + "/restoration", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Response deleted(String view, String page) {
        var form = ed.page(page).selectFirst("form[action=/views/" + view + "/deletion]");
        return ed.post(
                form.attr("action"),
                form.select("input[name]").stream()
                        .collect(Collectors.toMap(field -> field.attr("name"), Element::val)));
    }

    @Test
    void aCookieThatLeadsElsewhereIsNotFollowed() {
        for (var written :
                new String[] {"FORM%0A%2F%2Fevil.example%0AHere", "FORM%0Ahttps%3A%2F%2Fevil.example%0AHere", "x"}) {
            var page = ed.request()
                    .cookie("flash", "Done.")
                    .cookie("way-back", written)
                    .get("/requests");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.asString()).select(".flash").text()).isEqualTo("Done.");
        }
    }
}
