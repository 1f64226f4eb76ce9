package org.declass.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.deadline.Grouping;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.web.Seen;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The radar shows what asks for an act, names the act, and links to where it is done. */
@QuarkusTest
class RadarPagesTest {

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ReferralDesk referrals;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private static List<String> rows(Document page, String section) {
        return page.select("#" + section + " tbody tr").eachText();
    }

    @Test
    void anEmptyTrackerHasNothingToSay() {
        var page = cast.signIn("rita").page("/deadlines");

        assertThat(page.select("main .empty")).hasSize(7);
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Deadlines");
    }

    @Test
    void anAgencyThatIsNotThereIsASlipAndNotAnEmptyRadar() {
        var rita = cast.signIn("rita");

        rita.get("/deadlines?agency=STAET").then().statusCode(400);
        assertThat(rita.page("/deadlines?agency=state").select("main .empty")).hasSize(7);
    }

    @Nested
    class AYearLater {

        private String asked;
        private String waiting;
        private String denied;
        private Visitor stella;

        @BeforeEach
        void file() {
            waiting = filing.inReview("Waiting");
            var out = filing.inReview("Referred");
            referrals.refer(
                    out, null, new ReferralFacts("DOE", Category.FRD, KnownBy.NOTIFIED, null), Seen.ANY, filing.act());
            denied = filing.decided(Outcome.DENIED_IN_FULL, "Denied");
            clock.goTo(LocalDate.of(2026, 3, 31));
            asked = filing.inReview("Asked");
            filing.ask(asked, QuestionKind.STILL_INTERESTED);
            stella = cast.signIn("stella");
        }

        @Test
        void aWindowAboutToShutIsLoudAndSoIsAQuestion() {
            var page = stella.page("/deadlines");

            assertThat(rows(page, "losing"))
                    .singleElement()
                    .asString()
                    .contains(
                            "Appeal to the agency, item 1",
                            denied,
                            "10 Apr 2026 10 Appeal to the agency",
                            "Unverified");
            assertThat(rows(page, "questions"))
                    .singleElement()
                    .asString()
                    .startsWith(asked)
                    .contains("Still interested", "30 Apr 2026", "Unverified");
            assertThat(page.select("#questions a[href='/requests/" + asked + "/answer/new']"))
                    .hasSize(1);
            assertThat(rows(page, "usable")).isEmpty();
            assertThat(rows(stella.page("/deadlines?days=9"), "losing")).isEmpty();
            assertThat(stella.page("/")
                            .select(".todo .group a[href='/deadlines#losing']")
                            .first()
                            .ownText())
                    .isEqualTo("1");
        }

        @Test
        void theRequestLeadsToTheFormOfOurAnswerAsTheRadarDoes() {
            var step = stella.page("/requests/" + asked)
                    .select("section:contains(What to do next) a:contains(Record our answer)");

            assertThat(step.eachAttr("href")).containsExactly("/requests/" + asked + "/answer/new");
        }

        @Test
        void scriptsAndPeopleGetTheSameAdvice() {
            clock.goTo(LocalDate.of(2027, 3, 1));
            var ed = cast.signIn("ed");

            var told = ed.get("/api/v1/dashboard").jsonPath().<String>getList("toDo.usable.first.act");

            assertThat(told)
                    .isEqualTo(ed.page("/deadlines")
                            .select("#usable td.act a:not([href^=/deadlines])")
                            .eachText())
                    .anyMatch(act -> act.startsWith("Answer their question, then: "));
        }

        @Test
        void whatHasLapsedOpensARightAndMakesTheAgencyLate() {
            clock.goTo(LocalDate.of(2027, 3, 1));
            var page = cast.signIn("stella").page("/deadlines");

            assertThat(rows(page, "usable"))
                    .hasSize(3)
                    .anyMatch(row -> row.contains(waiting) && row.contains("Appeal to ISCAP"));
            assertThat(rows(page, "past")).containsExactly("STATE 3 6 Jan 2027 54");
            assertThat(rows(page, "late")).as("what gives a right stands once").isEmpty();
            assertThat(page.select("#late .count").text()).isEqualTo("3");
            assertThat(page.select("#late p").text())
                    .isEqualTo("All of them give us a right and stand under Rights you can use today.");
            assertThat(page.select("#late p a").attr("href")).isEqualTo("#usable");
            assertThat(rows(page, "quiet"))
                    .singleElement()
                    .asString()
                    .startsWith("REF-")
                    .contains("DOE");
            assertThat(rows(page, "untouched")).hasSize(2);
            assertThat(rows(cast.signIn("stella").page("/deadlines?editor=Nobody"), "usable"))
                    .isEmpty();
            assertThat(rows(cast.signIn("stella").page("/deadlines?agency=CIA"), "past"))
                    .isEmpty();
        }

