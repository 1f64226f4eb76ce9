package org.declass.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.deadline.Scripts.HOLIDAYS;
import static org.declass.deadline.Scripts.RULES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.history.HistoryQueries;
import org.declass.history.Resettling;
import org.declass.history.SettledAnew;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.request.ReviewRequest;
import org.declass.web.Display;
import org.declass.web.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of the law or the calendar reaches the clocks of every case soon after, each by an entry that says why. */
@QuarkusTest
class ClocksSettledAnewTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Deadlines deadlines;

    @Inject
    HistoryQueries timelines;

    @Inject
    History history;

    @Inject
    Resettling resettling;

    @Inject
    SettledAnew settledAnew;

    @Inject
    EntityManager entities;

    private Scripts ada;
    private String denied;
    private String untouched;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = new Scripts(cast.token("ada", "admin"));
        denied = filing.decided(Outcome.DENIED_IN_FULL, "Denied");
        untouched = filing.decided(Outcome.RELEASED_IN_FULL, "Released");
    }

    private List<Deadline> clocks(String request) {
        entities.clear();
        return deadlines.of(request);
    }

    private Deadline window() {
        return clocks(denied).stream()
                .filter(clock -> clock.purpose() == Purpose.MDR_APPEAL_FILE)
                .findFirst()
                .orElseThrow();
    }

    /** A rule as it is sent back; its edition is no part of that. */
    private static String body(Response rule) {
        return rule.asString().replaceFirst("\"edition\":1,", "");
    }

    private TimelineEntry lastOf(String request) {
        return timelines.since(ReviewRequest.subject(request), 0).get(0);
    }

    @Test
    void aClosedDayMovesTheDayToFileByOfEachCaseItTouches() {
        var before = window().reckoned().actBy();
        var position = history.position();

        ada.post(HOLIDAYS, Scripts.closing(before.toString(), null));

        assertThat(resettling.waiting()).isEqualTo(1);
        assertThat(window().reckoned().actBy()).isEqualTo(before);

        settledAnew.now();

        assertThat(resettling.waiting()).isZero();
        assertThat(window().reckoned().actBy()).isBefore(before);
        assertThat(history.position()).isEqualTo(position + 2);
        var entry = lastOf(denied);
        assertThat(entry.phrase()).isEqualTo("settled anew");
        assertThat(entry.who()).isEqualTo("tracker");
        assertThat(entry.note()).isEqualTo("Settled anew after a change of the closed day %s.".formatted(before));
        assertThat(entry.changes())
                .extracting(fact -> fact.name() + " " + fact.before())
                .contains("CL-" + window().number() + " file by " + Display.day(before));
    }

    @Test
    void aRuleThatMovesNothingLeavesNoEntry() {
        var rule = ada.get(RULES + "/MDR_APPEAL_FILE_STATE/1");

        ada.put(
                RULES + "/MDR_APPEAL_FILE_STATE/1",
                body(rule).replaceFirst("\"onLapse\":\"[^\"]*\"", "\"onLapse\":\"Lost, says the letter.\""),
                rule.header("ETag"));
        var position = history.position();
        assertThat(resettling.waiting()).isPositive();

        settledAnew.now();

        assertThat(resettling.waiting()).isZero();
        assertThat(history.position()).isEqualTo(position);
    }

    @Test
    void aLongerWindowReachesTheCasesThatRunUnderIt() {
        var rule = ada.get(RULES + "/MDR_APPEAL_FILE_STATE/1");
        var due = window().reckoned().due();

        ada.put(
                RULES + "/MDR_APPEAL_FILE_STATE/1",
                body(rule).replace("\"length\":60", "\"length\":90"),
                rule.header("ETag"));
        settledAnew.now();

        assertThat(window().reckoned().due()).isEqualTo(due.plusDays(30));
        assertThat(lastOf(untouched).phrase()).isNotEqualTo("settled anew");
    }

    @Test
    void aCaseFromBeforeThereWereClocksGetsThem() {
        var had = clocks(denied).stream().map(Deadline::wantedKey).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Deadline").executeUpdate();
            resettling.later(List.of(denied), "the first look at its clocks");
        });

        settledAnew.now();

        assertThat(clocks(denied).stream()
                        .filter(clock -> clock.ended().how() == Ending.OPEN)
                        .map(Deadline::wantedKey))
                .isNotEmpty()
                .isSubsetOf(had);
        assertThat(lastOf(denied).note()).isEqualTo("Settled anew after the first look at its clocks.");
    }

    @Test
    void whatWaitsTwiceIsSettledOnce() {
        ada.post(HOLIDAYS, Scripts.closing(window().reckoned().actBy().toString(), null));
        QuarkusTransaction.requiringNew().run(() -> resettling.later(List.of(denied), "nothing at all"));
        var position = history.position();

        settledAnew.now();

        assertThat(history.position()).isEqualTo(position + 1);
    }
}
