package org.declass.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.file.Document;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.PartialDate;
import org.declass.file.Sighting;
import org.declass.file.Withdrawal;
import org.declass.file.WithdrawalKind;
import org.declass.file.WithdrawnFile;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.declass.web.Seen;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "rita", roles = "reader")
class CoverageTest {

    private static final String API = "/api/v1/reports/coverage";

    @Inject
    Reset reset;

    @Inject
    Docket docket;

    @Inject
    FileDesk files;

    @Inject
    FixedClock clock;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    @Test
    void countsEachFileOnceAndLeadsToThem() {
        story();

        var report = given().get(API).then().statusCode(200).extract().jsonPath();

        assertThat(report.getInt("all.files")).isEqualTo(12);
        assertThat(column(report.getList("byRecordGroup"), "files"))
                .isEqualTo(sql("select coalesce(record_group, ''), count(*) from file where struck_on is null"
                        + " group by record_group"));
        assertThat(column(report.getList("byRecordGroup"), "neverRequested"))
                .isEqualTo(sql("select coalesce(f.record_group, ''), count(*) from file f"
                        + " where f.struck_on is null and f.id not in (select i.file_id from request_item i)"
                        + " and f.status in ('WITHDRAWN', 'WITHDRAWN_AGAIN') group by f.record_group"));
        for (var status : Map.of(
                        "asked", "'REQUESTED'",
                        "denied", "'DENIED'",
                        "releasedInPart", "'RELEASED_IN_PART'",
                        "open", "'RELEASED', 'REOPENED'",
                        "missing", "'MISSING'")
                .entrySet()) {
            assertThat(column(report.getList("byRecordGroup"), status.getKey()))
                    .as(status.getKey())
                    .isNotEmpty()
                    .isEqualTo(sql("select coalesce(record_group, ''), count(*) from file where struck_on is null"
                            + " and status in (" + status.getValue() + ") group by record_group"));
        }
        assertThat(column(report.getList("byRecordGroup"), "unanswered")).isEqualTo(Map.of("59", 2L));
        assertThat(report.getFloat("all.neverRequestedShare")).isEqualTo(0.4167f);
        assertThat(report.getFloat("all.publicShare")).isEqualTo(0.1667f);
        linksLeadToAsManyAsTheySay("/reports/coverage", ".chart td.number a");
        linksLeadToAsManyAsTheySay("/reports/coverage?asOf=" + FixedClock.TODAY, ".chart td.number a");
        given().get(API + "?recordGroup=NONE&withdrawalKind=KYL_LOTT")
                .then()
                .body("all.files", equalTo(1))
                .body("byRecordGroup.key", equalTo(List.of("")));
        assertThat(given().accept("text/csv").get(API).asString().lines())
                .startsWith("key,label,files,neverRequested,unanswered,asked,denied,releasedInPart,open,missing,"
                        + "neverRequestedShare,publicShare")
                .anySatisfy(line -> assertThat(line).startsWith("59,").contains(",9,3,2,1,1,1,1,0,"));
    }

    @Test
    void listsFoldersPageByPageWithMostToAskForFirst() {
        story();

        var folders = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            var page = given().get(API + "/folders?limit=2&count=true" + cursor).jsonPath();
            folders.addAll(page.getList("items"));
            assertThat(page.getInt("total")).isEqualTo(6);
            cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
        } while (cursor != null);

