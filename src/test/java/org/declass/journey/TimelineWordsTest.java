package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timelines write the constants of all packages as the other pages do. */
@QuarkusTest
class TimelineWordsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private Visitor ada;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
    }

    @Test
    void ofAFile() {
        var file = "/files/" + filing.file("Jupiters in Italy");
        Forms.open(ada, file + "/edit")
                .with("withdrawal.kind", "KYL_LOTT")
                .with("reclassified.wasOpen", "YES")
                .send()
                .then()
                .statusCode(303);

        assertThat(ada.page(file).select(".timeline ins").eachText()).containsExactly("Kyl-Lott review", "Yes");
    }

    @Test
    void ofARequestAndItsItems() {
        var decided = "/requests/" + filing.decided(Outcome.NOT_REVIEWED_TWO_YEARS, "One");
        var draft = "/requests/" + filing.draft("Two");
        Forms.open(ada, draft + "/edit")
                .with("kind", "LIBRARY_MDR")
                .send()
                .then()
                .statusCode(303);

        assertThat(ada.page(decided).select(".timeline ins").eachText()).contains("Not reviewed: two-year rule");
        assertThat(ada.page(draft).select(".timeline ins").eachText()).contains("Library mandatory review");
    }

    @Test
    void ofAnAgencyItsOfficesAndPeople() {
        Forms.open(ada, "/agencies/DOE/edit")
                .with("appealCountedFrom", "MAILING")
                .send()
                .then()
                .statusCode(303);
        Forms.open(ada, "/agencies/DOE/offices/1/edit")
                .with("role", "LIAISON")
                .send()
                .then()
                .statusCode(303);
        Forms.open(ada, "/admin/people/rita")
                .with("role", "STAFF")
                .send()
                .then()
                .statusCode(303);

        assertThat(ada.page("/history").select(".timeline ins").eachText())
                .doesNotContain("MAILING", "LIAISON", "STAFF")
                .contains("Staff");
    }
}
