package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.file.WithdrawnFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The sample shows what can be asked for that nobody asked for, and why some of it has to wait. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterVisitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Story story;

    @Inject
    WholeSample sample;

    @Inject
    WithdrawnFiles files;

    private Visitor ed;

    /** Once for all tests of this class: none but the last changes anything. */
    @BeforeEach
    void begin() {
        if (ed != null) {
            return;
        }
        reset.everything();
        cast.enter();
        clock.goTo(TODAY);
        sample.load();
        ed = cast.signIn("ed");
    }

    @Test
    void whatWasNeverRequestedMakesThreeRequestsOfTwoCustodians() {
        var listed = ed.page("/files?requested=false&status=WITHDRAWN").select("tbody tr");
        var page = ed.page("/requests/batches/new");

        assertThat(listed).hasSize(12);
        assertThat(page.select("form.many tbody th").eachText())
                .containsExactly(
                        "Turkey: missiles, 1961 JFKL-NSF, National Security Files: Countries, box 193",
                        "Italy: bases and agreements RG 59, Central Decimal File, 1955–59, box 2882",
                        "Defense: construction of sites RG 84, Ankara embassy: classified general records, box 33");
        assertThat(page.select("form.many tbody summary").eachText()).containsExactly("3 files", "5 files", "3 files");
        assertThat(page.select("form.many tbody tr td:nth-child(3)").eachText())
                .allMatch(agency -> agency.startsWith("JFKL") || agency.startsWith("NARA"));
        assertThat(page.select("section[aria-labelledby=left-out] .badge").eachText())
                .containsExactly("Custodian not known");
    }

    @Test
    void ofAWholeFolderTheOneReviewedThisYearHasToWait() {
        var folder = ed.get("/api/v1/files?box=193").jsonPath().getList("items.number", String.class);
        var page = ed.page("/requests/batches/new?which=here&here=" + String.join(",", folder));

        assertThat(page.select("form.many tbody summary").eachText()).containsExactly("3 files");
        var leftOut = page.select("section[aria-labelledby=left-out] tbody tr");
        assertThat(leftOut).hasSize(1);
        assertThat(leftOut.select(".badge").eachText()).containsExactly("Reviewed within two years");
        assertThat(leftOut.select("td").last().text()).isEqualTo("10 Jun 2028");
    }

    @Test
    void theDashboardSaysHowMuchWasNeverRequestedAndLeadsThere() {
        var board = ed.get("/api/v1/dashboard").jsonPath();

        assertThat(board.getDouble("highlights.coverage.neverRequestedShare")).isBetween(0.3, 0.5);
        assertThat(ed.page(board.getString("highlights.coverage.neverRequested"))
                        .select("tbody tr"))
                .hasSize(12);
    }

    @Test
    void itsRequestStandsInTheListsWhereItsNumberBelongs() {
        var numbers = ed.get("/api/v1/requests?sort=number").jsonPath().getList("items.number", String.class);

        assertThat(numbers).contains("R-2022-0001").isSorted();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void isEnteredOnceAndNeverWhereSomethingElseIs() {
        var entered = files.count();

        sample.load();
        assertThat(files.count()).isEqualTo(entered);

        reset.everything();
        clock.goTo(TODAY);
        story.load();
        var alone = files.count();
        sample.load();
        assertThat(files.count()).isEqualTo(alone).isLessThan(entered);
    }
}
