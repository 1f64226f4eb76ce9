package org.declass.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Letters, findings, clocks and determinations are lists like those of cases: columns, orders, views, files to take along, keys.
 * The story is told once for all tests that only read; those that change something come last, and it is told anew after them.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListsOfTheStoryTest {

    private static final int LAST = Integer.MAX_VALUE;

    private static final String CLOCKS = "/deadlines/list";

    private static final Map<String, List<String>> ORDERS = Map.of(
            "letters", List.of("number", "date", "updatedAt", "agency"),
            "findings", List.of("severity", "number", "foundOn", "updatedAt", "agency"),
            "deadlines", List.of("due", "number"),
            "determinations", List.of("number", "letterDate"));

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Story story;

    @Inject
    Cast cast;

    /** Links that were followed already in this telling of the story. */
    private final Set<String> followed = new HashSet<>();

    private boolean isTold;
    private Visitor ed;
    private String token;

    @BeforeEach
    void begin(TestInfo test) {
        if (!isTold) {
            tell();
        }
        isTold = !test.getTestMethod().orElseThrow().isAnnotationPresent(Order.class);
    }

    private void tell() {
        followed.clear();
        reset.everything();
        cast.enter();
        clock.goTo(LocalDate.of(2026, 11, 23));
        story.load();
        ed = cast.signIn("ed");
        token = cast.token("ed", "write");
        var cases = numbers(api("/api/v1/requests?limit=12").jsonPath());
        for (var i = 0; i < cases.size(); i++) {
            write(cases.get(i), i);
        }
    }

    /** The story tells of cases, not of their letters. */
    private void write(String about, int i) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"facts":{"kind":"OTHER","direction":"%s","agency":"%s","date":"2026-0%d-1%d","subject":"Letter %d"},
                         "cases":["%s"]}""".formatted(
                                i % 3 == 0 ? "SENT" : "RECEIVED",
                                List.of("STATE", "OSD", "NARA").get(i % 3),
                                1 + i % 4,
                                i % 7,
                                i,
                                about))
                .post("/api/v1/letters")
                .then()
                .statusCode(201);
    }

    private Response api(String path) {
        var answer = given().auth().oauth2(token).urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static List<String> numbers(JsonPath page) {
        return page.getList("items.number", String.class);
    }

    @Test
    void eachIsPagedByCursorInEveryOrderWithoutLosingARow() {
        ORDERS.forEach((list, orders) -> orders.stream()
                .flatMap(order -> Stream.of(order, "-" + order))
                .forEach(order -> {
                    var path = "/api/v1/" + list + "?sort=" + order;
                    var all = numbers(api(path + "&limit=1000").jsonPath());

                    var seen = new ArrayList<String>();
                    String next = "";
                    while (next != null) {
                        var page = api(path + "&limit=5" + next).jsonPath();
                        seen.addAll(numbers(page));
                        next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
                    }

                    assertThat(seen)
                            .as(path)
                            .hasSizeGreaterThan(5)
                            .doesNotHaveDuplicates()
                            .isEqualTo(all);
                }));
    }

    @Test
    void countTheRowsBeyondTheirPage() {
        for (var list : List.of("files", "requests", "referrals", "letters", "findings", "determinations")) {
            var total =
                    api("/api/v1/" + list + "?limit=1&count=true").jsonPath().getLong("total");

            var page = ed.page("/" + list + "?limit=2");

            assertThat(total).as(list).isGreaterThan(2);
            assertThat(page.select(".pager p").text()).as(list).startsWith("2 of " + total + " ");
        }
    }

    @Test
    void showTheColumnsOfTheirAddressAndTakeThemAlong() {
        var letters = ed.page("/letters?fields=number,receivedOn,cases&sort=-date");
        var findings = ed.page("/findings?fields=number,severity,reason&status=OPEN&sort=severity");
        var clocks = ed.page(CLOCKS + "?fields=number,lapsesOn,subject&stake=RIGHT&sort=-due");

        assertThat(letters.select("thead th").eachText()).containsExactly("Number", "Received", "Cases");
        assertThat(findings.select("thead th").eachText()).containsExactly("Number", "Severity ↑", "Why dismissed");
        assertThat(clocks.select("thead th").eachText()).containsExactly("Clock", "Lapses", "Runs for");
        assertThat(clocks.select(".chips .name").eachText()).containsExactly("At stake");
        var answers = ed.page("/determinations?fields=number,pagesDenied,appealBy&sort=-number");
        assertThat(answers.select("thead th").eachText()).containsExactly("Number ↓", "Denied", "Appeal by");
        for (var page : List.of(letters, findings, clocks, answers)) {
            var shown = page.select("tbody th").eachText();
            var files = page.select(".export a").eachAttr("href");
            var csv = api(files.get(0)).asString().split("\r\n");
            assertThat(shown).isNotEmpty();
            assertThat(csv[0]).startsWith("number,");
            assertThat(Stream.of(csv).skip(1).limit(shown.size()).map(line -> line.split(",")[0]))
                    .isEqualTo(shown);
            assertThat(numbers(api(files.get(2)).jsonPath())).hasSize(csv.length - 1);
            assertThat(api(files.get(1)).asByteArray()).startsWith('P', 'K');
            assertThat(page.select("table[data-rows]")).hasSize(1);
            assertThat(page.select(".columns-choice li")).hasSizeGreaterThan(10);
        }
    }

    @Test
    void areOrderedByTheirHeads() {
        var heads = ed.page(CLOCKS).select("thead th a");
        var dates = ed.page("/letters").select("thead th a:contains(Dated)").attr("href");

        var turned = ed.page(
                ed.page(dates).select("thead th[aria-sort=descending] a").attr("href"));

        assertThat(heads.eachText()).containsExactly("Clock", "Due ↑");
        assertThat(turned.select("thead th[aria-sort=ascending]").text()).startsWith("Dated");
        assertThat(turned.select("tbody th").first().text())
                .isEqualTo(numbers(api("/api/v1/letters?sort=date&limit=1").jsonPath())
                        .get(0));
    }

    @Test
    @Order(LAST)
    void keepViewsThatAllCanOpen() {
        var asked = "stake=RIGHT&state=LAPSED&fields=number,agency,due";
        var saved = ed.post(
                "/views",
                Map.of("list", "deadlines", "query", asked, "name", "To use", "shared", "true", "usual", "true"));
        var rita = cast.signIn("rita");

        saved.then().statusCode(303);
        assertThat(saved.header("Location")).contains(CLOCKS + "?").contains("view=V-");
        assertThat(ed.get(CLOCKS).then().extract().header("Location")).contains("stake=RIGHT");
        assertThat(ed.get("/deadlines").statusCode()).isEqualTo(200);
        var opened = rita.page(
                rita.page(CLOCKS).select("[aria-label=Views] a").last().attr("href"));
        assertThat(opened.select("thead th").eachText()).containsExactly("Clock", "Agency", "Due ↑");
        assertThat(opened.select("tbody th").eachText())
                .isEqualTo(numbers(api("/api/v1/deadlines?sort=due&limit=1000&" + asked.replaceFirst("&fields.*", ""))
                        .jsonPath()));
        for (var list : List.of("letters", "findings")) {
            ed.post("/views", Map.of("list", list, "query", "sort=-updatedAt", "name", "Late"))
                    .then()
                    .statusCode(303);
        }
    }

    @Test
    void everyNumberOfTheRadarLeadsToAsManyRows() {
        for (var narrowed :
                List.of("?days=3660&months=1", "?days=60&months=1&agency=STATE", "?asOf=2026-06-30&months=1")) {
            var radar = ed.page("/deadlines" + narrowed);

            var counts = radar.select("h2 a.count");

            assertThat(counts).as(narrowed).hasSizeGreaterThan(5);
            for (var count : counts) {
                var list = URLDecoder.decode(count.attr("href"), StandardCharsets.UTF_8);
                assertThat(total(ed.page(list)))
                        .as(list)
                        .isEqualTo(Integer.parseInt(count.text().replaceAll("\\D", "")));
            }
            for (var agency : radar.select("#past td.number:nth-child(2) a")) {
                assertThat(total(ed.page(agency.attr("href")))).isEqualTo(Integer.parseInt(agency.text()));
            }
        }
    }

    @Test
    void everyNumberOfTheStatusReportLeadsToAsManyRows() {
        var file = api("/api/v1/grid?anyStatus=true&sort=-request&limit=1")
                .jsonPath()
                .getString("items[0].file");
        for (var narrowed : List.of(
                "",
                "?status=CLOSED",
                "?phase=WITH_AGENCY&phase=DONE&kind=MDR",
                "?agency=STATE&referredTo=DOE",
                "?sentFrom=2024-01-01",
                "?outcome=DENIED_IN_FULL&outcome=RELEASED_IN_PART",
                "?asOf=2026-06-30",
                "?asOf=2026-06-30&status=REFERRED&status=CLOSED",
                "?asOf=2026-11-23&sentTo=2026-03-31&agency=STATE",
                "?status=REFERRED&status=UNDER_APPEAL&editor=ED&sentFrom=2019-01-01",
                "?q=R-20&file=" + file,
                "?asOf=2026-06-30&q=R-20&phase=WITH_AGENCY&sentTo=2026-06-01",
                "?asOf=2026-03-31&knownOn=2026-11-20",
                "?asOf=2019-06-30&knownOn=2026-11-23&status=SENT&status=REFERRED&status=DECIDED")) {
            var report = ed.page("/reports/status" + narrowed);

            assertThat(report.select("section:has(h2:contains(Items)) .chart td.number a"))
                    .as(narrowed)
                    .isNotEmpty()
                    .allSatisfy(number -> assertThat(number.attr("href")).startsWith("/grid?"));
            assertThat(numbersThatLeadNowhere(report))
                    .as("numbers that lead nowhere of " + narrowed)
                    .isEmpty();
            leadToAsManyRows(report.select(".chart td.number a, h2 a.count"));
        }
    }

    @Test
    void everyNumberOfAnOtherReportLeadsToAsManyRows() {
        for (var report : List.of(
                "time-to-decision?milestone=EACH_ITEM",
                "time-to-decision?milestone=EACH_ITEM&asOf=2026-06-30&kind=MDR",
                "time-to-decision",
                "time-to-decision?until=2026-03-31&editor=ED",
                "time-to-decision?until=2023-12-31&milestone=FIRST_ANSWER&asOf=2026-06-30",
                "time-to-decision?until=2023-12-31&milestone=EACH_ITEM",
                "time-to-decision?until=2024-06-30&milestone=EACH_ITEM&asOf=2026-06-30&sentFrom=2018-01-01",
                "coverage",
                "coverage?asOf=2026-06-30",
                "coverage?asOf=2019-06-30",
                "coverage/folders?asOf=2019-06-30",
                "exemptions",
                "exemptions?asOf=2026-06-30&letterFrom=2020-01-01",
                "reversals",
                "reversals?asOf=2026-06-30",
                "outcomes?year=2026",
                "outcomes?year=2026&asOf=2026-06-30",
                "outcomes?year=2025&agency=state&kind=MDR&stage=INITIAL")) {
            var page = ed.page("/reports/" + report);

            var numbers = page.select("td.number a, h1 a.count, .lead a");

            assertThat(numbers).as(report).isNotEmpty();
            assertThat(numbersThatLeadNowhere(page))
                    .as("numbers that lead nowhere of " + report)
                    .isEmpty();
            leadToAsManyRows(numbers);
        }
    }

    @Test
    void everyNumberOfTheDashboardLeadsToAsManyRows() {
        for (var day : List.of("", "?asOf=2026-06-30", "?asOf=2019-06-30")) {
            api("/api/v1/dashboard" + day);

            var page = ed.page("/" + day);

            assertThat(page.select("#won .stat")).as(day).hasSize(5);
            assertThat(numbersThatLeadNowhere(page))
                    .as("numbers that lead nowhere" + day)
                    .isEmpty();
            assertThat(page.select(".stat small, .lead"))
                    .allSatisfy(words -> assertThat(words.ownText()).doesNotContainPattern("\\d"));
            leadToAsManyRows(page
                    .select("main td.number a, main a.count, main .group a, main .stat a, main .lead a,"
                            + " main section:not(:has(.timeline)) p a")
                    .stream()
                    .filter(link -> link.text().matches("(?!over )\\D*\\d.*") && !isOfTime(link))
                    .toList());
        }
    }

    /** Half are decided after some years, which is no count. */
    private static boolean isOfTime(Element link) {
        return link.attr("href").startsWith("/reports/time-to-decision");
    }

    /** Cells of numbers other than zero without a link, but for days and shares. */
    private static List<String> numbersThatLeadNowhere(Document page) {
        return page.select("td.number:not(:has(a)):not(.nowrap)").stream()
                .filter(cell -> cell.closest("figure.steps") == null)
                .filter(cell -> !cell.attr("data-label").matches(".*days|95.*"))
                .map(Element::ownText)
                .filter(text -> text.matches(".*[1-9].*"))
                .toList();
    }

    private void leadToAsManyRows(List<Element> numbers) {
        assertAll(numbers.stream()
                .filter(number -> followed.add(number.attr("href") + " " + number.text()))
                .map(number -> () -> leadsToAsManyRows(number)));
    }

    private void leadsToAsManyRows(Element number) {
        var list = URLDecoder.decode(number.attr("href"), StandardCharsets.UTF_8);
        var words = number.select("strong").isEmpty()
                ? number.text()
                : number.select("strong").text();
        var said = Integer.parseInt(words.replaceFirst("^\\D*([\\d,]+).*", "$1").replace(",", ""));
        if (words.contains("%")) {
            var all = "/files" + list.replaceFirst(".*[?&](asOf=[\\d-]+).*|.*", "?$1");
            assertThat(Math.round(100.0 * total(ed.page(list)) / total(ed.page(all))))
                    .as(list)
                    .isEqualTo(said);
        } else if (list.matches(".*[?&]pages=(?!SILENT).*")) {
            assertThat(pages(list)).as(list).isEqualTo(said);
        } else if (list.contains("#")) {
            assertThat(ed.page(list.replaceFirst("#.*", ""))
                            .select(list.replaceFirst(".*#", "#") + " h2 .count")
                            .text())
                    .as(list)
                    .isEqualTo(String.valueOf(said));
        } else {
            assertThat(total(ed.page(list))).as(list).isEqualTo(said);
        }
    }

    /** The pages of the determinations of a list, of which every one has some. */
    private int pages(String list) {
        var said = list.replaceFirst(".*[?&]pages=(\\w+).*", "$1");
        var rows = api("/api/v1" + list.replaceAll("&fields=[^&]*", "") + "&limit=1000")
                .jsonPath()
                .<Map<String, Object>>getList("items");
        var pages = rows.stream().map(row -> pages(said, row)).toList();
        assertThat(pages).as(list).hasSize(total(ed.page(list))).allMatch(number -> number > 0);
        return pages.stream().mapToInt(Integer::intValue).sum();
    }

    private static int pages(String said, Map<String, Object> row) {
        return switch (said) {
            case "FULL" -> number(row, "pagesFull");
            case "PART" -> number(row, "pagesPart");
            case "DENIED" -> number(row, "pagesDenied");
            default ->
                row.get("pagesTotal") == null
                        ? number(row, "pagesFull") + number(row, "pagesPart") + number(row, "pagesDenied")
                        : number(row, "pagesTotal");
        };
    }

    private static int number(Map<String, Object> row, String field) {
        return row.get(field) == null ? 0 : (Integer) row.get(field);
    }

    private static int total(Document list) {
        return list.select("main .empty").isEmpty()
                ? Integer.parseInt(list.select("nav.pager p")
                        .text()
                        .replaceFirst(".* of ", "")
                        .replaceAll("\\D", ""))
                : 0;
    }

    @Test
    void showPastDays() {
        var day = "2026-11-23";
        for (var list : List.of("letters", "findings", "deadlines")) {
            var page = ed.page((list.equals("deadlines") ? CLOCKS : "/" + list) + "?asOf=" + day
                    + "&sort=updatedAt".repeat(list.equals("deadlines") ? 0 : 1));
            var order = list.equals("letters") ? "-number" : list.equals("findings") ? "severity" : "due";
            assertThat(page.select("tbody th").eachText())
                    .as(list)
                    .isNotEmpty()
                    .isEqualTo(numbers(api("/api/v1/" + list + "?asOf=" + day + "&sort=" + order)
                            .jsonPath()));
            assertThat(page.select(".bulk")).isEmpty();
        }
    }

    private Document recorded(String form, Map<String, String> typed) {
        var filled = Forms.open(ed, form).with("on", "2026-11-20").with("step", "preview");
        typed.forEach(filled::with);
        var shown = filled.send();
        shown.then().statusCode(200);
        var sent = Forms.again(ed, shown).with("step", "record").send();
        sent.then().statusCode(303);
        return ed.page(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    @Order(LAST)
    void severalFindingsAreDismissedForOneReasonAndCountAgain() {
        var list = ed.page("/findings?status=OPEN");
        var open = list.select("tbody td.tick input").eachAttr("value");
        var query = list.select("[name=matching]").attr("value");
        var resolved = ed.page("/findings?status=RESOLVED").select("tbody th").eachText();
        var opened = "/bulk/findings/new?which=matching&matching=" + query + "&act=dismissal";

        var unsaid = Forms.open(ed, opened)
                .with("on", "2026-11-20")
                .with("step", "preview")
                .send();
        var done = recorded(opened, Map.of("why", "They told us by telephone"));

        assertThat(open).hasSizeGreaterThan(2);
        unsaid.then().statusCode(422);
        assertThat(Forms.page(unsaid).select("#why-error")).hasSize(1);
        assertThat(done.select("h1").text()).startsWith("Recorded on all " + open.size());
        assertThat(ed.page("/findings?status=OPEN").select("main .empty")).hasSize(1);
        var dismissed = ed.page("/findings?status=DISMISSED&fields=number,reason,dismissedBy");
        assertThat(dismissed.select("tbody td").eachText()).contains("They told us by telephone", "ed");
        var things = "&thing=" + open.get(0) + "&thing=" + open.get(1)
                + (resolved.isEmpty() ? "" : "&thing=" + resolved.get(0));
        var again = recorded("/bulk/findings/new?act=dismissal/withdrawal" + things, Map.of());
        assertThat(again.select("h1").text()).startsWith("Recorded on all 2");
        assertThat(ed.page("/findings?status=OPEN").select("tbody th").eachText())
                .containsExactlyInAnyOrder(open.get(0), open.get(1));
    }

    @Test
    @Order(LAST)
    void oneDayIsSetForSeveralClocksAndTakenBackByScript() {
        var list = ed.page(CLOCKS + "?state=RUNNING");
        var running = list.select("tbody td.tick input").eachAttr("value").subList(0, 2);
        var ended = ed.page(CLOCKS + "?state=MET").select("tbody th").first().text();
        var form = "/bulk/deadlines/new?act=override&thing=" + ended + "&thing=" + String.join("&thing=", running);
        var wrong = Forms.open(ed, form)
                .with("on", "2026-11-20")
                .with("why", "the court says so")
                .with("step", "preview")
                .send();
        var typed = Map.of("why", "the court says so", "due", "2027-03-01");

        var done = recorded(form, typed);

        wrong.then().statusCode(422);
        assertThat(Forms.page(wrong).select(".crumbs a").attr("href")).isEqualTo(CLOCKS);
        assertThat(done.select("h1").text()).startsWith("Recorded on all 2");
        assertThat(done.select("tbody th a").attr("href")).isEqualTo("/deadlines/" + running.get(0));
        for (var number : running) {
            var clock = api("/api/v1/deadlines/" + number).jsonPath();
            assertThat(clock.getString("due")).isEqualTo("2027-03-01");
            assertThat(clock.getString("setReason")).isEqualTo("the court says so");
        }
        var back = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of(
                        "act",
                        "UNSET_DAY",
                        "things",
                        Stream.concat(running.stream(), Stream.of(ended))
                                .map(number -> Map.of("number", number, "ifMatch", "*"))
                                .toList()))
                .post("/api/v1/bulk")
                .jsonPath();
        assertThat(back.getList("rows.outcome")).isEqualTo(List.of("DONE", "DONE", "REFUSED"));
        assertThat(api("/api/v1/deadlines/" + running.get(0)).jsonPath().getString("setByHand"))
                .isNull();
    }
}
