package org.declass.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.web.Seen;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid shows which item is with which agency, for how long, and what the whole request waits for. */
@QuarkusTest
class GridTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ReferralDesk desk;

    private Visitor rita;
    private String request;
    private String doe;
    private String osd;
    private String cia;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        request = filing.inReview("One", "Two", "Three");
        doe = refer("DOE", LocalDate.of(2026, 1, 27), 1, 2);
        osd = refer("OSD", LocalDate.of(2026, 2, 1), 2);
        cia = refer("CIA", LocalDate.of(2026, 1, 26), 1);
        clock.goTo(LocalDate.of(2026, 6, 15));
        desk.comeBack(cia, Recommendation.DENY, Seen.ANY, filing.act());
        desk.acknowledge(osd, Seen.ANY, filing.act());
        clock.goTo(LocalDate.of(2027, 2, 1));
        rita = cast.signIn("rita");
    }

    private String refer(String agency, LocalDate sentOn, Integer... items) {
        var facts = new ReferralFacts(agency, Category.FRD, KnownBy.NOTIFIED, sentOn);
        return desk.refer(request, List.of(items), facts, Seen.ANY, filing.act())
                .number();
    }

    @Test
    void standsAmongTheReferralsUnlessItIsOfOneRequest() {
        assertThat(rita.page("/grid").select("nav.main a[aria-current]").text()).isEqualTo("Referrals");
        assertThat(rita.page("/requests/" + request + "/grid")
                        .select("nav.main a[aria-current]")
                        .text())
                .isEqualTo("Requests");
    }

    @Test
    void namesTheAgencyOfEachCellWhereNoHeadStandsAboveIt() {
        var page = rita.page("/grid");

        assertThat(page.select(".items-agencies tbody tr")
                        .first()
                        .select("td:has(.badge)")
                        .eachAttr("data-label"))
                .containsExactly("CIA", "DOE");
    }

    @Test
    void hasItemsDownAndAgenciesAcross() {
        var page = rita.page("/requests/" + request + "/grid");

        assertThat(page.select(".items-agencies thead th").eachText())
                .containsExactly("Item", "Document", "Answer", "CIA", "DOE", "OSD");
        assertThat(page.select(".items-agencies tbody tr").stream().map(GridTest::cells))
                .containsExactly(
                        List.of("R 4", "S 12 Longest", ""), List.of("", "S 12 Longest", "A 12"), List.of("", "", ""));
        assertThat(page.select(".items-agencies a[href='/referrals/" + doe + "'].tone-warn"))
                .hasSize(2);
        assertThat(page.select(".items-agencies a[href='/referrals/" + cia + "'].tone-good")
                        .attr("aria-label"))
                .isEqualTo("Returned CIA, 4 months");
        assertThat(rita.page("/requests/" + request).select("a[href='/requests/" + request + "/grid']"))
                .hasSize(1);
        rita.get("/requests/R-1999-0001/grid").then().statusCode(404);
    }

    @Test
    void showsAllOpenRequestsAndNarrowsThem() {
        var other = filing.inReview("Four");
        filing.closed("Five");
        filing.draft("Six");

        assertThat(lines("/grid")).containsExactly(request, request, request, other);
        assertThat(lines("/grid?out=true")).containsExactly(request, request);
        assertThat(lines("/grid?out=false")).containsExactly(request, other);
        assertThat(lines("/grid?referredTo=osd")).containsExactly(request);
        assertThat(lines("/grid?months=12&q=Two")).containsExactly(request);
        assertThat(lines("/grid?months=13")).isEmpty();
        assertThat(lines("/grid?agency=CIA")).isEmpty();
        assertThat(lines("/grid?q=Four&editor=Ed&kind=MDR")).containsExactly(other);
        assertThat(rita.page("/grid?status=CLOSED")
                        .select(".items-agencies tbody th")
                        .text())
                .startsWith("1. W-");
    }

    @Test
    void isWidenedToAllRequestsAndNarrowedByWhatWasAnswered() {
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "Four", "Five");
        var closed = filing.closed("Six");
        var draft = filing.draft("Seven");
        filing.answer(request, 3, Outcome.DENIED_IN_FULL);

        assertThat(lines("/grid?anyStatus=true"))
                .containsExactly(request, request, request, denied, denied, closed, draft);
        assertThat(lines("/grid?outcome=DENIED_IN_FULL")).containsExactly(request, denied, denied);
        assertThat(lines("/grid?outcome=UNDETERMINED")).containsExactly(request, request);
        assertThat(lines("/grid?outcome=undetermined&anyStatus=true")).containsExactly(request, request, draft);
        assertThat(lines("/grid?anyStatus=true&outcome=RELEASED_IN_FULL&outcome=UNDETERMINED"))
                .containsExactly(request, request, closed, draft);
        assertThat(lines("/grid?anyStatus=true&outcome=RELEASED_IN_FULL&outcome=DENIED_IN_FULL"))
                .containsExactly(request, denied, denied, closed);
        assertThat(lines("/grid?outcome=UNDETERMINED&referredTo=OSD")).containsExactly(request);
        assertThat(lines("/grid?outcome=DENIED_IN_FULL&q=Five")).containsExactly(denied);
        assertThat(lines("/grid?phase=PREPARING&phase=ANSWERED&phase=DONE"))
                .containsExactly(denied, denied, closed, draft);
        assertThat(lines("/grid?phase=DONE&status=DRAFT")).isEmpty();
        assertThat(lines("/grid?anyStatus=true&sentFrom=" + Filing.SENT_ON))
                .containsExactly(request, request, request, denied, denied, closed);
        assertThat(lines("/grid?anyStatus=true&sentTo=" + Filing.SENT_ON.minusDays(1)))
                .isEmpty();
        assertThat(lines("/grid?anyStatus=true&authority=Nobody")).isEmpty();
    }

    @Test
    void isPagedAlongWhatWasAnswered() {
        filing.draft("Four");
        var closed = filing.closed("Five");
        filing.answer(request, 3, Outcome.DENIED_IN_FULL);
        for (var asked : List.of("UNDETERMINED", "DENIED_IN_FULL&outcome=RELEASED_IN_FULL")) {
            var list = "/grid?anyStatus=true&outcome=" + asked;

            var seen = new java.util.ArrayList<String>();
            for (var next = list + "&limit=1"; !next.isEmpty(); ) {
                var page = rita.page(next);
                seen.addAll(page.select(".items-agencies tbody tr").eachText());
                next = page.select("a[rel=next]").attr("href");
            }

            assertThat(seen)
                    .hasSizeGreaterThan(1)
                    .isEqualTo(
                            rita.page(list).select(".items-agencies tbody tr").eachText());
        }
        assertThat(lines("/grid?status=CLOSED")).containsExactly(closed);
    }

    @Test
    void keepsWhatItsFormDoesNotShow() {
        var page = rita.page("/grid?status=CLOSED&status=DRAFT&phase=DONE&sentFrom=2026-01-01&filedBy=US&authority=A"
                + "&outcome=LOST&outcome=UNDETERMINED&anyStatus=true");

        assertThat(page.select("form.filters input[type=hidden]").stream()
                        .map(kept -> kept.attr("name") + "=" + kept.val()))
                .containsExactlyInAnyOrder(
                        "outcome=UNDETERMINED",
                        "status=CLOSED",
                        "status=DRAFT",
                        "phase=DONE",
                        "sentFrom=2026-01-01",
                        "filedBy=US",
                        "authority=A");
        assertThat(page.select("#outcome option[selected]").val()).isEqualTo("LOST");
        assertThat(page.select("#anyStatus option[selected]").val()).isEqualTo("true");
        assertThat(page.select(".chips li").text()).contains("Requests all", "Answer Undetermined");
        assertThat(page.select(".subtitle").text()).doesNotContain("open requests");
        assertThat(rita.page("/grid?outcome=LOST").select(".subtitle").text()).contains("open requests");
    }

    @Test
    void isFilteredByWordsOfTheRequestAndOfAFileTogether() {
        var known = filing.inReview("Fourteen Thors", "Atlas, annex 7/B");
        var titles =
                IntStream.rangeClosed(1, 201).mapToObj(i -> "Telegram no. " + i).toArray(String[]::new);
        titles[200] = "The last telegram, from Çiğli";
        var many = filing.inReview(titles);

        assertThat(lines("/grid?q=urteen italy")).containsExactly(known);
        assertThat(lines("/grid?q=urteen çiğli")).isEmpty();
        assertThat(lines("/grid?q=7/b")).containsExactly(known);
        assertThat(lines("/grid?q=7/c")).isEmpty();
        assertThat(lines("/grid?q=gram no. 177 " + many)).containsExactly(many);
        assertThat(lines("/grid?q=çiğli"))
                .as("a file that is not in the index of its request")
                .containsExactly(many);
    }

    @Test
    void marksTheLongestPoleAlsoWhereItIsOnAnotherPage() {
        var first = rita.page("/grid?limit=2");
        assertThat(first.select(".items-agencies tbody tr")).hasSize(2);
        var second = rita.page(first.select("a[rel=next]").attr("href"));

        assertThat(second.select(".items-agencies tbody th").eachText())
                .hasSize(1)
                .allMatch(text -> text.startsWith("3."));
        desk.refer(
                request,
                List.of(3),
                new ReferralFacts("CIA", Category.RD, KnownBy.NOTIFIED, LocalDate.of(2026, 12, 1)),
                Seen.ANY,
                filing.act());
        var anew = rita.page(rita.page("/grid?limit=2").select("a[rel=next]").attr("href"));
        assertThat(cells(anew.select(".items-agencies tbody tr").first())).containsExactly("S 2");
    }

    @Test
    void isThereForScriptsWithARowForEachCell() {
        var token = cast.token("rita", "read");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/grid?request=" + request + "&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items", hasSize(5))
                .body("items[1].agency", equalTo("DOE"))
                .body("items[1].referral", equalTo(doe))
                .body("items[1].months", equalTo(12))
                .body("items[1].longestPole", equalTo(true))
                .body("items[4].agency", equalTo(null));
        var csv = given().header("Authorization", "Bearer " + token)
                .get("/api/v1/grid?format=csv")
                .asString()
                .lines()
                .toList();
        assertThat(csv).hasSize(6);
        assertThat(csv.get(0)).startsWith("request,requestTitle,from,item,file,title,outcome,agency,referral,status,");
        var whole = items(token, "/api/v1/grid?limit=1000");
        var pieces = new java.util.ArrayList<>();
        for (String next = "/api/v1/grid?limit=1"; next != null; ) {
            var page = JsonPath.from(
                    given().header("Authorization", "Bearer " + token).get(next).asString());
            pieces.addAll(page.getList("items"));
            var cursor = page.getString("next");
            next = cursor == null ? null : "/api/v1/grid?limit=1&cursor=" + cursor;
        }
        assertThat(pieces).isEqualTo(whole);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/grid?months=-1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("months"));
    }

    private static List<Object> items(String token, String address) {
        return JsonPath.from(given().header("Authorization", "Bearer " + token)
                        .get(address)
                        .asString())
                .getList("items");
    }

    private List<String> lines(String address) {
        return rita.page(address)
                .select(".items-agencies tbody tr td:first-child a")
                .eachText();
    }

    private static List<String> cells(Element row) {
        var cells = row.select("td").eachText();
        var all = row.select("td").stream().map(Element::text).toList();
        return cells.isEmpty() ? all : all.subList(all.size() - across(row), all.size());
    }

    private static int across(Element row) {
        return row.closest("table").select("thead th a").size();
    }
}
