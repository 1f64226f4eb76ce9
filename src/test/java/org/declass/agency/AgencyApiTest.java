package org.declass.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyApiTest {

    private static final String AGENCIES = "/api/v1/agencies";
    private static final String ACDA = """
            {"code": "acda", "name": "Arms Control and Disarmament Agency", "kind": "ORIGINATOR", "successor": "state",
             "activeFrom": "1961-09-26", "activeTo": "1999-03-31", "appealDays": 60, "appealCountedFrom": "RECEIPT",
             "verified": false}""";
    private static final String DESK = """
            {"role": "LIAISON", "name": "Requester's desk", "email": "desk@example.gov", "validFrom": "2026-01-01"}""";

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    History history;

    @Inject
    HistoryQueries timelines;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Nested
    class AReader {

        @Test
        void readsWhatIsKnownAndWhetherItWasChecked() {
            var doe = as("rita", "read").get(AGENCIES + "/doe");

            assertThat(doe.statusCode()).isEqualTo(200);
            assertThat(doe.jsonPath().getString("code")).isEqualTo("DOE");
            assertThat(doe.jsonPath().getInt("appealDays")).isEqualTo(30);
            assertThat(doe.jsonPath().getString("appealCountedFrom")).isEqualTo("RECEIPT");
            assertThat(doe.jsonPath().getBoolean("verified")).isFalse();
            assertThat(doe.header("ETag")).isEqualTo("\"v0\"");
        }

        @Test
        void findsAgenciesByWhatTheyAre() {
            assertThat(codes("?verified=true&kind=CUSTODIAN")).containsExactly("JFKL", "NARA", "NDC", "UNLISTED");
            assertThat(codes("?successor=ERDA")).containsExactly("AEC");
            assertThat(codes("?q=atomic+energy")).contains("AEC");
            assertThat(codes("?sort=-name&limit=1")).containsExactly("UK");
        }

        @Test
        void findsAnExemptionHoweverALetterWritesIt() {
            var found = as("rita", "read").urlEncodingEnabled(false).get("/api/v1/exemptions/3.3(b)(6)");

            assertThat(found.jsonPath().getString("code")).isEqualTo("25X6");
        }

        @Test
        void mayChangeNothing() {
            assertThat(post(as("rita", "read"), AGENCIES, ACDA).statusCode()).isEqualTo(403);
        }

        private List<String> codes(String query) {
            return as("rita", "read")
                    .urlEncodingEnabled(false)
                    .get(AGENCIES + query)
                    .jsonPath()
                    .getList("items.code");
        }
    }

    @Nested
    class AnEditor {

        @Test
        void mayChangeNothing() {
            assertThat(post(as("ed", "write"), AGENCIES, ACDA).statusCode()).isEqualTo(403);
            assertThat(put(as("ed", "write"), "/api/v1/record-groups/59", "{}", "*")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AnAdministrator {

        @Test
        void recordsAnAgency() {
            var ada = ada();
            var position = history.position();

            var answer = post(ada, AGENCIES, ACDA);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.header("Location")).endsWith("/api/v1/agencies/ACDA");
            assertThat(answer.jsonPath().getString("successor")).isEqualTo("STATE");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(timeline("ACDA")).extracting(TimelineEntry::phrase).containsExactly("recorded");
        }

        @Test
        void editsAnAgencyAndTheHistoryKeepsWhatStoodBefore() {
            var ada = ada();
            var doe = as("rita", "read").get(AGENCIES + "/DOE");
            var position = history.position();

            var changed = doe.asString()
                    .replace("\"appealDays\":30", "\"appealDays\":60")
                    .replace("\"verified\":false", "\"verified\":true");
            var answer = put(ada, AGENCIES + "/DOE", changed, doe.header("ETag"));

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.jsonPath().getInt("appealDays")).isEqualTo(60);
            assertThat(answer.header("ETag")).isEqualTo("\"v1\"");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(timeline("DOE").get(0).changes())
                    .extracting(TimelineEntry.Fact::before, TimelineEntry.Fact::after)
                    .containsExactly(tuple("30", "60"), tuple("false", "true"));
        }

        @Test
        void writesNoHistoryWhenNothingDiffers() {
            var ada = ada();
            var doe = as("rita", "read").get(AGENCIES + "/DOE");
            var position = history.position();

            put(ada, AGENCIES + "/DOE", doe.asString(), doe.header("ETag"))
                    .then()
                    .statusCode(200);

            assertThat(history.position()).isEqualTo(position);
        }

        @Test
        void cannotContradictThemselves() {
            assertThat(wrongField(ACDA.replace("1999-03-31", "1959-03-31"))).isEqualTo("activeTo");
            assertThat(wrongField(ACDA.replace("\"appealDays\": 60, ", ""))).isEqualTo("appealDays");
            assertThat(wrongField(ACDA.replace("\"state\"", "\"KGB\""))).isEqualTo("successor");
            assertThat(wrongField(ACDA.replace("acda", "doe"))).isEqualTo("code");
        }

        @Test
        void cannotLetAnAgencyFollowItself() {
            var doe = ada().get(AGENCIES + "/DOE");

            var answer = put(
                    ada(),
                    AGENCIES + "/DOE",
                    doe.asString().replace("\"successor\":null", "\"successor\":\"AEC\""),
                    "*");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("successor");
        }

        @Test
        void cannotChangeACode() {
            var doe = ada().get(AGENCIES + "/DOE");

            var answer = put(ada(), AGENCIES + "/DOE", doe.asString().replace("\"DOE\"", "\"DEPT\""), "*");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("code");
        }

        @Test
        void addsAnOfficeAndClosesIt() {
            var added = post(ada(), AGENCIES + "/DOE/offices", DESK);

            assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
            assertThat(added.header("Location")).endsWith("/api/v1/agencies/DOE/offices/3");
            var closed = put(
                    ada(),
                    AGENCIES + "/DOE/offices/3",
                    added.asString().replace("\"validTo\":null", "\"validTo\":\"2026-02-28\""),
                    added.header("ETag"));
            assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
            assertThat(ada().get(AGENCIES + "/DOE/offices?validOn=2026-03-01")
                            .jsonPath()
                            .getList("items.number"))
                    .containsExactly(1, 2);
            assertThat(timeline("DOE"))
                    .extracting(TimelineEntry::phrase)
                    .containsExactly("edited an office of", "recorded an office of");
        }

        private String wrongField(String body) {
            var answer = post(ada(), AGENCIES, body);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            return answer.jsonPath().getString("violations[0].field");
        }
    }

    private List<TimelineEntry> timeline(String code) {
        return timelines.timeline(new Subject(SubjectKind.AGENCY, code));
    }

    private RequestSpecification ada() {
        return as("ada", "admin");
    }

    private RequestSpecification as(String owner, String scope) {
        return given().header("Authorization", "Bearer " + cast.token(owner, scope));
    }

    private static Response post(RequestSpecification request, String path, String body) {
        return request.contentType(ContentType.JSON).body(body).post(path);
    }

    private static Response put(RequestSpecification request, String path, String body, String ifMatch) {
        return request.contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put(path);
    }
}