        assertThat(folders).hasSize(6);
        assertThat(folders).extracting(folder -> folder.get("neverRequested")).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(folders.get(0))
                .containsEntry("recordGroup", "59")
                .containsEntry("series", "Lot 62D")
                .containsEntry("box", "12")
                .containsEntry("folder", "Italy & Jupiter, 100%");
        assertThat(folders.stream()
                        .mapToInt(folder -> (int) folder.get("files"))
                        .sum())
                .isEqualTo(12);
        linksLeadToAsManyAsTheySay("/reports/coverage/folders", "td.number a");
        linksLeadToAsManyAsTheySay("/reports/coverage/folders?asOf=" + FixedClock.TODAY, "td.number a");
        linksLeadToAsManyAsTheySay("/reports/coverage/folders?recordGroup=59&withdrawalKind=KYL_LOTT", "td.number a");
        for (var wrong : List.of("cursor=abc", "cursor=MQo", "sort=box", "asOf=2999-01-01", "recordGroups=59")) {
            given().get(API + "/folders?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void foldersOfAPastDayGoByTheNamesOfThePresent() {
        var file = file(new Location(null, "59", null, null, "1", "Itlay", null, null), WithdrawalKind.UNSTATED);
        clock.goTo(FixedClock.TODAY.plusDays(10));
        var past = API + "/folders?asOf=" + FixedClock.TODAY;
        given().get(past).then().body("items.folder", equalTo(List.of("Itlay")));

        var right = new Location(null, "59", null, null, "1", "Italy", null, null);
        files.edit(
                file.number(),
                new FileFacts(null, null, right, file.facts().document(), null, null, null, null),
                Seen.ANY,
                docket.today());

        given().get(past).then().body("items.folder", equalTo(List.of("Italy")));
    }

    @Test
    void saysWhatToDoWhereNothingIsOnRecord() {
        assertThat(given().get(API).jsonPath().getInt("all.files")).isZero();
        for (var page : List.of("/reports/coverage", "/reports/coverage/folders")) {
            assertThat(Jsoup.parse(given().get(page).asString()).select(".empty .title"))
                    .as(page)
                    .hasSize(1);
        }
    }

    private static void linksLeadToAsManyAsTheySay(String address, String links) {
        var page = Jsoup.parse(given().get(address).asString());

        assertThat(page.select(links)).isNotEmpty();
        for (var link : page.select(links)) {
            var list = given().urlEncodingEnabled(false).get("/api/v1" + link.attr("href") + "&limit=1000");
            assertThat(list.jsonPath().getList("items")).as(link.attr("href")).hasSize(Integer.parseInt(link.text()));
        }
    }

    /** Files in every standing, in six folders, two of which differ in nothing but what is not known. */
    private void story() {
        var italy = new Location(null, "59", "Lot 62D", null, "12", "Italy & Jupiter, 100%", null, null);
        var turkey = new Location(null, "59", null, null, "12", "Turkey", null, null);
        var unknown = new Location(null, null, null, null, null, null, null, null);
        var untold = new Location(null, "59", null, null, null, null, null, null);
        var athens = new Location(null, "84", null, null, "3", "Athens", null, null);
        var ankara = new Location(null, "84", null, null, "3", "Ankara", null, null);
        file(italy, WithdrawalKind.KYL_LOTT);
        file(italy, WithdrawalKind.REREVIEW);
        var asked = file(italy, WithdrawalKind.REREVIEW);
        var denied = file(turkey, WithdrawalKind.REREVIEW);
        var inPart = file(turkey, WithdrawalKind.REREVIEW);
        var inFull = file(turkey, WithdrawalKind.REREVIEW);
        var drafted = file(turkey, WithdrawalKind.REREVIEW);
        var closed = file(turkey, WithdrawalKind.REREVIEW);
        file(untold, WithdrawalKind.UNSTATED);
        file(unknown, WithdrawalKind.KYL_LOTT);
        var missing = file(athens, WithdrawalKind.UNSTATED);
        var again = file(ankara, WithdrawalKind.UNSTATED);
        docket.strike(file(athens, WithdrawalKind.UNSTATED), docket.today());
        files.sight(missing.number(), Sighting.MISSING, Seen.ANY, docket.today());
        files.sight(again.number(), Sighting.REOPENED, Seen.ANY, docket.today());
        files.sight(again.number(), Sighting.WITHDRAWN_AGAIN, Seen.ANY, docket.today());
        docket.draft("STATE", RequestKind.MDR, List.of(drafted), docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(asked, denied, inPart, inFull), docket.today());
        docket.send(request, docket.today());
        docket.determine(request, 2, Outcome.DENIED_IN_FULL, docket.today());
        docket.determine(request, 3, Outcome.RELEASED_IN_PART, docket.today());
        docket.determine(request, 4, Outcome.RELEASED_IN_FULL, docket.today());
        var abandoned = docket.draft("DOE", RequestKind.MDR, List.of(closed), docket.today());
        docket.send(abandoned, docket.today());
        docket.close(abandoned, docket.today());
    }

    private WithdrawnFile file(Location location, WithdrawalKind kind) {
        var document = new Document(null, PartialDate.of("1962"), null, null, null, "Cable", null, null, null, null);
        return files.record(
                new FileFacts(
                        null, null, location, document, new Withdrawal(kind, null, null, null, null), null, null, null),
                docket.today());
    }

    private static Map<String, Long> column(List<Map<String, Object>> rows, String name) {
        var counts = new TreeMap<String, Long>();
        rows.forEach(row -> {
            if ((int) row.get(name) > 0) {
                counts.put((String) row.get("key"), ((Number) row.get(name)).longValue());
            }
        });
        return counts;
    }

    private Map<String, Long> sql(String query) {
        var counts = new TreeMap<String, Long>();
        for (var row : entities.unwrap(org.hibernate.Session.class)
                .createNativeQuery(query, Object[].class)
                .getResultList()) {
            counts.put((String) row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }
}
