package org.declass.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FileApiTest {

    private static final String TELEGRAM = """
            {"notice": {"project": "NND 989501", "box": "7", "tab": "3"},
             "location": {"recordGroup": "59", "box": "2109", "fileNumber": "765.5612/4-2962"},
             "document": {"type": "TELEGRAM", "date": "29 April 1962", "number": "2747", "from": "Rome",
               "to": "Department of State", "title": "Jupiter missiles in Italy", "originator": "STATE", "pages": 3},
             "withdrawal": {"kind": "KYL_LOTT", "agency": "DOE", "date": {"text": "2001"}},
             "reclassified": {"wasOpen": "YES"}, "note": "from the notice in the box"}""";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private RequestSpecification as(String who, String scope) {
        return given().auth().oauth2(cast.token(who, scope)).contentType(ContentType.JSON);
    }

    private ValidatableResponse record(RequestSpecification by, String body) {
        return by.body(body).post("/api/v1/files").then();
    }

    private String recorded(String body) {
        return record(as("stella", "write"), body).statusCode(201).extract().path("number");
    }

    @Nested
    class Readers {

        @Test
        void readAFileWithItsReleasesAndTheActsPossibleNow() {
            var number = recorded(TELEGRAM);

            as("rita", "read")
                    .get("/api/v1/files/" + number)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v0\"")
                    .body("status", equalTo("WITHDRAWN"))
                    .body("facts.notice.project", equalTo("NND 989501"))
                    .body("facts.notice.complete", nullValue())
                    .body("facts.document.date.text", equalTo("29 April 1962"))
                    .body("facts.document.date.earliest", equalTo("1962-04-29"))
                    .body("facts.document.date.precision", equalTo("DAY"))
                    .body("facts.withdrawal.date.latest", equalTo("2001-12-31"))
                    .body("releases", hasSize(0))
                    .body("acts.act", contains("SIGHT", "RELEASE", "EDIT", "STRIKE"))
                    .body("acts.href", hasItems("/api/v1/files/" + number + "/sightings"));
        }

        @Test
        void findByWhateverAPersonWouldFilterOn() {
            var telegram = recorded(TELEGRAM);
            recorded("""
                    {"identifier": "104-10105-10271", "document": {"date": "1962-1963", "title": "Polaris"},
                     "location": {"folder": "Nassau decisions"}}""");
            var reader = as("rita", "read");
            var wanted = Map.ofEntries(
                    Map.entry("status=WITHDRAWN", 2),
                    Map.entry("status=DENIED&status=WITHDRAWN", 2),
                    Map.entry("status=DENIED", 0),
                    Map.entry("kind=KYL_LOTT", 1),
                    Map.entry("kind=", 2),
                    Map.entry("reclassified=true", 1),
                    Map.entry("reclassified=false", 1),
                    Map.entry("agency=DOE", 1),
                    Map.entry("recordGroup=RG 59", 1),
                    Map.entry("recordGroup=84", 0),
                    Map.entry("originator=STATE", 1),
                    Map.entry("documentType=TELEGRAM", 1),
                    Map.entry("box=2109", 1),
                    Map.entry("folder=nassau", 1),
                    Map.entry("project=nnd989501&projectBox=7", 1),
                    Map.entry("identifier=104-10105-10271", 1),
                    Map.entry("datedFrom=1962-01-01&datedTo=1962-12-31", 2),
                    Map.entry("datedFrom=1962-04-30", 1),
                    Map.entry("datedTo=1962-04-28", 1),
                    Map.entry("precision=RANGE", 1),
                    Map.entry("withdrawnFrom=2001-06-01&withdrawnTo=2001-06-30", 1),
                    Map.entry("withdrawnFrom=2002-01-01", 0),
                    Map.entry("wasOpen=YES", 1),
                    Map.entry("formerly=Redact", 0),
                    Map.entry("releasedFrom=2001-01-01&releasedTo=2030-01-01", 0),
                    Map.entry("requested=true", 0),
                    Map.entry("requested=false", 2),
                    Map.entry("struck=any", 2),
                    Map.entry("struck=true", 0),
                    Map.entry("updatedSince=2026-03-02T00:00:00Z", 2),
                    Map.entry("updatedSince=2027-03-02T00:00:00Z", 0),
                    Map.entry("q=jupiter italy", 1),
                    Map.entry("q=NND 989501, box 7, tab 3", 1),
                    Map.entry("q=" + telegram, 1),
                    Map.entry("q=10105", 1),
                    Map.entry("q=100%", 0),
                    Map.entry("sort=date", 2),
                    Map.entry("sort=-updatedAt", 2));

            var found = new HashMap<String, Integer>();
            wanted.keySet()
                    .forEach(query -> found.put(
                            query,
                            given().spec(reader)
                                    .get("/api/v1/files?count=true&" + query)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .<Integer>path("total")));

            assertThat(found).containsExactlyInAnyOrderEntriesOf(wanted);
        }

        @Test
        void pageThroughTheListByCursorInEveryOrder() {
            for (var i = 0; i < 5; i++) {
                recorded("{\"document\": {\"title\": \"Airgram %d\", \"date\": \"%s\"}}"
                        .formatted(i, i % 2 == 0 ? "1962" : "undated"));
            }
            for (var sort : List.of("number", "-number", "date", "-date", "updatedAt", "-updatedAt")) {
                var seen = pages("/api/v1/files?limit=2&sort=" + sort);

                assertThat(seen).as(sort).hasSize(5).doesNotHaveDuplicates();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"number", "-number", "date", "-date"})
        void pageThroughFilesOfSeveralKindsInOneOrder(String sort) {
            var kinds = List.of(
                    "KYL_LOTT", "PRIVACY", "RECLASSIFIED", "RECLASSIFIED", "PRIVACY", "KYL_LOTT", "RECLASSIFIED");
            for (var i = 0; i < kinds.size(); i++) {
                recorded(
                        "{\"document\": {\"title\": \"Airgram %d\", \"date\": \"%d\"}, \"withdrawal\": {\"kind\": \"%s\"}}"
                                .formatted(i, 1970 - i, kinds.get(i)));
            }
            var inOrder = as("rita", "read").get("/api/v1/files?sort=" + sort).jsonPath();
            var wanted = inOrder.<String>getList("items.findAll { it.kind != 'PRIVACY' }.number");
            var path = "/api/v1/files?kind=RECLASSIFIED&kind=KYL_LOTT&limit=2&sort=" + sort;

            assertThat(pages(path)).hasSize(5).isEqualTo(wanted);
            as("rita", "read").get(path + "&count=true").then().body("total", equalTo(5));
        }

        private List<String> pages(String path) {
            var seen = new ArrayList<String>();
            var cursor = "";
            while (cursor != null) {
                var page = as("rita", "read")
                        .get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("items.number"));
                cursor = page.getString("next");
            }
            return seen;
        }

        @ParameterizedTest
        @ValueSource(strings = {"csv", "ndjson", "xlsx", "json"})
        void takeTheListAlong(String format) {
            recorded(TELEGRAM);

            as("rita", "read")
                    .get("/api/v1/files?format=" + format)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue());
        }

        @Test
        void seeOneColumnForEachFactInTheSpreadsheet() {
            var number = recorded(TELEGRAM);

            var lines = as("rita", "read")
                    .get("/api/v1/files?format=csv&fields=number,date,notice,title")
                    .asString()
                    .split("\r\n");

            assertThat(lines)
                    .containsExactly(
                            "number,date.text,date.earliest,date.latest,date.precision,"
                                    + "notice.project,notice.box,notice.tab,title",
                            number
                                    + ",29 April 1962,1962-04-29,1962-04-29,DAY,NND 989501,7,3,Jupiter missiles in Italy");
        }

        @Test
        void recordNothing() {
            record(as("rita", "read"), TELEGRAM).statusCode(403);
            record(as("stella", "read"), TELEGRAM).statusCode(403);
        }
    }

    @Nested
    class Staff {

        @Test
        void recordAFileOnce() {
            var once = as("stella", "write").header("Idempotency-Key", "k1");

            var number = record(once, TELEGRAM)
                    .statusCode(201)
                    .header("ETag", "\"v0\"")
                    .extract()
                    .<String>path("number");

            record(once, TELEGRAM)
                    .statusCode(201)
                    .header("Idempotency-Replayed", "true")
                    .header("Location", endsWith("/api/v1/files/" + number))
                    .body("number", equalTo(number));
            record(as("stella", "write"), TELEGRAM)
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("/files/" + number));
        }

        @Test
        void editWhatTheyHaveReadAndLearnWhenItIsStale() {
            var number = recorded(TELEGRAM);
            var path = "/api/v1/files/" + number;
            Map<String, Object> facts = as("stella", "write").get(path).path("facts");

            as("stella", "write").body(facts).put(path).then().statusCode(428);
            as("stella", "write")
                    .header("If-Match", "\"v0\"")
                    .body(facts)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v0\"");
            facts.put("remarks", "seen twice");
            as("stella", "write")
                    .header("If-Match", "\"v0\"")
                    .body(facts)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v1\"")
                    .body("facts.remarks", equalTo("seen twice"));
            as("stella", "write")
                    .header("If-Match", "\"v0\"")
                    .body(facts)
                    .put(path)
                    .then()
                    .statusCode(412);
        }

        @Test
        void recordWhatTheyFoundOnTheShelf() {
            var path = "/api/v1/files/" + recorded(TELEGRAM);

            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"finding\": \"REOPENED\", \"on\": \"2026-02-27\"}")
                    .post(path + "/sightings")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REOPENED"))
                    .body("lastSeenOn", equalTo("2026-02-27"));
        }

        @Test
        void recordAReleaseOnceForEachSource() {
            var number = recorded(TELEGRAM);
            var path = "/api/v1/files/" + number;
            var release = "{\"releasedOn\": \"2014\", \"extent\": \"PART\", \"sourceName\": \"C1.pdf\","
                    + " \"formerly\": \"Redact\"}";

            String place = as("stella", "write")
                    .header("If-Match", "*")
                    .body(release)
                    .post(path + "/releases")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/releases/REL-"))
                    .body("file", equalTo(number))
                    .extract()
                    .header("Location");
            as("stella", "write")
                    .header("If-Match", "*")
                    .body(release)
                    .post(path + "/releases")
                    .then()
                    .statusCode(409);

            as("stella", "write").get(path).then().body("status", equalTo("RELEASED_IN_PART"));
            as("rita", "read").get(place).then().body("extent", equalTo("PART"));
            as("rita", "read")
                    .get("/api/v1/releases?count=true&releasedFrom=2014-05-01&formerly=Redact&extent=PART&q=c1&file="
                            + number)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1));
            as("rita", "read")
                    .get("/api/v1/files?count=true&formerly=Redact&releasedTo=2014-01-01")
                    .then()
                    .body("total", equalTo(1));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"releasedOn": "2090-01-01"}                 | releasedOn
                {"releasedOn": "March 2090"}                 | releasedOn
                {"reviewedOn": "2090"}                       | reviewedOn
                {"url": "javascript:alert(1)"}               | url
                {"url": "  JavaScript:alert('https://x')"}   | url
                {"url": "data:text/html,https://x"}          | url
                {"url": "ftp://example.org/x.pdf"}           | url
                """)
        void recordNoReleaseThatLiesAheadOrLeadsNowhere(String release, String field) {
            var path = "/api/v1/files/" + recorded(TELEGRAM);

            as("stella", "write")
                    .header("If-Match", "*")
                    .body(release)
                    .post(path + "/releases")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains(field))
                    .body("violations[0].message", notNullValue());
            as("rita", "read").get(path).then().body("releases", hasSize(0));
        }

        @Test
        void recordAReleaseOfTodayWithItsAddress() {
            var path = "/api/v1/files/" + recorded(TELEGRAM);

            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"releasedOn\": \"%s\", \"url\": \"HTTPS://example.org/a%%20b.pdf\"}"
                            .formatted(FixedClock.TODAY))
                    .post(path + "/releases")
                    .then()
                    .statusCode(201)
                    .body("url", equalTo("HTTPS://example.org/a%20b.pdf"));
        }

        @Test
        void saySomethingOfARelease() {
            var path = "/api/v1/files/" + recorded(TELEGRAM);

            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"formerly\": \"In part\", \"reviewedOn\": \"2014\"}")
                    .post(path + "/releases")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("releasedOn"));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"pages\": 3}")
                    .post(path + "/releases")
                    .then()
                    .statusCode(201);
        }

        @Test
        void strikeAReleaseAndSayWhy() {
            var path = "/api/v1/files/" + recorded(TELEGRAM);
            String release = as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"releasedOn\": \"2014\", \"extent\": \"FULL\"}")
                    .post(path + "/releases")
                    .path("number");
            var striking = "/api/v1/releases/" + release + "/striking";

            as("stella", "write")
                    .body("{\"note\": \"another\"}")
                    .post(striking)
                    .then()
                    .statusCode(428);
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{}")
                    .post(striking)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("note"));
            as("stella", "write")
                    .header("If-Match", "\"v0\"")
                    .body("{\"note\": \"another\"}")
                    .post(striking)
                    .then()
                    .statusCode(412);
            String tag = as("stella", "write")
                    .get("/api/v1/releases/" + release)
                    .then()
                    .extract()
                    .header("ETag");
            as("stella", "write")
                    .header("If-Match", tag)
                    .body("{\"note\": \"of another telegram\"}")
                    .post(striking)
                    .then()
                    .statusCode(200)
                    .body("struckOn", equalTo(FixedClock.TODAY.toString()));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"note\": \"again\"}")
                    .post(striking)
                    .then()
                    .statusCode(409);

            as("rita", "read")
                    .get(path)
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("releasedExtent", nullValue())
                    .body("releases", hasSize(0));
            as("rita", "read")
                    .get("/api/v1/history?subject=" + release + "&verb=STRUCK")
                    .then()
                    .body("items[0].note", equalTo("of another telegram"));
        }

        @Test
        void strikeAFileThatIsAskedForOnlyWhenTheyInsistAndSayWhy() {
            var request = filing.sent("Jupiter missiles in Italy");
            String number = as("rita", "read").get("/api/v1/files").path("items[0].number");
            var striking = "/api/v1/files/" + number + "/striking";

            as("stella", "write")
                    .header("If-Match", "*")
                    .post(striking)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString(request));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"confirmed\": true}")
                    .post(striking)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("note"));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"confirmed\": true, \"note\": \"recorded twice\"}")
                    .post(striking)
                    .then()
                    .statusCode(200)
                    .body("struckOn", notNullValue());
        }

        @Test
        void learnThatANoticeWithZerosInFrontIsRecordedAlready() {
            recorded(TELEGRAM);

            record(as("stella", "write"), TELEGRAM.replace("\"7\"", "\"07\"").replace("\"3\"", "\"003\""))
                    .statusCode(409);
        }

        @Test
        void strikeAFileAndRestoreIt() {
            var path = "/api/v1/files/" + recorded(TELEGRAM);

            as("stella", "write")
                    .header("If-Match", "*")
                    .post(path + "/striking")
                    .then()
                    .statusCode(200)
                    .body("struckOn", equalTo(FixedClock.TODAY.toString()))
                    .body("acts.act", contains("RESTORE", "EDIT"));
            as("stella", "write").get("/api/v1/files").then().body("items", hasSize(0));
            as("stella", "write").get("/api/v1/files?struck=true").then().body("items", hasSize(1));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"finding\": \"MISSING\"}")
                    .post(path + "/sightings")
                    .then()
                    .statusCode(409)
                    .body("possible", contains("RESTORE", "EDIT"));
            as("stella", "write")
                    .header("If-Match", "*")
                    .body("{\"note\": \"by mistake\"}")
                    .post(path + "/restoration")
                    .then()
                    .statusCode(200)
                    .body("struckOn", nullValue());
        }
    }

    @Nested
    class WrongCalls {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {}                                                         | 422 | document.title
                {"document": {"title": "x"}, "inferred": {"kind": "PRIVACY"}} | 422 | inferred.basis
                {"document": {"title": "x"}, "inferred": {"agency": "ZZ", "basis": "b"}} | 422 | inferred.agency
                {"document": {"title": "x"}, "on": "2026-03-03"}           | 422 | on
                {"document": {"title": "x"}, "on": "1850-03-03"}           | 422 | on
                {"document": {"title": "x"}, "on": "soon"}                 | 400 | on
                {"document": {"title": "x"}, "status": "RELEASED"}         | 400 | status
                {"document": {"title": 5}}                                 | 400 | document.title
                {"document": {"title": "x", "pages": "many"}}              | 400 | document.pages
                {"document": {"title": "x", "pages": -1}}                  | 400 | document.pages
                {"document": {"title": "x", "date": 5}}                    | 400 | document.date
                {"document": {"title": "x", "date": {"when": "now"}}}      | 400 | document.date.when
                {"document": {"title": "x"}, "withdrawal": {"kind": "NO"}} | 400 | withdrawal.kind
                {"document": "x"}                                          | 400 | document
                []                                                         | 400 | body
                {"document": {                                             | 400 | document
                """)
        void nameTheFieldAndTheReason(String body, int status, String field) {
            record(as("stella", "write"), body)
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("violations.field", hasItems(field));
        }

        @Test
        void nameTheFieldThatIsTooLong() {
            record(
                            as("stella", "write"),
                            "{\"document\": {\"title\": \"x\", \"date\": \"%s\"}, \"note\": \"%s\"}"
                                    .formatted("1".repeat(201), "n".repeat(4001)))
                    .statusCode(400)
                    .body("violations.field", hasItems("document.date.text", "note"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "colour=red",
                    "status=GONE",
                    "datedFrom=1962",
                    "limit=0",
                    "sort=title",
                    "cursor=abc",
                    "fields=nothing",
                    "struck=maybe",
                    "requested=perhaps"
                })
        void nameTheParameter(String query) {
            as("rita", "read")
                    .get("/api/v1/files?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(query.split("=")[0]));
        }

        @ParameterizedTest
        @ValueSource(strings = {"W-99", "W-999999999999999", "12", "W-%00", "W-1%20"})
        void findNothingUnderAWrongNumber(String number) {
            as("rita", "read")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/files/" + number)
                    .then()
                    .statusCode(404);
        }
    }
}
