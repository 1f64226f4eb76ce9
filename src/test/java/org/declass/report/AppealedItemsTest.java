package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.report.AppealDocket.remand;
import static org.declass.report.AppealDocket.ruling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declass.Fetch;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.appeal.AppealLevel;
import org.declass.appeal.AppealsOfOthers;
import org.declass.appeal.CameTo;
import org.declass.file.WithdrawalKind;
import org.declass.file.WithdrawnFile;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.request.ReviewRequest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The items of appeals are a list, and every number that is told of them leads to as many of its rows, on any day. */
@QuarkusTest
class AppealedItemsTest {

    private static final String LIST = "/api/v1/appealed-items";
    private static final LocalDate BEGIN = FixedClock.TODAY;
    private static final List<Integer> DAYS = List.of(0, 6, 11, 16, 19, 23, 26, 31);

    /** Those whose reports are narrowed, too: appeals are open, most are decided, one is put right. */
    private static final List<Integer> FULL_DAYS = List.of(6, 19, 26);

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Docket docket;

    @Inject
    AppealDocket appealed;

    @Inject
    AppealsOfOthers others;

    private final Map<Integer, List<Map<String, Object>>> told = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private String token;
    private Visitor rita;
    private WithdrawnFile twice;
    private ReviewRequest state;
    private ReviewRequest doe;
    private String toState;
    private String toDoe;
    private String toIscap;
    private Long released;
    private Long withheld;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("rita", "read");
    }

    /**
     * Of four items that STATE denied one is affirmed on appeal, one opened in part, one remanded, and the appeal taken back
     * before anything is said of the last; ISCAP opens the first. DOE opens one on appeal, and what it had cited is put
     * right later. ISCAP decides twice for others, of which one should not have been taken in.
     */
    private void story() {
        var files = IntStream.range(0, 4)
                .mapToObj(i -> docket.file("Cable " + i, "59", WithdrawalKind.REREVIEW, docket.today()))
                .toList();
        twice = files.get(0);
        on(0, () -> {
            state = docket.draft("STATE", RequestKind.MDR, files, docket.today());
            docket.send(state, docket.today());
            doe = docket.draft("DOE", RequestKind.FOIA, files.subList(0, 1), docket.today());
            docket.send(doe, docket.today());
        });
        on(1, () -> {
            appealed.deny(state, 1, docket.today(), "1.4(b)");
            appealed.deny(state, 2, docket.today(), "1.4(b)", "25X6");
            appealed.deny(state, 3, docket.today(), "25X6");
            appealed.deny(state, 4, docket.today());
            appealed.deny(doe, 1, docket.today(), "RD");
        });
        on(5, () -> {
            toState = appealed.appeal(state, AppealLevel.AGENCY, "STATE", docket.today(), 1, 2, 3, 4);
            toDoe = appealed.appeal(doe, AppealLevel.FOIA, "DOE", docket.today(), 1);
        });
        on(
                10,
                () -> appealed.decide(
                        toState,
                        docket.today(),
                        ruling(1, Outcome.DENIED_IN_FULL, "1.4(b)"),
                        ruling(2, Outcome.RELEASED_IN_PART, "25X6"),
                        remand(3)));
        on(12, () -> appealed.decide(toDoe, docket.today(), ruling(1, Outcome.RELEASED_IN_FULL)));
        on(15, () -> appealed.withdraw(toState, docket.today()));
        on(18, () -> appealed.denyAnew(doe, 1, contested(doe), docket.on(BEGIN.plusDays(1)), "RD", "1.4(b)"));
        on(20, () -> toIscap = appealed.appeal(state, AppealLevel.ISCAP, "ISCAP", docket.today(), 1));
        on(22, () -> {
            released = learn("2013-045", Outcome.RELEASED_IN_FULL, files.get(1));
            withheld = learn("2014-001", Outcome.DENIED_IN_FULL, files.get(2));
        });
        on(25, () -> appealed.decide(toIscap, docket.today(), ruling(1, Outcome.RELEASED_IN_FULL)));
        on(30, () -> QuarkusTransaction.requiringNew().run(() -> others.takeBack(List.of(withheld), docket.today())));
        clock.goTo(BEGIN.plusDays(50));
        rita = cast.signIn("rita");
    }

    private void on(int day, Runnable acts) {
        clock.goTo(BEGIN.plusDays(day));
        acts.run();
        told.put(day, rows("limit=1000").getList("items"));
    }

    private String contested(ReviewRequest request) {
        return rows("request=" + request.number()).getString("items[0].contested.number");
    }

    private Long learn(String number, Outcome outcome, WithdrawnFile file) {
        var decided = new AppealsOfOthers.Decided(number, "DOE", "Jupiter missiles", outcome, BEGIN.plusDays(14));
        return QuarkusTransaction.requiringNew().call(() -> others.take(decided, file, docket.today()));
    }

    private ValidatableResponse get(String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then();
    }

    private JsonPath rows(String query) {
        return get(query).statusCode(200).extract().jsonPath();
    }

    @Test
    void everyNumberOfThemLeadsToAsManyRowsNowAndOnPastDays() {
        story();
        Set<CameTo> seen = EnumSet.noneOf(CameTo.class);

        everyNumberLeadsToItsRows("", true, seen);
        DAYS.forEach(day -> everyNumberLeadsToItsRows("asOf=" + BEGIN.plusDays(day), FULL_DAYS.contains(day), seen));

        assertThat(seen).containsExactlyInAnyOrder(CameTo.values());
        assertThat(rita.page("/").select("#won a[href^=/appealed-items]").eachText())
                .containsExactly("3", "4 items");
        assertThat(rita.page("/?asOf=" + BEGIN.plusDays(6))
                        .select("#won a[href^=/appealed-items]")
                        .eachText())
                .containsExactly("5 open");
    }

    private void everyNumberLeadsToItsRows(String day, boolean narrowed, Set<CameTo> seen) {
        var reversals = List.of(
                "",
                "filedBy=OTHERS",
                "agency=STATE",
                "level=ISCAP&level=FOIA",
                "agency=STATE&agency=DOE&filedFrom=" + BEGIN.plusDays(6),
                "filedTo=" + BEGIN.plusDays(6));
        var exemptions = List.of("", "agency=DOE", "letterFrom=" + BEGIN.plusDays(2), "letterTo=" + BEGIN);
        reversals
                .subList(0, narrowed ? reversals.size() : 2)
                .forEach(by -> leadsToItsRows(rita.page("/reports/reversals?" + by + "&" + day), seen));
        exemptions
                .subList(0, narrowed ? exemptions.size() : 1)
                .forEach(by -> leadsToItsRows(rita.page("/reports/exemptions?" + by + "&" + day), seen));
        leadToTheirRows(rita.page("/?" + day).select("#won a[href^=/appealed-items]"));
    }

    private void leadsToItsRows(Document report, Set<CameTo> seen) {
        var numbers = report.select("a[href^=/appealed-items]").stream()
                .filter(link -> link.text().matches("[\\d,]+( items?)?"))
                .toList();
        for (var cameTo : CameTo.values()) {
            if (numbers.stream().anyMatch(link -> link.attr("href").endsWith("cameTo=" + cameTo))) {
                seen.add(cameTo);
            }
        }
        if (report.select("main .empty").isEmpty()) {
            assertThat(report.select(".chart td.number:not(.zero):not(:has(a))").eachText())
                    .as("numbers that lead nowhere")
                    .isEmpty();
            assertThat(report.select("a.count")).hasSize(1);
        }
        leadToTheirRows(numbers);
    }

    private void leadToTheirRows(List<Element> numbers) {
        for (var number : numbers) {
            var list = "/api/v1" + number.attr("href");
            var as = Integer.parseInt(number.text().replaceAll("\\D", ""));
            if (followed.add(list + " " + as)) {
                var found = JsonPath.from(Fetch.get(list + "&count=true", "Authorization", "Bearer " + token)
                        .body());
                assertThat(found.getList("items")).as(list).hasSize(as);
                assertThat(found.getInt("total")).as(list).isEqualTo(as);
            }
        }
    }

    @Test
    void andTheirDecisionsAreAsManyAsTheReportSaysOfATextThatTheTableLearnedLater() {
        var files = IntStream.range(0, 2)
                .mapToObj(i -> docket.file("Cable " + i, "59", WithdrawalKind.REREVIEW, docket.today()))
                .toList();
        on(0, () -> {
            state = docket.draft("STATE", RequestKind.MDR, files, docket.today());
            docket.send(state, docket.today());
        });
        on(1, () -> appealed.deny(state, 1, docket.today(), "x 9"));
        on(2, this::theTableLearnsX9);
        on(3, () -> appealed.deny(state, 2, docket.today(), "x 9"));
        on(4, () -> toState = appealed.appeal(state, AppealLevel.AGENCY, "STATE", docket.today(), 1, 2));
        on(
                5,
                () -> appealed.decide(
                        toState, docket.today(), ruling(1, Outcome.DENIED_IN_FULL), ruling(2, Outcome.DENIED_IN_FULL)));
        clock.goTo(BEGIN.plusDays(6));
        rita = cast.signIn("rita");

        for (var report : List.of("/reports/exemptions", "/reports/exemptions?asOf=" + BEGIN.plusDays(5))) {
            var numbers = rita.page(report).select("td.number a");
            leadToTheirRows(numbers);
            assertThat(numbers.eachText()).hasSize(8).containsOnly("1");
            assertThat(numbers.eachAttr("href"))
                    .filteredOn(list -> list.startsWith("/appealed-items"))
                    .hasSize(2);
        }
    }

    private void theTableLearnsX9() {
        given().auth()
                .oauth2(cast.token("ada", "admin"))
                .contentType(ContentType.JSON)
                .body("""
                    {"code": "X9", "citation": "Somewhere", "gist": "Something", "family": "STATUTE", "verified": false}""")
                .post("/api/v1/exemptions")
                .then()
                .statusCode(201);
    }

    @Test
    void areThoseOfThatDayForEver() {
        story();

        told.forEach((day, rows) -> assertThat(
                        rows("limit=1000&asOf=" + BEGIN.plusDays(day)).getList("items"))
                .as("as of day %d", day)
                .isEqualTo(rows));
        assertThat(told.values().stream().distinct()).hasSize(10);
        var page = rita.page("/appealed-items?cameTo=OPEN&asOf=" + BEGIN.plusDays(6));
        assertThat(page.select("tbody th")).hasSize(5);
        assertThat(page.select(".notice").text()).contains("As things stood at the end of");
        assertThat(page.select("thead a")).isEmpty();
        get("asOf=" + BEGIN + "&sort=-ruledOn").statusCode(400).body("violations.field", contains("sort"));
        get("asOf=" + BEGIN + "&ruledFrom=" + BEGIN).statusCode(400).body("violations.field", contains("ruledFrom"));
        get("asOf=" + BEGIN.plusYears(1)).statusCode(400);
    }

    @Test
    void tellOfTheAppealAndOfTheAnswerThatItContests() {
        story();

        get("request=" + state.number() + "&level=AGENCY&sort=number")
                .statusCode(200)
                .body("items.number", contains(toState + "/1", toState + "/2", toState + "/3", toState + "/4"))
                .body("items.cameTo", contains("UPHELD", "REVERSED_IN_PART", "OTHERWISE", "UNDECIDED"))
                .body("items.result", contains("AFFIRMED", "MORE_RELEASED", "REMANDED", null))
                .body("items[0].appeal", equalTo(toState))
                .body("items[0].item", equalTo(state.number() + "/1"))
                .body("items[0].title", equalTo("Cable 0"))
                .body("items[0].agency", equalTo("STATE"))
                .body("items[0].filedOn", equalTo(BEGIN.plusDays(5).toString()))
                .body("items[0].ruledOn", equalTo(BEGIN.plusDays(10).toString()))
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].contested.outcome", equalTo("DENIED_IN_FULL"))
                .body("items[0].contested.agency", equalTo("STATE"))
                .body("items[0].contested.letterDate", equalTo(BEGIN.plusDays(1).toString()))
                .body("items[0].contested.exemptions", contains("1.4(b)"))
                .body("items[3].contested.exemptions", hasSize(0));
        get("appeal=" + toIscap)
                .body("items.contested.letterDate", contains(BEGIN.plusDays(10).toString()))
                .body("items.cameTo", contains("REVERSED_IN_FULL"));
        get("appeal=" + toDoe).body("items[0].contested.exemptions", contains("RD", "1.4(b)"));
        get("filedBy=OTHERS")
                .body("items.filedOn", contains(nullValue()))
                .body("items.contested", contains(nullValue()))
                .body("items.ruledOn", contains(BEGIN.plusDays(14).toString()));
    }

    @Test
    void areFilteredByAllOfThat() {
        story();

        narrow("cameTo=UPHELD", toState + "/1");
        narrow("cameTo=UNDECIDED", toState + "/4");
        narrow("cameTo=OPEN");
        narrow("cameTo=UNDECIDED&cameTo=UPHELD&cameTo=OPEN", toState + "/1", toState + "/4");
        narrow("cameTo=UNDECIDED&cameTo=OPEN", toState + "/4");
        narrow("cameTo=UPHELD&cameTo=OTHERWISE&sort=-number", toState + "/3", toState + "/1");
        narrow("result=REMANDED", toState + "/3");
        narrow("result=REMANDED&cameTo=UPHELD");
        narrow("filedBy=US&cameTo=REVERSED_IN_FULL", toDoe + "/1", toIscap + "/1");
        narrow("exemption=RD", toDoe + "/1");
        narrow("exemption=1.4(b)&level=AGENCY", toState + "/1", toState + "/2");
        narrow("contestedAgency=doe", toDoe + "/1");
        narrow("contestedFrom=" + BEGIN.plusDays(2), toIscap + "/1");
        narrow("contestedTo=" + BEGIN);
        narrow("ruledFrom=" + BEGIN.plusDays(11) + "&ruledTo=" + BEGIN.plusDays(12), toDoe + "/1");
        narrow("body=ISCAP&filedBy=US&basis=DENIAL", toIscap + "/1");
        narrow("file=" + twice.number() + "&agency=DOE&filedBy=US", toDoe + "/1");
        narrow(
                "level=AGENCY&asOf=" + BEGIN.plusDays(11) + "&cameTo=OPEN&cameTo=UPHELD",
                toState + "/1",
                toState + "/4");
        narrow("exemption=1.4(b)&level=FOIA&asOf=" + BEGIN.plusDays(17));
        narrow("exemption=1.4(b)&level=FOIA&asOf=" + BEGIN.plusDays(19), toDoe + "/1");
        narrow("appeal=A-999999");
        get("appeal=12").statusCode(400).body("violations.field", contains("appeal"));
        get("file=A-12").statusCode(400).body("violations.field", contains("file"));
        get("cameTo=WON").statusCode(400);
        get("outcome=LOST").statusCode(400);
    }

    private void narrow(String query, String... numbers) {
        var found = rows(query).getList("items.number", String.class);

        if (query.contains("sort")) {
            assertThat(found).as(query).containsExactly(numbers);
        } else {
            assertThat(found).as(query).containsExactlyInAnyOrder(numbers);
        }
    }

    @Test
    void comeInEveryOrderPageByPageAsAWhole() {
        story();

        for (var asked : List.of(
                "sort=number",
                "sort=-number",
                "sort=ruledOn",
                "sort=-ruledOn",
                "sort=-number&cameTo=UPHELD&cameTo=REVERSED_IN_FULL",
                "sort=-number&asOf=" + BEGIN.plusDays(26))) {
            var all = rows(asked + "&limit=1000").getList("items.number", String.class);
            var seen = new ArrayList<String>();
            for (var next = ""; next != null; ) {
                var page = rows(asked + "&limit=2" + next);
                seen.addAll(page.getList("items.number", String.class));
                next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
            }
            assertThat(seen)
                    .as(asked)
                    .hasSizeGreaterThan(3)
                    .doesNotHaveDuplicates()
                    .isEqualTo(all);
        }
        assertThat(rows("sort=-ruledOn").getList("items.ruledOn", String.class).get(0))
                .isEqualTo(BEGIN.plusDays(25).toString());
    }

    @Test
    void areAListLikeTheOthers() {
        story();

        var page = rita.page("/appealed-items?fields=number,cameTo,contested.exemptions&filedBy=US&sort=-ruledOn");

        assertThat(page.select("thead th").eachText()).containsExactly("Number", "Came to", "Which cites");
        assertThat(page.select(".chips .name").eachText()).containsExactly("Filed by");
        assertThat(page.select("nav.main [aria-current=page]").text()).isEqualTo("Appeals");
        assertThat(page.select("table[data-rows]")).hasSize(1);
        assertThat(page.select(".columns-choice li")).hasSizeGreaterThan(15);
        assertThat(page.select("nav.pager p").text()).startsWith("6 ");
        var shown = page.select("tbody th").eachText();
        var files = page.select(".export a").eachAttr("href");
        var csv = file(files.get(0)).split("\r\n");
        assertThat(csv[0]).isEqualTo("number,cameTo,contested.exemptions");
        assertThat(Stream.of(csv).skip(1).map(line -> line.split(",")[0])).isEqualTo(shown);
        assertThat(file(files.get(5))).contains(toIscap + "/1");
        assertThat(rita.page("/appealed-items?cameTo=OPEN")
                        .select("main .empty")
                        .text())
                .startsWith("No appealed items match");
        var place = page.select("tbody th a").first().attr("href").split("#");
        assertThat(rita.page(place[0]).getElementById(place[1])).isNotNull();
        rita.post("/views", Map.of("list", "appealed-items", "query", "cameTo=UPHELD", "name", "Lost"))
                .then()
                .statusCode(303);
        assertThat(rita.page("/appealed-items").select("[aria-label=Views] a").text())
                .contains("Lost");
        assertThat(rita.page("/appeals").select("a[href=/appealed-items]")).hasSize(1);
    }

    private String file(String address) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(URLDecoder.decode(address, StandardCharsets.UTF_8))
                .asString();
    }
}
