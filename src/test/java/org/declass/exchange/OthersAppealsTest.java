package org.declass.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declass.FixedClock;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.SharedData;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lists of what ISCAP decided for others come in as appeals of others, with their documents and determinations.
 *
 * <p>What differs between the engines in an import is held by ImportTest; this one is about the lists.
 */
@QuarkusTest
@Tag("one-engine")
@QuarkusTestResource(OnPostgres.class)
class OthersAppealsTest {

    private static final Logger LOG = Logger.getLogger(OthersAppealsTest.class);

    private static final String TABLE = """
            id,appealNumber,title,groupTitle,documentDate,agency,archivalLocation,releaseDate,notificationOnly,officialUrl
            row-1,2014-031-docs 1-2,Doc 1: Jupiters in Italy,Jupiters,1962/10,Department of State,College Park,2016/05/02,False,https://example.org/2014-031-1.pdf
            row-2,2014-031-docs 1-2,Doc 2: Jupiters in Turkey,Jupiters,"1962, 1963",Department of State,College Park,2016/05/02,False,https://example.org/2014-031-2.pdf
            row-3,ISCAP No. 2014-7,Thors in England,,n.d.,A Library in Iowa,A Library in Iowa,2017/11,False,https://example.org/2014-007.pdf
            """;

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Importing importing;

    @Inject
    ImportDesk desk;

    @Inject
    RunDesk runs;

    @Inject
    ImportWorker worker;

