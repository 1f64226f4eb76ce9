package org.declass.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports are a list like that of cases: filters, columns, orders, views, files to take along. */
@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class ImportListTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Importing importing;

    private final List<String> imported = new ArrayList<>();
    private Visitor ed;
    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ed = cast.signIn("ed");
        token = cast.token("ed", "write");
        imported.clear();
        imported.add(importing.check("Record number,Title\n104-1,Jupiters\n").number());
        imported.add(
                importing.check("Record number,Title\n104-1,Jupiters\n,Atlas\n").number());
        imported.add(importing.upload("Record number,Title\n104-2,Thors\n").number());
    }

    private List<String> shown(String path) {
        return ed.page(path).select("tbody th").eachText();
    }

    private List<String> api(String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/imports" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number", String.class);
    }

    @Test
    void areFilteredAndOrderedOnThePageAsInTheApi() {
        assertThat(shown("/imports")).containsExactly(imported.get(2), imported.get(1), imported.get(0));
        for (var query : List.of(
                "?status=CHECKED&sort=number",
                "?status=UPLOADED&status=FAILED&sort=-number",
                "?kind=WITHDRAWN_FILES&sort=fileName",
                "?uploadedBy=ED&q=.csv&sort=-uploadedBy")) {
            assertThat(shown("/imports" + query)).as(query).isNotEmpty().isEqualTo(api(query));
        }
        for (var nothing : List.of("?kind=APPEALS", "?uploadedBy=stella", "?q=titan", "?since=2100-01-01T00:00:00Z")) {
            assertThat(api(nothing)).as(nothing).isEmpty();
            assertThat(ed.page("/imports" + nothing).select(".empty").text()).contains("No imports match");
        }
    }

    @Test
    void arePagedInEveryOrder() {
        for (var order : List.of("number", "-number", "fileName", "-fileName", "uploadedBy", "-uploadedBy")) {
            var seen = new ArrayList<String>();
            for (var cursor = ""; cursor != null; ) {
                var page = given().auth()
                        .oauth2(token)
                        .get("/api/v1/imports?limit=1&sort=" + order + cursor)
                        .jsonPath();
                seen.addAll(page.getList("items.number", String.class));
                cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
            }
            assertThat(seen).as(order).containsExactlyInAnyOrderElementsOf(imported);
            assertThat(seen).as(order).isEqualTo(api("?sort=" + order));
        }
    }

    @Test
    void showTheColumnsOfTheirAddressAndTakeThemAlong() {
        var page = ed.page("/imports?fields=number,tally.rejected,uploadedBy&status=CHECKED&sort=number");

        assertThat(page.select("thead th").eachText()).containsExactly("Number ↑", "Rejected", "Brought by");
        assertThat(page.select("tbody td.number").eachText()).containsExactly("0", "1");
        assertThat(page.select(".columns-choice li")).hasSizeGreaterThan(10);
        var csv = given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get(page.select(".export a").first().attr("href"))
                .asString();
        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "number,tally.rejected,uploadedBy", imported.get(0) + ",0,ed", imported.get(1) + ",1,ed");
    }

    @Test
    void canBeKeptAsAView() {
        ed.post("/views", Map.of("list", "imports", "query", "status=UPLOADED", "name", "To explain", "shared", "true"))
                .then()
                .statusCode(303);

        var rita = cast.signIn("rita");
        var view = rita.page("/imports").select("[aria-label=Views] a").last().attr("href");
        assertThat(rita.page(view).select("tbody th").eachText()).containsExactly(imported.get(2));
    }
}
