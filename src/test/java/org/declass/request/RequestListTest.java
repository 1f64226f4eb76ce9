package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.PageQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of requests in the columns and the order somebody wants. */
@QuarkusTest
class RequestListTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    @Any
    Instance<Listed> lists;

    private Visitor rita;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
    }

    @Test
    void hasAColumnForEveryFieldOfTheApiAsAllListsHave() {
        assertThat(lists.stream().map(one -> one.register().name()))
                .contains("requests", "files", "referrals", "appeals");
        assertThat(lists).allSatisfy(one -> {
            var columns = one.register().columns().stream().map(Column::name).toList();
            var fields = Arrays.stream(one.register().row().getRecordComponents())
                    .filter(field -> !field.getAccessor().isAnnotationPresent(JsonIgnore.class))
                    .flatMap(field -> shown(field, columns))
                    .toList();
            assertThat(columns).containsExactlyInAnyOrderElementsOf(fields);
            assertThat(one.register().usual()).allMatch(one.register()::knows);
        });
    }

    /** A record within a row has one column, or one for each of its fields. */
    private static Stream<String> shown(RecordComponent field, List<String> columns) {
        return columns.contains(field.getName()) || !field.getType().isRecord()
                ? Stream.of(field.getName())
                : Arrays.stream(field.getType().getRecordComponents())
                        .map(within -> field.getName() + "." + within.getName());
    }

    @Test
    void showsAndExportsTheColumnsOfItsAddressInTheirOrder() {
        var first = filing.sent("Jupiter in Italy");
        var second = filing.sent("Jupiter in Turkey");

        var page = rita.page("/requests?status=SENT&sort=number&fields=number,sentOn&fields=agency,status");

        assertThat(page.select("thead th").eachText()).containsExactly("Number ↑", "Sent", "Agency", "Status");
        assertThat(page.select("tbody th a").eachText()).containsExactly(first, second);
        assertThat(page.select(".columns-choice [name=fields][checked]:not([disabled])")
                        .eachAttr("value"))
                .containsExactly("sentOn", "agency", "status");
        assertThat(page.select(".filters [name=fields]").eachAttr("value"))
                .containsExactly("number,sentOn", "agency,status");
        var csv = rita.get(page.select(".export a").get(0).attr("href"))
                .asString()
                .split("\r\n");
        assertThat(csv[0]).isEqualTo("number,sentOn,agency,status,referralsOut");
        assertThat(csv).hasSize(3);
        assertThat(csv[1]).startsWith(first + ",").contains(",STATE,SENT,0");
        var json = rita.get(page.select(".export a").get(2).attr("href")).jsonPath();
        assertThat(json.getList("items.number", String.class)).containsExactly(first, second);
        assertThat(json.<String, Object>getMap("items[0]").keySet())
                .containsExactly("number", "sentOn", "agency", "status", "referralsOut");
        assertThat(rita.get(page.select(".export a").get(3).attr("href")).asString())
                .startsWith("number,filedBy,kind,");
    }

    @Test
    void isOrderedByTheHeadsOfItsColumns() {
        filing.sent("One");

        var page = rita.page("/requests?agency=STATE");
        var upwards = rita.page(head(page, "Number"));
        var byAgency = rita.page(head(upwards, "Agency"));

        assertThat(page.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("descending");
        assertThat(upwards.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("ascending");
        assertThat(byAgency.select("th[aria-sort]").text()).startsWith("Agency");
        assertThat(byAgency.select(".chips a:contains(Agency)")).hasSize(1);
        assertThat(page.select("th:contains(Editor) a")).isEmpty();
        assertThat(rita.page("/requests?asOf=2026-01-31").select("thead th a")).isEmpty();
    }

    @Test
    void movesColumnsByLinksAndGoesBackToTheUsualOnes() {
        filing.sent("One");

        var page = rita.page("/requests?fields=number,agency,kind&q=jupiter");
        var moved = rita.page(
                page.select("[aria-label=Move Kind one place earlier]").attr("href"));
        var usual = rita.page(moved.select(".columns-choice .tools a").attr("href"));

        assertThat(moved.select("thead th").eachText()).containsExactly("Number ↓", "Kind", "Agency");
        assertThat(usual.select("thead th")).hasSameSizeAs(RequestRegister.REQUESTS.usual());
        assertThat(usual.select(".chips .name").eachText()).containsExactly("Words");
    }

    @Test
    void keepsColumnsAndOrderWhereAllFiltersAreCleared() {
        filing.sent("One");

        var page = rita.page("/requests?status=SENT&agency=STATE&sort=number&fields=number,kind");
        var cleared = rita.page(page.select(".chips .all").attr("href"));

        assertThat(cleared.select(".chips")).isEmpty();
        assertThat(cleared.select("thead th").eachText()).containsExactly("Number ↑", "Kind");
    }

    @Test
    void refusesColumnsItDoesNotHave() {
        rita.get("/requests?fields=number,colour").then().statusCode(400);
        rita.get("/api/v1/requests?all=true&limit=3").then().statusCode(400);
        assertThat(RequestRegister.REQUESTS.shown(new PageQuery().chosenFields()))
                .extracting(Column::name)
                .isEqualTo(List.of(
                        "number",
                        "title",
                        "agency",
                        "status",
                        "statusSince",
                        "sentOn",
                        "determined",
                        "numbers",
                        "editor"));
    }

    private static String head(org.jsoup.nodes.Document page, String label) {
        return page.select("thead th a:contains(" + label + ")").attr("href");
    }
}
