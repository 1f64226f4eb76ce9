package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What the radar suggests for the sample's cases can be done. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RadarOfTheStoryTest {

    private static final String ALL = "/deadlines?days=3660&months=1";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Story story;

    @Inject
    Cast cast;

    private Visitor ed;

    /** Once for all tests of this class: none but the last changes anything. */
    @BeforeEach
    void begin() {
        if (ed != null) {
            return;
        }
        reset.everything();
        cast.enter();
        clock.goTo(LocalDate.of(2026, 11, 23));
        story.load();
        ed = cast.signIn("ed");
    }

    @Test
    void everySuggestedActLeadsToAFormThatCanDoIt() {
        var page = ed.page(ALL);

        for (var section : List.of("questions", "losing", "usable", "late", "quiet", "untouched")) {
            var acts = page.select("#" + section + " tbody td:last-child a:not([href^=/deadlines/])");
            assertThat(acts).as(section).isNotEmpty();
            assertThat(acts).allSatisfy(this::leadsToAForm);
        }
        assertThat(page.text()).doesNotContain("{page");
        assertThat(page.select("#untouched tbody tr").eachText()).anyMatch(row -> row.contains("Under appeal"));
        var undone = page.select("#usable tbody tr:contains(R-2018-0001) td:last-child")
                .text();
        assertThat(undone).startsWith("Answer their question, then: ask OGIS to mediate");
    }

    private void leadsToAForm(Element act) {
        var answer = ed.get(act.attr("href"));
        assertThat(answer.statusCode()).as(act.attr("href")).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).select("main form[method=post]"))
                .as(act.attr("href"))
                .isNotEmpty();
    }

    @Test
    void aLapseWhoseWindowHasShutSaysSoAndEveryLateClockIsListed() {
        var page = ed.page(ALL);

        assertThat(page.select("#usable tbody tr:contains(R-2023-0001)").text())
                .contains("Our window, CL-")
                .contains("(unverified): say why it is late.");
        var agencies = page.select("#past tbody tr");
        assertThat(agencies).isNotEmpty().allSatisfy(row -> {
            var narrowed = ed.page(row.select("a").attr("href").replace("#late", ""));
            var clocks = Integer.parseInt(row.select("td.number > a").first().ownText());
            var listed = ed.page(narrowed.select("#late .count").attr("href") + "&limit=1000")
                    .select("tbody th")
                    .eachText();
            assertThat(listed).as("behind the number").hasSize(clocks);
            var late = narrowed.select("#late tbody th").eachText();
            var usable = narrowed.select("#usable tbody th").eachText();
            assertThat(late).as("no clock stands twice").doesNotContainAnyElementsOf(usable);
            assertThat(Stream.concat(late.stream(), usable.stream()))
                    .as("each stands in one of the two")
                    .containsAll(listed);
            var elsewhere = listed.stream().filter(usable::contains).count();
            if (elsewhere > 0) {
                assertThat(narrowed.select("#late > p").first().text())
                        .startsWith(late.isEmpty() ? "All of them" : elsewhere + " of them");
            }
            assertThat(Integer.parseInt(narrowed.select("#late .count").text())).isEqualTo(clocks);
        });
    }

    @Test
    void nothingOfOthersIsLeftWhereItIsNarrowed() {
        assertThat(rows(ed.page(ALL), "quiet")).isNotEmpty();

        var nobody = ed.page(ALL + "&editor=nobody");
        assertThat(rows(nobody, "quiet")).isEmpty();
        assertThat(nobody.select("#losing .empty .title").text()).isEqualTo("None ends within 3,660 days");
        assertThat(nobody.select("#quiet .empty .title").text()).isEqualTo("Every referral has moved within 1 month");
        assertThat(rows(ed.page(ALL + "&kind=FOIA"), "quiet")).isEmpty();
        assertThat(rows(ed.page(ALL + "&kind=MDR&asOf=2026-11-20"), "quiet")).isNotEmpty();
        assertThat(rows(ed.page(ALL + "&kind=FOIA&asOf=2026-11-20"), "quiet")).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void filingAgainBeginsWithTheFilesOfTheLetterAndEndsTheClockThatSuggestsIt() {
        var again = ed.page(ALL).select("#usable a:contains(File it again)");

        assertThat(again).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).matches("/requests/new\\?refiles=R-\\d{4}-\\d{4}&file=W-.*");
            var file = link.attr("href").replaceFirst(".*?file=(W-\\d+).*", "$1");
            assertThat(ed.page(link.attr("href")).select("form[method=post]").text())
                    .contains(file);
        });
        var request = again.first().attr("href").replaceFirst(".*refiles=(R-\\d{4}-\\d{4}).*", "$1");
        var sent = Forms.open(ed, again.first().attr("href")).send();
        sent.then().statusCode(303);
        var draft = sent.header("Location").replaceFirst(".*/requests/", "/requests/");
        assertThat(ed.page(draft).text()).contains(request);
        Forms.open(ed, draft + "/sending/new")
                .with("on", "2026-11-23")
                .send()
                .then()
                .statusCode(303);
        assertThat(ed.page(ALL).select("#usable a[href*=" + request + "]:contains(File it again)"))
                .isEmpty();
    }

    private static List<String> rows(Document page, String section) {
        return page.select("#" + section + " tbody tr").eachText();
    }
}