        @Test
        void mineIsWhatIsMineHoweverMyNameIsSpelled() {
            clock.goTo(LocalDate.of(2027, 3, 1));
            var ed = cast.signIn("ed");
            var all = ed.page("/deadlines");

            var mine = ed.page(all.select("header a:contains(Mine)").attr("href"));

            for (var section : List.of("usable", "untouched", "findings")) {
                assertThat(rows(mine, section)).as(section).isEqualTo(rows(all, section));
            }
            assertThat(rows(mine, "untouched")).isNotEmpty();
            var stella = cast.signIn("stella");
            var hers = stella.page(
                    stella.page("/deadlines").select("header a:contains(Mine)").attr("href"));
            assertThat(rows(hers, "untouched")).isEmpty();
            assertThat(rows(ed.page("/deadlines?editor=ED&agency=state"), "usable"))
                    .isEqualTo(rows(all, "usable"));
        }

        @ParameterizedTest
        @EnumSource(Grouping.class)
        void eachShareOfTheRightsLeadsToAsManyRows(Grouping by) {
            clock.goTo(LocalDate.of(2027, 2, 15));
            var ed = cast.signIn("ed");
            var page = ed.page("/deadlines?by=" + by);

            var shares = page.select("#shares tbody tr");

            assertThat(shares).isNotEmpty();
            assertThat(numbers(shares.select("td:nth-child(2)"))).isEqualTo(count(page, "losing"));
            assertThat(numbers(shares.select("td:nth-child(3)"))).isEqualTo(count(page, "usable"));
            assertThat(shares).allSatisfy(share -> {
                var narrowed = ed.page(share.select("th a").attr("href"));
                assertThat(count(narrowed, "losing")).isEqualTo(numbers(share.select("td:nth-child(2)")));
                assertThat(count(narrowed, "usable")).isEqualTo(numbers(share.select("td:nth-child(3)")));
            });
        }

        private int count(Document page, String section) {
            return Integer.parseInt(page.select("#" + section + " .count").text());
        }

        private int numbers(Elements cells) {
            return cells.eachText().stream().mapToInt(Integer::parseInt).sum();
        }

        @Test
        void aQuestionForWhichNoRuleSaysHowLongIsLoudAllTheSame() {
            var fee = filing.inReview("Fee");
            filing.ask(fee, QuestionKind.FEE);

            var page = stella.page("/deadlines");

            assertThat(rows(page, "questions"))
                    .anyMatch(row -> row.startsWith(fee) && row.contains("at once; no rule says how long"));
            assertThat(stella.page("/").select("main tr:contains(" + fee + ")").text())
                    .contains("at once; no rule says how long");
            assertThat(stella.page("/")
                            .select("main tr:contains(" + asked + ")")
                            .text())
                    .contains("Apr 2026", "Unverified");
        }

        @Test
        void anActIsSeenAtOnceAlthoughTheRadarIsRemembered() {
            assertThat(rows(stella.page("/deadlines"), "questions")).hasSize(1);

            filing.answerThem(asked);

            assertThat(rows(stella.page("/deadlines"), "questions")).isEmpty();
        }

        @Test
        void theWindowAfterALapseIsAboutToBeLostToo() {
            clock.goTo(LocalDate.of(2027, 2, 15));

            assertThat(rows(cast.signIn("stella").page("/deadlines"), "losing"))
                    .hasSize(3)
                    .allMatch(row -> row.contains("Appeal to ISCAP after a lapse") && row.contains("Unverified"));
        }

        @Test
        void theRequestExplainsItsClocks() {
            var part = stella.page("/requests/" + denied).select("[aria-label=Deadlines]");

            assertThat(part.select("tbody tr")).hasSize(2);
            assertThat(part.text()).contains("60 calendar days from 10 February 2026");
        }

        @Test
        void aDayIsSetByHandAndTakenBack() {
            var clockPage =
                    stella.page("/deadlines").select("#losing tbody th a").attr("href");
            var refused = Forms.open(stella, clockPage + "/override").send();
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Forms.page(refused).select("#due-error, #reason-error")).hasSize(2);

            Forms.again(stella, refused)
                    .with("due", "2026-04-24")
                    .with("reason", "the agency agreed by telephone")
                    .send()
                    .then()
                    .statusCode(303);

            var page = stella.page(clockPage);
            assertThat(page.select("main").text())
                    .contains("Set by stella to 24 April 2026: the agency agreed by telephone");
            assertThat(page.select(".timeline .phrase").eachText()).containsExactly("set the day of");

            Forms.open(stella, clockPage + "/override/withdrawal").send().then().statusCode(303);
            assertThat(stella.page(clockPage).select("main").text()).contains("60 calendar days from 10 February 2026");
        }

        @Test
        void aReaderSeesItAndChangesNothing() {
            var rita = cast.signIn("rita");
            var clockPage = rita.page("/deadlines").select("#losing tbody th a").attr("href");

            assertThat(rita.page(clockPage).select(".actions a")).isEmpty();
            assertThat(rita.page("/deadlines").select("#questions a[href$='/answer/new']"))
                    .isEmpty();
            rita.post(clockPage + "/override", Map.of("due", "2026-04-24", "reason", "x", "version", "1"))
                    .then()
                    .statusCode(403);
        }
    }
}
