package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Purpose;
import org.declass.history.History;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class ClocksOfAppealsTest {

    @Inject
    Reset reset;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk desk;

    @Inject
    DeadlineQueries deadlines;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
    }

    private List<DeadlineRow> clocks(String request, Purpose purpose) {
        entities.clear();
        return deadlines.of(request).stream()
                .filter(clock -> clock.purpose() == purpose)
                .toList();
    }

    @Test
    void anAppealStopsOurWindowAndStartsTheirClocks() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var before = history.position();

        var appeal = contesting.toAgency(request, 1);

        assertThat(clocks(request, Purpose.MDR_APPEAL_FILE))
                .extracting(DeadlineRow::state, DeadlineRow::endedOn)
                .containsExactly(tuple(DeadlineState.MET, Contesting.FILED_ON));
        assertThat(clocks(request, Purpose.MDR_APPEAL_180))
                .extracting(DeadlineRow::subject, DeadlineRow::due, DeadlineRow::agency)
                .containsExactly(tuple(appeal.number(), Contesting.FILED_ON.plusDays(180), "STATE"));
        assertThat(clocks(request, Purpose.MDR_APPEAL_DEC)).hasSize(1);
        assertThat(clocks(request, Purpose.ISCAP_FILE_LAPSE))
                .filteredOn(clock -> clock.state() != DeadlineState.CANCELLED)
                .extracting(DeadlineRow::state, DeadlineRow::startEarliest, DeadlineRow::subjectHref)
                .containsExactly(
                        tuple(DeadlineState.AHEAD, Contesting.FILED_ON.plusDays(181), "/appeals/" + appeal.number()));
        assertThat(history.position()).isEqualTo(before + 1);
    }

    @Test
    void anAppealOverOneOfTwoItemsOfALetterLeavesTheWindowOpen() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One", "Two");

        contesting.toAgency(request, 1);

        assertThat(clocks(request, Purpose.MDR_APPEAL_FILE))
                .extracting(DeadlineRow::endedOn)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void aWithdrawalOpensTheWindowAgain() {
        var request = filing.decided(Outcome.DENIED_IN_FULL, "One");
        var appeal = contesting.toAgency(request, 1);

        desk.withdraw(appeal.number(), Seen.ANY, filing.on(Contesting.FILED_ON.plusDays(3)));

        assertThat(clocks(request, Purpose.MDR_APPEAL_FILE))
                .extracting(DeadlineRow::endedOn)
                .containsOnlyNulls()
                .hasSize(1);
        assertThat(clocks(request, Purpose.MDR_APPEAL_180))
                .extracting(DeadlineRow::state)
                .containsExactly(DeadlineState.CANCELLED);
    }

    @Test
    void aDenialOnAppealOpensTheWindowToIscapUntilIscapIsAskedTo() {
        var request = contesting.deniedTwice("One");

        assertThat(clocks(request, Purpose.MDR_APPEAL_DEC))
                .extracting(DeadlineRow::state)
                .containsExactly(DeadlineState.MET);
        assertThat(clocks(request, Purpose.ISCAP_FILE_DENIAL))
                .extracting(DeadlineRow::endedOn)
                .containsOnlyNulls()
                .hasSize(1);

        contesting.file(request, AppealLevel.ISCAP, AppealBasis.DENIAL, Contesting.FILED_ON.plusDays(8));

        assertThat(clocks(request, Purpose.ISCAP_FILE_DENIAL))
                .extracting(DeadlineRow::endedOn)
                .containsExactly(Contesting.FILED_ON.plusDays(8));
    }
}
