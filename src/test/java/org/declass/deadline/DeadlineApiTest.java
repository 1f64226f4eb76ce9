package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.deadline.Scripts.HOLIDAYS;
import static org.declass.deadline.Scripts.RULES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.history.SettledAnew;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The clocks of two requests to the Department of State: one denied on 10 February 2026, one waiting since 1 January. */
@QuarkusTest
class DeadlineApiTest {

    private static final String DEADLINES = "/api/v1/deadlines";
    private static final String WINDOW = DEADLINES + "?purpose=MDR_APPEAL_FILE";
    private static final String DAY = """
            {"due": "2026-04-01", "reason": "the letter says so"}""";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    private String denied;
    private String waiting;
    private Scripts rita;
    private Scripts stella;
    private Scripts ada;

    @Inject
    SettledAnew settledAnew;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = new Scripts(cast.token("rita", "read"));
        stella = new Scripts(cast.token("stella", "write"));
        ada = new Scripts(cast.token("ada", "admin"));
        denied = filing.decided(Outcome.DENIED_IN_FULL, "One");
        waiting = filing.sent("Two");
    }

    private String the(String query, String field) {
        return rita.get(query).jsonPath().getString("items[0]." + field);
    }

    private String window() {
        return DEADLINES + "/" + the(WINDOW, "number");
    }

    @Nested
    class AReader {

        @Test
        void filtersAndSorts() {
            assertThat(rita.get(DEADLINES + "?state=RUNNING&side=OURS&count=true")
                            .jsonPath()
                            .getList("items.purpose"))
                    .containsExactly("MDR_APPEAL_FILE");
            assertThat(rita.get(DEADLINES + "?request=" + waiting).jsonPath().getList("items.state"))
                    .containsExactly("RUNNING", "AHEAD");
            assertThat(rita.get(DEADLINES + "?withinDays=60").jsonPath().getList("items.request"))
                    .containsExactly(denied);
            assertThat(rita.get(DEADLINES + "?withinDays=38").jsonPath().getList("items"))
                    .isEmpty();
            assertThat(rita.get(DEADLINES + "?withinDays=39").jsonPath().getList("items"))
                    .hasSize(1);
            assertThat(rita.get(DEADLINES
                                    + "?unverified=true&state=AHEAD&agency=STATE&kind=MDR&editor=Ed&dueFrom=2027-01-01")
                            .jsonPath()
                            .getList("items.purpose"))
                    .containsExactly("ISCAP_FILE_LAPSE");
            assertThat(the(DEADLINES + "?sort=-due&state=RUNNING", "purpose")).isEqualTo("REFILE_2Y");
            assertThat(rita.get(DEADLINES + "?state=MET&state=CANCELLED")
                            .jsonPath()
                            .getList("items.purpose"))
                    .containsExactly("MDR_INIT", "ISCAP_FILE_LAPSE");
        }

        @Test
        void pagesThroughAll() {
            var first = rita.get(DEADLINES + "?limit=4&count=true").jsonPath();
            var rest = rita.get(DEADLINES + "?limit=4&cursor=" + first.getString("next"))
                    .jsonPath();

            assertThat(first.getInt("total")).isEqualTo(6);
            assertThat(first.getList("items")).hasSize(4);
            assertThat(rest.getList("items")).hasSize(2).doesNotContainAnyElementsOf(first.getList("items"));
        }

        @Test
        void readsAWindowWithItsArithmetic() {
            var json = rita.get(window()).jsonPath();

            assertThat(json.getString("fileBy")).isEqualTo("2026-04-10");
            assertThat(json.getString("due")).isEqualTo("2026-04-11");
            assertThat(json.getLong("daysLeft")).isEqualTo(39);
            assertThat(json.getString("explanation"))
                    .startsWith("60 calendar days from 10 February 2026")
                    .contains("22 CFR 171.52(c), older text; unverified")
                    .endsWith("11 April is a Saturday, so file by Friday 10 April.");
        }

        @Test
        void takesTheListInAnyShape() {
            assertThat(rita.get(WINDOW + "&format=csv").asString()).contains(",MDR_APPEAL_FILE,OURS,RUNNING," + denied);
            assertThat(rita.get(WINDOW + "&format=ndjson").asString()).startsWith("{\"number\":\"CL-");
            assertThat(rita.get(WINDOW + "&format=xlsx").asByteArray()).startsWith('P', 'K');
        }

        @Test
        void isToldWhatCannotBeAsked() {
            assertThat(rita.get(DEADLINES + "?asOf=2026-03-03").statusCode()).isEqualTo(400);
            assertThat(rita.get(DEADLINES + "?withinDays=-1").statusCode()).isEqualTo(400);
            assertThat(rita.get(DEADLINES + "/CL-99999").statusCode()).isEqualTo(404);
            assertThat(rita.get(DEADLINES + "/12").statusCode()).isEqualTo(404);
        }

        @Test
        void setsNothing() {
            assertThat(rita.post(window() + "/override", DAY).statusCode()).isEqualTo(403);
        }
    }

    @Nested
    class Staff {

        @Test
        void setsADayThatStaysUntilItIsTakenBack() {
            var window = window();
            var seen = rita.get(window).header("ETag");
            var position = history.position();

            var set = stella.post(window + "/override", DAY, seen);

            assertThat(set.statusCode()).isEqualTo(200);
            assertThat(set.jsonPath().getString("due")).isEqualTo("2026-04-01");
            assertThat(set.jsonPath().getString("setBy")).isEqualTo("stella");
            assertThat(set.jsonPath().getString("explanation"))
                    .startsWith("Set by stella to 1 April 2026: the letter says so");
            assertThat(history.position()).isEqualTo(position + 1);
            assertThat(stella.post(window + "/override", DAY, seen).statusCode())
                    .isEqualTo(412);

            ada.post(HOLIDAYS, Scripts.closing("2026-04-10", null));
            assertThat(rita.get(window).jsonPath().getString("due")).isEqualTo("2026-04-01");

            var back = stella.post(window + "/override/withdrawal", "{}");
            assertThat(back.jsonPath().getString("due")).isEqualTo("2026-04-11");
            assertThat(back.jsonPath().getString("fileBy")).isEqualTo("2026-04-09");
            assertThat(stella.post(window + "/override/withdrawal", "{}").statusCode())
                    .isEqualTo(409);
        }

        @Test
        void isToldWhatIsWrong() {
            assertThat(stella.post(window() + "/override", "{\"due\": \"2026-04-01\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(stella.post(window() + "/override", DAY.replace("2026-04", "2025-04"))
                            .statusCode())
                    .isEqualTo(422);
            for (var beyond : List.of("9999-12-31", "2200-01-01", "2076-02-11")) {
                var refused = stella.post(window() + "/override", DAY.replace("2026-04-01", beyond));
                assertThat(refused.statusCode()).as(beyond).isEqualTo(422);
                assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("due");
            }
            var question = "{\"kind\": \"FEE\", \"answerBy\": \"9999-12-31\"}";
            assertThat(stella.post("/api/v1/requests/" + waiting + "/question", question)
                            .statusCode())
                    .isEqualTo(422);
            var met = DEADLINES + "/" + the(DEADLINES + "?state=MET", "number");
            assertThat(stella.post(met + "/override", DAY).statusCode()).isEqualTo(409);
        }
    }

    @Nested
    class AnAdministrator {

        @Test
        void movesTheClocksByRecordingAClosing() {
            var window = window();
            var position = history.position();

            ada.post(HOLIDAYS, Scripts.closing("2026-04-10", null));
            settledAnew.now();

            assertThat(rita.get(window).jsonPath().getString("fileBy")).isEqualTo("2026-04-09");
            assertThat(rita.get(window).jsonPath().getString("due")).isEqualTo("2026-04-11");
            assertThat(history.position()).isEqualTo(position + 2);
        }

        @Test
        void movesTheClocksByChangingARule() {
            var window = window();
            var rule = RULES + "/MDR_APPEAL_FILE_STATE/1";
            var text = rita.get(rule)
                    .asString()
                    .replace("\"length\":60", "\"length\":50")
                    .replaceFirst("\"edition\":1,", "");
            var position = history.position();

            var edited = ada.put(rule, text, "*");

            settledAnew.now();

            assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
            assertThat(rita.get(window).jsonPath().getString("due")).isEqualTo("2026-04-01");
            assertThat(history.position()).isEqualTo(position + 2);
        }

        @Test
        void letsTheRadarSayOfWhichAgenciesNobodyCheckedTheRule() {
            var rule = RULES + "/MDR_INIT/1";
            var text = rita.get(rule).asString().replace("\"verified\":true", "\"verified\":false");
            ada.put(rule, text, "*").then().statusCode(200);
            settledAnew.now();
            clock.goTo(LocalDate.of(2027, 3, 1));

            var page = cast.signIn("stella").page("/deadlines");

            assertThat(page.select("#past tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("STATE 1 Unverified");
        }

        @Test
        void endsClocksWhoseRuleNoLongerHolds() {
            var iscap = DEADLINES + "?purpose=ISCAP_FILE_LAPSE&request=" + waiting;

            ada.post(RULES + "/ISCAP_FILE_LAPSE/1/end", "{\"lastDay\": \"2020-01-01\"}");
            settledAnew.now();

            assertThat(the(iscap, "state")).isEqualTo("CANCELLED");
        }
    }
}
