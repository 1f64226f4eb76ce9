package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list of the API can do, shown on the exemptions. */
@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class ListsTest {

    private static final String LIST = "/api/v1/exemptions";

    @Inject
    Reset reset;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code", "-code"})
    void pagesByCursorSeeEveryRowOnce(String sort) {
        var all = codes(get(LIST + "?limit=1000&sort=" + sort));

        var seen = new ArrayList<String>();
        var next = LIST + "?limit=7&sort=" + sort;
        while (next != null) {
            var page = get(next);
            seen.addAll(codes(page));
            next = linkToNext(page);
        }

        assertThat(seen).hasSizeGreaterThan(50).doesNotHaveDuplicates().isEqualTo(all);
    }

    @Test
    void pagesByCursorInAnOrderOtherThanThatOfTheCode() {
        var all = codes(get("/api/v1/record-groups?limit=1000&sort=-title"));

        var first = get("/api/v1/record-groups?limit=3&sort=-title");
        var rest = get("/api/v1/record-groups?limit=1000&sort=-title&cursor="
                + first.jsonPath().getString("next"));

        assertThat(codes(first)).hasSize(3).isEqualTo(all.subList(0, 3));
        assertThat(codes(rest)).isEqualTo(all.subList(3, all.size()));
        assertThat(rest.header("Link")).isNull();
    }

    @Test
    void holdFiftyRowsWhenNothingIsSaid() {
        assertThat(codes(get(LIST))).hasSize(50);
    }

    @Test
    void countOnlyWhenAsked() {
        assertThat(get(LIST + "?limit=1").jsonPath().getMap("")).doesNotContainKey("total");
        assertThat(get(LIST + "?limit=1&count=true").jsonPath().getInt("total")).isGreaterThan(50);
    }

    @Test
    void filterByConstantsDaysAndWords() {
        assertThat(codes(get(LIST + "?family=YEARS_75"))).containsExactly("75X");
        assertThat(codes(get(LIST + "?family=years_75&family=YEARS_25&verified=true")))
                .hasSize(11);
        assertThat(codes(get(LIST + "?q=foreign+relations"))).contains("1.4(d)", "25X6");
        assertThat(codes(get(LIST + "?q=100%25"))).isEmpty();
        assertThat(codes(get("/api/v1/agencies?activeOn=1962-10-27"))).contains("AEC", "CIA");
        assertThat(codes(get("/api/v1/agencies?activeOn=1962-10-27"))).doesNotContain("DOE", "ERDA");
    }

    @Test
    void showOnlyTheFieldsAskedFor() {
        JsonPath page = get(LIST + "?limit=1&fields=code,family").jsonPath();

        assertThat(page.<String, Object>getMap("items[0]").keySet()).containsExactly("code", "family");
    }

    @Test
    void comeAsCsvWithAllRows() {
        var answer = given().accept("text/csv").get(LIST + "?fields=code,minimumAge");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv; charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"exemptions.csv\"");
        var lines = answer.asString().split("\r\n");
        assertThat(lines[0]).isEqualTo("code,minimumAge");
        assertThat(lines).hasSizeGreaterThan(50).contains("25X6,25", "RD,");
    }

    @Test
    void comeAsOneObjectALine() {
        var answer = given().accept("application/x-ndjson").get(LIST);

        var lines = answer.asString().split("\n");
        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(new JsonPath(line).getString("code")).isNotBlank());
    }

    @Test
    void comeAsAWorkbook() throws IOException {
        var answer = get(LIST + "?format=xlsx&family=ATOMIC_ENERGY");

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("code");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("AEA");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void holdOnePageInOtherFormatsWhenALimitIsGiven() {
        assertThat(get(LIST + "?format=csv&limit=2").asString().split("\r\n")).hasSize(3);
    }

    @Test
    void cannotComeAsAnythingElse() {
        var answer = given().accept("image/png").get(LIST);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "limit=many",
                "limit=99999999999",
                "cursor=nonsense",
                "cursor=AAAA",
                "cursor=QVNDY29kZQowCgA",
                "count=perhaps",
                "sort=gist",
                "fields=code,colour",
                "format=pdf",
                "family=SECRETS",
                "verified=1",
                "colour=red",
                "q=%00"
            })
    void refuseWhatCannotBeMeantAndNameTheParameter(String query) {
        var answer = given().urlEncodingEnabled(false).get(LIST + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(query.split("=")[0]);
        assertThat(answer.jsonPath().getString("violations[0].message")).isNotBlank();
    }

    private static Response get(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static List<String> codes(Response list) {
        return list.jsonPath().getList("items.code", String.class);
    }

    private static String linkToNext(Response list) {
        var link = list.header("Link");
        if (link == null) {
            assertThat(list.jsonPath().getMap("")).doesNotContainKey("next");
            return null;
        }
        assertThat(link).endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