    @Inject
    Validator validator;

    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        token = cast.token("ada", "admin");
    }

    private Batch checked(String table) {
        return importing.checked(importing.uploadDecisions(table));
    }

    private Batch imported(String table) {
        return importing.apply(checked(table));
    }

    private ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get("/api/v1/" + path).then().statusCode(200);
    }

    private ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/" + path)
                .then();
    }

    private List<String> standing() {
        return get("determinations?superseded=false&sort=number").extract().path("items.number");
    }

    private static String row(String cells) {
        return "id,Case number,Title,Released on,Outcome,Notification only\n" + cells + "\n";
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        var batch = checked(TABLE);

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.tally()).isEqualTo(new Tally(3, 0, 0, 0, 0, 0, 1, 3, 0, 3));
        assertThat(importing.count("appeal")).isZero();
        assertThat(importing.report(batch).get(2))
                .contains("no agency here is called “A Library in Iowa”; it is kept as written")
                .contains("the decision was made by 2017-11-30");
    }

    @Test
    void eachCaseIsOneAppealAndEachDocumentAnItemWithADeterminationAndARelease() {
        imported(TABLE);

        get("appeals?filedBy=OTHERS&sort=number")
                .body("items.level", contains("ISCAP", "ISCAP"))
                .body("items.basis", contains("UNSTATED", "UNSTATED"))
                .body("items.status", contains("DECIDED", "DECIDED"))
                .body("items.items", contains(2, 1))
                .body("items.ruled", contains(2, 1))
                .body("items.filedOn", contains(nullValue(), nullValue()))
                .body("items.statusSince", contains("2016-05-02", "2017-11-30"))
                .body("items.requestTitle", contains("Jupiters", "Thors in England"))
                .body("items.agency", contains("STATE", "UNLISTED"));
        get("determinations?stage=ISCAP&sort=number")
                .body("items.outcome", contains("RELEASED", "RELEASED", "RELEASED"))
                .body("items.agency", contains("ISCAP", "ISCAP", "ISCAP"));
        get("files?sort=number")
                .body("items.status", contains("RELEASED_IN_PART", "RELEASED_IN_PART", "RELEASED_IN_PART"))
                .body("items.date.text", contains("1962/10", "1962, 1963", "n.d."));
        get("releases?sort=number")
                .body("items.extent", contains("UNSTATED", "UNSTATED", "UNSTATED"))
                .body("items[0].url", equalTo("https://example.org/2014-031-1.pdf"));
    }

    @Test
    void theNumberIsKeptAsWrittenAndFoundInEverySpelling() {
        imported(TABLE);

        get("appeals?number=2014-031").body("items", hasSize(1));
        get("appeals?number=ISCAP 2014-31").body("items", hasSize(1));
        get("appeals?number=2014-007").body("items", hasSize(1));
        var appeal = get("appeals?number=2014-7").extract().<String>path("items[0].number");
        get("appeals/" + appeal).body("numbers.value", contains("ISCAP No. 2014-7"));
    }

    @Test
    void theRequestBehindItIsNotOursAndNobodySaysWhenItWasFiled() {
        imported(TABLE);

        get("requests").body("items", empty());
        get("requests?filedBy=OTHERS&sort=number")
                .body("items.kind", contains("MDR", "MDR"))
                .body("items.status", contains("DECIDED", "DECIDED"))
                .body("items.sentOn", contains(nullValue(), nullValue()))
                .body("items.determined", contains(2, 1));
        get("deadlines").body("items", empty());
        get("reports/status").body("requests.total", equalTo(0)).body("items.total", equalTo(0));
        get("grid?anyStatus=true").body("items", empty());
        get("grid?filedBy=OTHERS&anyStatus=true&count=true").body("total", equalTo(3));
        var request = get("requests?filedBy=OTHERS&sort=number").extract().<String>path("items[1].number");
        get("requests/" + request)
                .body("facts.office", equalTo("A Library in Iowa"))
                .body("acts.act", contains("NOTE"));
        get("grid?request=" + request).body("items.request", contains(request));
    }

    @Test
    void nothingButNotesCanBeRecordedOnThem() {
        imported(TABLE);
        var request = get("requests?filedBy=OTHERS").extract().<String>path("items[0].number");
        var appeal = get("appeals?request=" + request).extract().<String>path("items[0].number");

        post("requests/" + request + "/notes", "{\"note\": \"cited in our appeal\"}")
                .statusCode(200);
        post("requests/" + request + "/closure", "{\"reason\": \"ACCEPTED\"}")
                .statusCode(409)
                .body("detail", containsString("is not ours"));
        post("requests/" + request + "/appeals", "{\"level\": \"ISCAP\", \"basis\": \"DENIAL\"}")
                .statusCode(409);
        post("appeals/" + appeal + "/withdrawal", "{}").statusCode(409);
    }

    @Test
    void thePagesSayThatTheyAreOfOthers() {
        imported(TABLE);
        var request = get("requests?filedBy=OTHERS&sort=number").extract().<String>path("items[0].number");
        var appeal = get("appeals?request=" + request).extract().<String>path("items[0].number");
        var file = get("files?sort=number").extract().<String>path("items[0].number");
        var rita = cast.signIn("rita");

        assertThat(text(rita, "/requests")).doesNotContain(request);
        assertThat(text(rita, "/requests?filedBy=OTHERS")).contains(request, "filed by others");
        assertThat(text(rita, "/requests/" + request)).contains("known from a list of decisions", "nobody says");
        assertThat(text(rita, "/appeals")).contains(appeal, "filed by others", "nobody says");
        assertThat(text(rita, "/appeals/" + appeal)).contains("does not say when", "Not stated", "appeal decided");
        assertThat(text(rita, "/files/" + file)).contains(appeal, request, "Released, extent not stated");
    }

    private static String text(Visitor visitor, String page) {
        return visitor.page(page).text();
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        imported(TABLE);
        var before =
                importing.list("select id, version from appeal order by id").size();
        var entries = importing.count("history_entry where via like 'import%' and subject_kind <> 'IMPORT'");

        var again = imported(TABLE);

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 0, 0, 3, 0, 1, 0, 0, 0));
        assertThat(importing.count("appeal")).isEqualTo(before).isEqualTo(2);
        assertThat(importing.count("request_determination")).isEqualTo(3);
        assertThat(importing.count("history_entry where via like 'import%' and subject_kind <> 'IMPORT'"))
                .isEqualTo(entries);
    }

    @Test
    void aLaterListThatSaysMorePutsTheDecisionRight() {
        imported(TABLE);
        var before = standing();

        var again = imported("""
                id,Case number,Released on,Outcome
                row-1,2014-031,2016/05/02,Declassified in part
                row-2,2014-031,2016/05/02,Declassified in its entirety
                """);

        assertThat(again.tally().decisionAdded()).isEqualTo(2);
        get("determinations?superseded=false&sort=number")
                .body("items.outcome", contains("RELEASED", "RELEASED_IN_PART", "RELEASED_IN_FULL"))
                .body("items.supersedes", contains(nullValue(), equalTo(before.get(0)), equalTo(before.get(1))));
        assertThat(importing.count("appeal")).isEqualTo(2);
    }

    @Test
    void aDenialOpensNothing() {
        imported(row("row-9,2014-090,Jupiters,2016/05/02,Affirmed classification,False"));

        get("files").body("items.status", contains("DENIED"));
        get("releases").body("items", empty());
        get("appeals?result=AFFIRMED").body("items", hasSize(1));
    }

    @Test
    void aRowThatIsNoDecisionIsRefusedWithItsLineAndWhy() {
        var ours = filing.inReview("One");
        clock.goTo(FixedClock.TODAY.plusYears(2));
        var appeal = post("requests/" + ours + "/appeals", """
                        {"level": "ISCAP", "basis": "LAPSE_ONE_YEAR", "note": "x", "overrides": ["WINDOW_OPEN"]}""")
                .statusCode(201)
                .extract()
                .<String>path("number");
        post("appeals/" + appeal + "/numbers", "{\"agency\": \"ISCAP\", \"value\": \"ISCAP 2027-45\"}")
                .statusCode(200);

        var batch = imported(row("""
                a,,No number,2016/05/02,,
                b,M-2014-31,Not theirs,2016/05/02,,
                c,2014-001,No day,,,
                d,2014-002,Ahead,2090/01/01,Affirmed,
                e,2014-003,Only a notification,2016/05/02,,True
                f,2027-045,Ours,2016/05/02,,
                ,2014-004,No id,2016/05/02,,
                g,2014-005,What is this,2016/05/02,remarkable,"""));

        assertThat(importing.report(batch))
                .containsExactly(
                        "2 REJECTED there is no number of the case",
                        "3 REJECTED “M-2014-31” is no number of ISCAP, such as 2013-045",
                        "4 REJECTED there is no day of the decision or release",
                        "5 REJECTED it says that the decision of 2090-01-01 has been made, but that day lies ahead",
                        "6 REJECTED it is a notification without a document, and does not say what was decided",
                        "7 REJECTED 2027-045 is an appeal of ours, " + appeal + "; record its decision there",
                        "8 REJECTED there is neither an id of the row nor a link to know the document by",
                        "9 CREATED “remarkable” was not understood as a decision");
        assertThat(importing.count("appeal where case_key is not null")).isEqualTo(1);
    }

    @Test
    void aDocumentWithoutAnIdIsKnownByItsLink() {
        var table =
                "Case number,Title,Released on,URL\n2014-001,One,2016/05/02,https://example.org/pdf/2014-001-doc1.pdf\n";
        imported(table);

        assertThat(imported(table).tally().unchanged()).isEqualTo(1);
        get("files").body("items.identifier", contains("ISCAP 2014-001-doc1.pdf"));
    }

    @Test
    void theMappingIsRememberedForThisKindOfTableOnly() {
        var headings = "Nr,Fall,Tag\n";
        var first = importing.uploadDecisions(headings + "1,2014-001,2016/05/02\n");
        var mapping = new Mapping(
                List.of(
                        new Mapping.Column("Nr", Meaning.ROW),
                        new Mapping.Column("Fall", Meaning.CASE_NUMBER),
                        new Mapping.Column("Tag", Meaning.RELEASED)),
                List.of());
        desk.explain(first.number(), mapping, Seen.ANY, importing.act());

        assertThat(importing.mapping(importing.uploadDecisions(headings + "2,2014-002,2016/05/02\n")))
                .isEqualTo(mapping);
        assertThat(importing
                        .mapping(importing.upload(headings + "2,2014-002,2016/05/02\n"))
                        .meanings())
                .containsOnly(Meaning.NOT_USED);
    }

    @Test
    void undoingTakesEverythingOutOfTheListsAndTheNextImportBringsItBack() {
        var batch = imported(TABLE);

        var undone = importing.undo(batch);

        assertThat(undone.status()).isEqualTo(BatchStatus.UNDONE);
        get("appeals").body("items", empty());
        get("requests?filedBy=OTHERS").body("items", empty());
        get("determinations").body("items", empty());
        get("files").body("items", empty());
        get("releases").body("items", empty());

        var again = imported(TABLE);

        assertThat(again.tally()).isEqualTo(new Tally(0, 3, 0, 0, 0, 0, 1, 3, 0, 3));
        get("appeals?status=DECIDED").body("items", hasSize(2));
        get("determinations?superseded=false").body("items", hasSize(3));
        assertThat(importing.count("appeal")).isEqualTo(2);
    }

    @Test
    void undoingALaterListLetsTheEarlierDecisionStandAgain() {
        imported(TABLE);
        var before = standing();
        var later = imported("id,Case number,Released on,Outcome\nrow-1,2014-031,2016/05/02,Released in full\n");

        importing.undo(later);

        assertThat(standing()).isEqualTo(before);
        get("appeals?number=2014-031").body("items.status", contains("DECIDED")).body("items.ruled", contains(2));
    }

    @Test
    void isNotUndoneOnceSomebodyWorkedWithItsCases() {
        var batch = imported(TABLE);
        var request = get("requests?filedBy=OTHERS&sort=number").extract().<String>path("items[0].number");
        post("requests/" + request + "/notes", "{\"note\": \"cited in our appeal\"}")
                .statusCode(200);

        assertThatThrownBy(() -> importing.undo(batch))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason)
                                        .matches("A-\\d+ has a later entry in the history \\(no\\. \\d+\\)\\.")));
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() {
        var table = "id,Case number,Title,Released on\n"
                + IntStream.range(0, 60)
                        .mapToObj(i -> "r-%d,2014-%03d,File %d,2016/05/02".formatted(i, i / 3, i))
                        .collect(Collectors.joining("\n"));
        var batch = checked(table);
        desk.apply(batch.number(), Seen.ANY, importing.act());
        var run = runs.claim("a node that dies").orElseThrow();
        var reader = new RowReader(run.kind(), run.mapping(), validator);
        var chunk = IntStream.range(0, 25)
                .mapToObj(i -> reader.read(
                        new Row(i + 2, List.of("r-" + i, "2014-%03d".formatted(i / 3), "File " + i, "2016/05/02"))))
                .toList();
        runs.clear(run);
        runs.apply(run, chunk);

        clock.advance(Duration.ofMinutes(1));
        worker.look();

        assertThat(desk.get(batch.number()).status()).isEqualTo(BatchStatus.APPLIED);
        assertThat(desk.get(batch.number()).tally().decisions()).isEqualTo(60);
        assertThat(importing.count("appeal where status = 'DECIDED'")).isEqualTo(20);
        assertThat(importing.count("request_determination where superseded = false"))
                .isEqualTo(60);
    }

    @Test
    void takesInThePublicTableOfIscapWithoutLoss() throws IOException {
        clock.goTo(LocalDate.of(2026, 11, 2));
        var path = SharedData.path("iscap/dev/iscap_dev.csv");
        List<NamedCsvRecord> plain;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            plain = csv.stream().toList();
        }
        var cases = plain.stream()
                .map(row -> row.getField("appealNumber").substring(0, 8))
                .collect(Collectors.toSet());

        var batch = importing.apply(importing.checked(importing.upload(path, ImportKind.APPEALS)));

        LOG.infof(
                "%d rows: %d appeals, %d documents, %d determinations, %d releases, %d rows with a warning, %d refused",
                batch.rowsTotal(),
                importing.count("appeal"),
                importing.count("file"),
                importing.count("request_determination"),
                importing.count("file_release"),
                batch.tally().warned(),
                batch.tally().rejected());
        assertThat(plain).hasSize(144);
        assertThat(cases).hasSize(93);
        assertThat(batch.tally().created()).isEqualTo(144);
        assertThat(batch.tally().rejected()).isZero();
        assertThat(batch.tally().decisions()).isEqualTo(144);
        assertThat(importing.count("appeal where status = 'DECIDED'")).isEqualTo(93);
        assertThat(new HashSet<>(importing.list("select case_key from appeal"))).isEqualTo(cases);
        assertThat(new HashSet<>(importing.list("select number_value from appeal_number")))
                .isEqualTo(
                        plain.stream().map(row -> row.getField("appealNumber")).collect(Collectors.toSet()));
        assertThat(importing.count("request_determination where stage = 'ISCAP'"))
                .isEqualTo(144);
        assertThat(importing.list("select url from file_release order by id"))
                .isEqualTo(
                        plain.stream().map(row -> row.getField("officialUrl")).toList());
        assertThat(importing.list("select coalesce(date_text, '') from file order by id"))
                .isEqualTo(
                        plain.stream().map(row -> row.getField("documentDate")).toList());
        assertThat(importing.count("deadline")).isZero();

        var again = importing.apply(importing.checked(importing.upload(path, ImportKind.APPEALS)));

        assertThat(again.tally().unchanged()).isEqualTo(144);
        assertThat(importing.undo(batch).status()).isEqualTo(BatchStatus.UNDONE);
        get("appeals").body("items", empty());
    }
}
