package org.declass.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monday morning: what is there to ask about, beside what it concerns, and how one sets it aside. */
@QuarkusTest
class FindingPagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private String denied;
    private Visitor stella;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        denied = filing.decided(Outcome.DENIED_IN_FULL, "Telegram 2747");
        stella = cast.signIn("stella");
    }

    @Test
    void showsThemBesideTheItemAndInASectionOfTheRequest() {
        var page = stella.page("/requests/" + denied);

        assertThat(page.select("#item-1 .remark .badge").eachText())
                .containsExactly("25X code after 50 years", "Pages differ from the notice");
        assertThat(page.select(".findings li")).hasSize(2);
        assertThat(page.select(".findings li").first().text())
                .contains("ask for the authority after 50 years", "E.O. 13526, section 3.3(h)");
        assertThat(stella.page("/requests/" + filing.sent("Two")).select(".remark, .findings"))
                .isEmpty();
    }

    @Test
    void listsThemWithFiltersInTheAddress() {
        var page = stella.page("/findings?status=OPEN&severity=MEDIUM&agency=STATE");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("25X code after 50 years", denied);
        assertThat(page.select(".chips li")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("nav.main a[aria-current]").text()).isEqualTo("Findings");
        assertThat(stella.page("/findings?agency=DOE").select("main .empty")).hasSize(1);
        assertThat(stella.page("/findings?limit=1").select("a[href*=cursor]")).isNotEmpty();
        stella.get("/findings/FI-99999999").then().statusCode(404);
        assertThat(stella.page("/deadlines").select("#findings tbody tr")).hasSize(2);
        assertThat(stella.page("/deadlines?editor=Nobody").select("#findings tbody tr"))
                .isEmpty();
    }

    @Test
    void isDismissedWithAReasonThatStaysAndTakenBack() {
        var place = stella.page("/findings?check=FIFTY_YEARS_25X")
                .select("tbody th a")
                .attr("href");

        var refused = Forms.open(stella, place + "/dismissal").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("#reason-error").text()).isNotEmpty();
        Forms.again(stella, refused)
                .with("reason", "Asked on the telephone")
                .send()
                .then()
                .statusCode(303)
                .header("Location", endsWith(place));

        var page = stella.page(place);
        assertThat(page.select("h1 .badge").text()).isEqualTo("Dismissed");
        assertThat(page.select("main").text()).contains("stella: Asked on the telephone");
        assertThat(page.select(".timeline .phrase").eachText()).containsExactly("dismissed");
        assertThat(stella.page("/requests/" + denied).select("#item-1 .remark")).hasSize(1);
        assertThat(stella.page("/requests/" + denied)
                        .select("details .findings li")
                        .text())
                .contains("Asked on the telephone");
        assertThat(stella.page("/deadlines").select("#findings tbody tr")).hasSize(1);

        Forms.open(stella, place + "/dismissal/withdrawal").send().then().statusCode(303);
        assertThat(stella.page(place).select("h1 .badge").text()).isEqualTo("Open");
        assertThat(stella.page(place).select(".timeline > li")).hasSize(2);
    }

    @Test
    void tellsTheSecondOfTwoWhatHappened() {
        var place = stella.page("/findings?check=FIFTY_YEARS_25X")
                .select("tbody th a")
                .attr("href");
        var late = Forms.open(stella, place + "/dismissal").with("reason", "Mine");
        Forms.open(cast.signIn("ed"), place + "/dismissal")
                .with("reason", "Theirs")
                .send()
                .then()
                .statusCode(303);

        var stale = late.send();

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Forms.page(stale).select("[role=alert]").text()).contains("Theirs");
    }

    @Test
    void changesNothingForAReader() {
        var rita = cast.signIn("rita");
        var place = rita.page("/findings").select("tbody th a").attr("href");

        assertThat(rita.page(place).select(".actions a")).isEmpty();
        assertThat(rita.page("/requests/" + denied).select("a[href$=/dismissal]"))
                .isEmpty();
        rita.get(place + "/dismissal").then().statusCode(403);
    }

    @Test
    void takesWhatALetterSaysAboutAppealingFromTheForm() {
        var request = filing.inReview("Two");

        Forms.open(stella, "/requests/" + request + "/determinations/new")
                .with("outcome", "DENIED_IN_FULL")
                .with("exemptions", "50X1-HUM")
                .with("on", FixedClock.TODAY.toString())
                .with("appealRights", "NOT_STATED")
                .send()
                .then()
                .statusCode(303);

        var page = stella.page("/requests/" + request);
        assertThat(page.select("#item-1 .answer").text()).contains("Right to appeal: not stated");
        assertThat(page.select("#item-1 .remark .badge").eachText()).containsExactly("Right to appeal not stated");
        var wrong = Forms.open(stella, "/requests/" + filing.inReview("Three") + "/determinations/new")
                .with("outcome", "DENIED_IN_FULL")
                .with("on", FixedClock.TODAY.toString())
                .with("appealBy", "2026-01-01")
                .send();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Forms.page(wrong).select("#appealBy-error").text()).isEqualTo("Lies before the date of the letter.");
    }
}
