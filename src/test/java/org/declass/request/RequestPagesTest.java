package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestPagesTest {

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

    @Nested
    class AsAReader {

        private Visitor rita;

        @BeforeEach
        void signIn() {
            rita = cast.signIn("rita");
        }

        @Test
        void listsTheNewestFirst() {
            var older = filing.draft("One");
            var newer = filing.inReview("Two", "Three");
            filing.answer(newer, 2, Outcome.DENIED_IN_FULL);

            var rows = rita.page("/requests").select("tbody tr");

            assertThat(rows.select("th a").eachText()).containsExactly(newer, older);
            assertThat(rows.first().text()).contains("1 of 2").contains("In review");
        }

        @Test
        void seesNothingToTickOrToDo() {
            var number = filing.inReview("One");

            assertThat(rita.page("/requests").select("main input[type=checkbox][name=request]"))
                    .isEmpty();
            assertThat(rita.page("/requests").select("main a[href=/requests/new]"))
                    .isEmpty();
            assertThat(rita.page("/requests/" + number).select(".actions a, a:contains(Put right)"))
                    .isEmpty();
        }

        @Test
        void filtersAndSeesByWhat() {
            var mine = filing.sent("One");
            filing.draft("Two");

            var page = rita.page("/requests?status=SENT&agency=STATE&q=jupiter");

            assertThat(page.select("tbody th a").eachText()).containsExactly(mine);
            assertThat(page.select(".chips li a").eachText())
                    .anySatisfy(chip -> assertThat(chip).contains("Status Sent"))
                    .anySatisfy(chip -> assertThat(chip).contains("Clear all"));
            assertThat(page.select(".chips a:contains(Agency)").attr("href"))
                    .contains("status=SENT")
                    .doesNotContain("agency");
            assertThat(page.select("details.further").hasAttr("open")).isTrue();
            assertThat(page.select("select[name=agency] option[selected]").val())
                    .isEqualTo("STATE");
            assertThat(page.select(".export a:contains(CSV)").attr("href"))
                    .startsWith("/api/v1/requests?")
                    .contains("status=SENT")
                    .contains("format=csv");
        }

        @Test
        void keepsSeveralValuesOfAFilter() {
            filing.sent("One");

            var page = rita.page("/requests?agency=STATE&agency=DOE");

            assertThat(page.select(".filters input[type=hidden][name=agency]").eachAttr("value"))
                    .containsExactly("DOE");
            assertThat(page.select(".chips a:contains(Agency)")).hasSize(2);
        }

        @Test
        void isToldWhatToDoWhereNothingMatches() {
            assertThat(rita.page("/requests?number=nothing").select(".empty").text())
                    .contains("Take away a filter");
        }

        @Test
        void pagesByCursor() {
            filing.draft("One");
            var second = filing.draft("Two");

            var first = rita.page("/requests?limit=1");
            var next = rita.page(first.select("a[rel=next]").attr("href"));

            assertThat(first.select("tbody th a").text()).isEqualTo(second);
            assertThat(next.select("tbody th a").text()).isNotEqualTo(second).isNotEmpty();
        }

        @Test
        void isToldWhatIsWrongWithAFilter() {
            rita.get("/requests?status=NONSENSE").then().statusCode(400);
            rita.get("/requests/R-1999-0001").then().statusCode(404);
        }

        @Test
        void readsWhereARequestStands() {
            var number = filing.inReview("Telegram <2747>");
            filing.answer(number, 1, Outcome.RELEASED_IN_PART);

            var page = rita.page("/requests/" + number);

            assertThat(page.select("h1").text()).contains(number).contains("Decided");
            assertThat(page.select(".standing").text()).contains("Everything is answered");
            assertThat(page.select(".items").text()).contains("Telegram <2747>").contains("25X6");
            assertThat(page.select(".facts").text())
                    .contains("Department of State")
                    .contains("M-" + number);
            assertThat(page.select(".timeline > li")).hasSizeGreaterThanOrEqualTo(5);
            assertThat(page.select("h2:contains(Referrals)")).hasSize(1);
        }

        @Test
        void mayNotOpenAForm() {
            var number = filing.sent("One");

            rita.get("/requests/" + number + "/acknowledgement/new").then().statusCode(403);
            rita.get("/requests/new").then().statusCode(403);
        }
    }

    @Nested
    class AsStaff {

        @Test
        void isOfferedOnlyWhatStaffMayDo() {
            var stella = cast.signIn("stella");
            var draft = filing.draft("One");
            var sent = filing.sent("Two");

            assertThat(stella.page("/requests/" + draft).select(".actions a").eachText())
                    .doesNotContain("Record that it was sent", "Close");
            assertThat(stella.page("/requests/" + sent).select(".actions a").eachText())
                    .startsWith("Record the acknowledgement")
                    .doesNotContain("Close");
            stella.get("/requests/" + sent + "/closure/new").then().statusCode(403);
            assertThat(stella.page("/requests")
                            .select("select[name=act] option")
                            .eachAttr("value"))
                    .containsExactly("acknowledgement", "review", "notes", "editor");
        }
    }

    @Nested
    class AsAnEditor {

        @Test
        void isOfferedTheRestToo() {
            var ed = cast.signIn("ed");
            var draft = filing.draft("One");

            assertThat(ed.page("/requests/" + draft)
                            .select(".actions a")
                            .first()
                            .attr("href"))
                    .isEqualTo("/requests/" + draft + "/sending/new");
            assertThat(ed.page("/requests").select("select[name=act] option").eachAttr("value"))
                    .contains("closure");
        }
    }
}
