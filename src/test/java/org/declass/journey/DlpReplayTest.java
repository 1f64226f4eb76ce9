package org.declass.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A log of real requests, written by somebody else, comes in by a script that knows nothing but the API.
 *
 * <p>What differs between the engines behind the API is held by the tests of each resource; this one is about the log.
 */
@QuarkusTest
@Tag("one-engine")
class DlpReplayTest {

    private static final Logger LOG = Logger.getLogger(DlpReplayTest.class);

    /** What the log's own words for where a request stands come to here; what was answered, or how far it is. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("Submitted", "SENT"),
            entry("Acknowledged", "ACKNOWLEDGED"),
            entry("Resubmitted / Acknowledged", "ACKNOWLEDGED"),
            entry("Records in Rolling Release", "released so far"),
            entry("Records in rolling production", "released so far"),
            entry("Interim Response Provided", "released so far"),
            entry("Records Received", "DECIDED RELEASED"),
            entry("Liberated", "DECIDED RELEASED"),
            entry("Liberated, with caveats", "DECIDED RELEASED"),
            entry("Liberated and updated", "DECIDED RELEASED"),
            entry("Partially Liberated", "DECIDED RELEASED_IN_PART"),
            entry("Partially Fulfilled", "DECIDED RELEASED_IN_PART"),
            entry("Partial Grant", "DECIDED RELEASED_IN_PART"),
            entry("Rejected", "DECIDED NOT_SUBJECT"),
            entry("“No Records” Response", "DECIDED NO_RECORDS"),
            entry("Request Fulfilled, No Responsive Records", "DECIDED NO_RECORDS"),
            entry("Appeal Partly Granted", "IN_REVIEW RELEASED"),
            entry("Appeal Denied", "DECIDED DENIED_IN_FULL"),
            entry("Records Denied, Appeal Filed, Partly Granted", "IN_REVIEW DENIED_IN_FULL"),
            entry("Denied, Appealed", "UNDER_APPEAL DENIED_IN_FULL"),
            entry("Documentation Partially Liberated", "UNDER_APPEAL DENIED_IN_FULL"),
            entry("Some records provided, appeal filed, denied", "UNDER_APPEAL DENIED_IN_FULL"),
            entry("Appealing Constructive Denial", "UNDER_APPEAL"));

    private static final String NO_RECEIPT = "the log has no event that says when they acknowledged it";

    /** Where its word and ours differ, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "cms-medicare-appeals-level-2", "SENT: " + NO_RECEIPT,
            "usda-aphis-investigations-and-enforcement", "SENT: " + NO_RECEIPT,
            "dod-child-and-domestic-abuse-incidents", "SENT: " + NO_RECEIPT,
            "lead-based-paint-response-tracker", "SENT: " + NO_RECEIPT,
            "dod-military-housing-environmental-health", "SENT: " + NO_RECEIPT,
            "usda-organic-program-enforcement", "released so far: only an interim response is on record",
            "doi-water-use-inventory", "UNDER_APPEAL RELEASED: what was withheld was appealed afterwards",
            "cfpb-enforcement-matters",
                    "DECIDED DENIED_IN_FULL: the last letter, after a remand, withholds what was found",
            "peace-corps-resignations", "DECIDED RELEASED: the appeal was granted without saying how much is released");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    FixedClock clock;

    private List<DlpLog.Asked> log;
    private DlpScript script;

    @BeforeEach
    void begin() {
        reset.everything();
        clock.goTo(LocalDate.of(2024, 9, 13));
        cast.enter();
        log = DlpLog.read();
        script = new DlpScript(cast.token("ada", "admin"));
    }

    @Test
    void everyRequestEventNumberAndAppealArrives() {
        log.forEach(script::replay);

        thereAreAllRequestsAndNoOthers();
        everyEventIsOnATimelineWithItsDay();
        wordsThatNoTableKnowsAreReported();
        everyNumberIsFound();
        fourteenCasesHaveAppeals();
        allStandWhereTheLogSaysButForNine();
        theClocksOfOpenCasesRun();
    }

    private void thereAreAllRequestsAndNoOthers() {
        var recorded = script.get("/requests?limit=1000").jsonPath().getList("items.number", String.class);
        var anew = script.requests().values().stream()
                .flatMap(all -> all.stream().skip(1))
                .toList();

        assertThat(log).hasSize(45);
        assertThat(script.requests()).hasSize(45);
        assertThat(recorded).hasSize(45 + anew.size());
        assertThat(anew)
                .hasSize(3)
                .allSatisfy(
                        number -> assertThat(script.get("/requests/" + number).<String>path("facts.refiles"))
                                .isNotNull());
        assertThat(script.get("/files?count=true&limit=1").<Integer>path("total"))
                .isEqualTo(45);
    }

    private void everyEventIsOnATimelineWithItsDay() {
        var found = 0;
        for (var asked : log) {
            var timeline = new HashSet<List<String>>();
            for (var request : script.requests().get(asked.slug())) {
                script.get("/history?limit=1000&request=" + request)
                        .jsonPath()
                        .<Map<String, Object>>getList("items")
                        .forEach(entry -> timeline.add(
                                List.of(entry.get("happenedOn").toString(), String.valueOf(entry.get("note")))));
            }
            for (var event : asked.events()) {
                assertThat(timeline)
                        .as(asked.slug())
                        .contains(List.of(event.on().toString(), event.note()));
                found++;
            }
        }
        assertThat(found).isEqualTo(131);
    }

    private void wordsThatNoTableKnowsAreReported() {
        LOG.infof("Words that no table knows, kept as notes: %s", script.unknownWords());

        assertThat(script.unknownWords())
                .containsExactlyInAnyOrder(
                        "dlp processing",
                        "dlp processing",
                        "dlp processing",
                        "20-day notification",
                        "request informally acknowledged",
                        "fee waiver conditionally granted",
                        "fee waiver not yet determined");
    }

    private void everyNumberIsFound() {
        var found = 0;
        for (var asked : log) {
            for (var number : asked.numbers()) {
                var holders = new ArrayList<String>();
                holders.addAll(
                        script.get("/requests?number=" + number).jsonPath().getList("items.number"));
                holders.addAll(
                        script.get("/appeals?number=" + number).jsonPath().getList("items.request"));
                assertThat(holders)
                        .as(number)
                        .containsAnyElementsOf(script.requests().get(asked.slug()));
                found++;
            }
        }
        assertThat(found).isEqualTo(47);
    }

    private void fourteenCasesHaveAppeals() {
        var appealed =
                new HashSet<>(script.get("/appeals?limit=1000").jsonPath().getList("items.request", String.class));

        assertThat(script.requests().values().stream()
                        .filter(requests -> requests.stream().anyMatch(appealed::contains)))
                .hasSize(14);
        assertThat(script.get("/appeals?count=true&basis=FEE&limit=1").<Integer>path("total"))
                .isEqualTo(3);
        assertThat(script.get("/appeals?count=true&result=REMANDED&limit=1").<Integer>path("total"))
                .isEqualTo(4);
    }

    private void allStandWhereTheLogSaysButForNine() {
        var different = new TreeMap<String, String>();
        for (var asked : log) {
            assertThat(EXPECTED).containsKey(asked.status());
            var requests = script.requests().get(asked.slug());
            var stands = stands(requests.get(requests.size() - 1));
            if (!stands.equals(EXPECTED.get(asked.status()))) {
                different.put(asked.slug(), stands);
                LOG.infof(
                        "%s: the log says “%s”, here it is %s",
                        asked.slug(), asked.status(), DIFFERENT.get(asked.slug()));
            }
        }

        var known = new TreeMap<String, String>();
        DIFFERENT.forEach((slug, why) -> known.put(slug, why.replaceFirst(":.*", "")));
        assertThat(different).isEqualTo(known);
    }

    private String stands(String number) {
        var request = script.get("/requests/" + number).jsonPath();
        var outcome = request.getString("items[0].outcome");
        if (outcome == null && request.getString("items[0].releasedExtent") != null) {
            return "released so far";
        }
        return outcome == null ? request.getString("status") : request.getString("status") + " " + outcome;
    }

    /** 20 working days for an answer, 20 for an appeal, 90 days of ours to appeal what was withheld or may have been. */
    private void theClocksOfOpenCasesRun() {
        var clocks = new TreeMap<String, Integer>();
        script.get("/deadlines?limit=1000&state=RUNNING&state=LAPSED&state=PAUSED&state=AHEAD&state=LAST_DAY")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(clock -> clocks.merge(clock.get("purpose") + " " + clock.get("state"), 1, Integer::sum));
        var waiting = script.get("/deadlines?limit=1000&purpose=FOIA_INIT&state=RUNNING&state=LAPSED")
                .jsonPath()
                .getList("items.request", String.class);
        var unanswered = script.get("/requests?limit=1000")
                .jsonPath()
                .getList("items.findAll { it.determined == 0 }.number", String.class);
        LOG.infof("%d cases wait for an answer; clocks that are open: %s", waiting.size(), clocks);

        assertThat(waiting).hasSize(19).containsExactlyInAnyOrderElementsOf(unanswered);
        assertThat(clocks)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "FOIA_INIT LAPSED", 18,
                        "FOIA_INIT RUNNING", 1,
                        "FOIA_APPEAL_DEC LAPSED", 6,
                        "FOIA_APPEAL_FILE LAPSED", 17,
                        "FOIA_APPEAL_FILE RUNNING", 3));
    }
}
