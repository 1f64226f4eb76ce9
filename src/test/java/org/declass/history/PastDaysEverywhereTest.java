package org.declass.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing answers for a past day with today: lists and reports know it, and what does not says so. */
@QuarkusTest
class PastDaysEverywhereTest {

    private static final LocalDate BEGIN = FixedClock.TODAY;

    /** A search finds what there is; it is no list of anything. */
    private static final Set<String> NO_LISTS = Set.of("/api/v1/search");

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    ObjectMapper mapper;

    private final Map<LocalDate, Map<String, List<Map<String, Object>>>> told = new LinkedHashMap<>();

    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ada", "admin");
        told.clear();
    }

    @Test
    void everyListAndReportForScriptsTakesADay() throws IOException {
        var paths =
                mapper.readTree(send().get("/openapi?format=json").asString()).get("paths");
        var lists = fields(paths)
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .filter(path -> path.getValue().has("get"))
                .filter(path -> isList(path.getKey(), parameters(path.getValue())))
                .toList();

        assertThat(lists).hasSizeGreaterThan(25);
        assertThat(lists.stream()
                        .filter(path -> !parameters(path.getValue()).contains("asOf"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(NO_LISTS);
        for (var single : List.of("/api/v1/agencies/DOE", "/api/v1/search", "/api/v1/me")) {
            assertThat(send().get(single + "?asOf=" + BEGIN).statusCode())
                    .as(single)
                    .isEqualTo(400);
        }
    }

    private static boolean isList(String path, List<String> parameters) {
        return parameters.contains("limit") || path.contains("/reports/") || path.endsWith("/dashboard");
    }

    private static List<String> parameters(JsonNode path) {
        return StreamSupport.stream(path.get("get").path("parameters").spliterator(), false)
                .map(parameter -> parameter.get("name").asText())
                .toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return node.properties().stream();
    }

    @Test
    void everyPageSaysWhichDayItShowsOrThatItKnowsNone() throws IOException {
        var ada = cast.signIn("ada");
        var pages = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.split("\\s+"))
                .filter(route -> route.length == 3 && route[1].equals("GET"))
                .map(route -> route[2])
                .filter(path -> !path.startsWith("/api/") && !path.contains("{") && !path.startsWith("/sign-in"))
                .toList();
        var knowing = new ArrayList<String>();
        assertThat(ada.get("/agencies/DOE?asOf=" + BEGIN).statusCode()).isEqualTo(400);

        assertAll(pages.stream().map(page -> () -> {
            var answer = ada.get(page + "?asOf=" + BEGIN.minusDays(1));
            assertThat(answer.statusCode()).as(page).isIn(200, 400);
            if (answer.statusCode() == 200) {
                assertThat(Jsoup.parse(answer.asString()).select("main").text())
                        .as(page)
                        .containsAnyOf(
                                "As things stood at the end of 1 March 2026", "What had happened by 1 March 2026");
                knowing.add(page);
            }
        }));
        assertThat(knowing)
                .contains(
                        "/",
                        "/requests",
                        "/agencies",
                        "/admin/reference",
                        "/admin/rules",
                        "/admin/holidays",
                        "/imports")
                .contains(
                        "/views", "/history", "/reports/coverage/folders", "/reports/reversals", "/deadlines", "/grid")
                .hasSizeGreaterThan(22);
    }

    @Test
    void whatAdministratorsKeepIsAsItWasOnThatDay() {
        on(0, () -> {});
        on(1, () -> {
            post(
                    "/agencies",
                    "{'code': 'USIA', 'name': 'Information Agency', 'kind': 'ORIGINATOR', 'verified': false}");
            post(
                    "/agencies/DOE/offices",
                    "{'role': 'MDR', 'name': 'Office of Classification', 'validTo': '2030-01-01'}");
            post(
                    "/exemptions",
                    "{'code': 'X9', 'citation': 'Somewhere', 'gist': 'Something', 'family': 'STATUTE',"
                            + " 'minimumAge': 25, 'verified': false}");
            post("/record-groups", "{'code': '999', 'title': 'Records of nobody', 'verified': false}");
            post("/document-types", "{'code': 'SCROLL', 'name': 'Scroll'}");
            post("/holidays", "{'day': '2012-12-24', 'kind': 'CLOSING', 'name': 'Closed', 'verified': false}");
            post("/views", "{'list': 'requests', 'name': 'Waiting', 'query': 'status=SENT', 'reach': 'SHARED'}");
        });
        on(2, () -> {
            edit("/agencies/USIA", "name", "U.S. Information Agency");
            edit("/agencies/DOE", "verified", !(boolean) one("/agencies/DOE").get("verified"));
            edit("/agencies/DOE/offices/1", "validTo", null);
            edit("/exemptions/X9", "minimumAge", null);
            edit("/record-groups/59", "why", "Because");
            edit("/document-types/SCROLL", "name", "Roll");
            edit("/holidays/2012-12-24", "basis", "E.O. 13629");
            var rule = items("/rules?limit=1000").get(0);
            edit("/rules/" + rule.get("code") + "/" + rule.get("edition"), "agencies", List.of("CIA", "DOE"));
            edit("/views/" + items("/views").get(0).get("number"), "name", "Waiting for long");
        });
        on(3, () -> {
            post("/holidays/2012-12-24/striking", "{'note': 'Offices were open'}");
            var last = items("/rules?limit=1000").get(1);
            post("/rules/" + last.get("code") + "/" + last.get("edition") + "/end", "{'lastDay': '2027-01-01'}");
            send().header("If-Match", "*")
                    .delete("/api/v1/views/" + items("/views").get(0).get("number"))
                    .then()
                    .statusCode(204);
        });
        clock.goTo(BEGIN.plusDays(30));

        told.forEach((day, lists) -> lists.forEach((list, rows) -> assertThat(items(list + "&asOf=" + day))
                .as("%s as of %s", list, day)
                .isEqualTo(rows)));
        for (var list : LISTS) {
            assertThat(told.values().stream().map(lists -> lists.get(list)).distinct())
                    .as(list)
                    .hasSizeGreaterThan(1);
        }
        assertThat(items("/agencies?q=usia&asOf=" + BEGIN.plusDays(1))).hasSize(1);
        assertThat(items("/agencies?q=usia%20u.s.&asOf=" + BEGIN.plusDays(1))).isEmpty();
        assertThat(items("/agencies?kind=ORIGINATOR&limit=2&sort=-name")).hasSize(2);
        var pieces = new ArrayList<Map<String, Object>>();
        for (var next = ""; next != null; ) {
            var page =
                    send().get("/api/v1/exemptions?limit=7&sort=-code" + next).jsonPath();
            pieces.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(pieces).isEqualTo(items("/exemptions?limit=1000&sort=-code"));
        send().get("/api/v1/exemptions?sort=gist").then().statusCode(400);
        send().get("/api/v1/exemptions?cursor=abc").then().statusCode(400);
    }

    private static final List<String> LISTS = List.of(
            "/agencies?limit=1000",
            "/agencies/DOE/offices?limit=1000",
            "/exemptions?limit=1000",
            "/record-groups?limit=1000",
            "/document-types?limit=1000",
            "/holidays?limit=1000",
            "/holidays?struck=true",
            "/rules?limit=1000",
            "/views?list=requests",
            "/history?limit=1000");

    private void on(int day, Runnable acts) {
        clock.goTo(BEGIN.plusDays(day));
        acts.run();
        var lists = new LinkedHashMap<String, List<Map<String, Object>>>();
        LISTS.forEach(list -> lists.put(list, items(list)));
        told.put(BEGIN.plusDays(day), lists);
    }

    private io.restassured.specification.RequestSpecification send() {
        return given().header("Authorization", "Bearer " + token).urlEncodingEnabled(false);
    }

    private List<Map<String, Object>> items(String path) {
        return send().get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private Map<String, Object> one(String path) {
        return send().get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private void post(String path, String body) {
        changed(send().header("If-Match", "*")
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/api/v1" + path));
    }

    private void edit(String path, String field, Object value) {
        var facts = new LinkedHashMap<>(one(path));
        facts.keySet().removeAll(Set.of("number", "owner", "page", "rows", "gone", "createdAt", "updatedAt"));
        facts.put(field, value);
        changed(send().header("If-Match", "*")
                .contentType("application/json")
                .body(facts)
                .put("/api/v1" + path));
    }

    private static void changed(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }
}
