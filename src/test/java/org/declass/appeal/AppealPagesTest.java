package org.declass.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.appeal.Contesting.FILED_ON;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.TrackingNumber;
import org.declass.web.Display;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealPagesTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk desk;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private static Forms form(Visitor visitor, String number, String act) {
        return Forms.open(visitor, "/appeals/" + number + "/" + act + "/new");
    }

    @Nested
    class AsAReader {

        private Visitor rita;

        @BeforeEach
        void signIn() {
            rita = cast.signIn("rita");
        }

        @Test
        void filtersTheList() {
            var agency = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));
            var iscap = contesting.toIscap("Two");

            assertThat(rita.page("/appeals?open=true").select("tbody th a").eachText())
                    .containsExactly(iscap.number(), agency.number());
            var page = rita.page("/appeals?open=true&level=ISCAP&basis=DENIAL");
            assertThat(page.select("tbody th a").eachText()).containsExactly(iscap.number());
            assertThat(page.select(".chips li")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(page.select("nav.main a[aria-current]").text()).isEqualTo("Appeals");
            for (var bare : List.of("/appeals", "/appeals?open=true")) {
                assertThat(rita.page(bare).select("main a[href*=fields=]").eachAttr("href"))
                        .as(bare)
                        .isNotEmpty()
                        .noneMatch(href -> href.contains("?&") || href.contains("&&"));
            }
        }

        @Test
        void seesDaysOnTimelinesAsOnThePageAndNoFurtherAppealFirst() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "Telegram 2747");
            contesting.toAgency(request);

            var page = cast.signIn("ed").page("/requests/" + request);

            assertThat(page.select(".actions a.button").first().text()).isNotEqualTo("File an appeal");
            assertThat(page.select(".actions").text()).contains("File an appeal");
            assertThat(page.select(".timeline").text()).doesNotContainPattern("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
        }

        @Test
        void readsOneAndFindsItOnItsRequestAndFile() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "Telegram 2747");
            var appeal = contesting.toAgency(request);
            var file = contesting.view(appeal).items().get(0).file();

            var page = rita.page("/appeals/" + appeal.number());

            assertThat(page.select("h1").text()).contains(appeal.number()).contains("Filed");
            assertThat(page.text()).contains("Telegram 2747", "Department of State", "Italy is public knowledge");
            assertThat(page.select(".actions a")).isEmpty();
            assertThat(page.select(".timeline > li")).hasSize(1);
            assertThat(rita.page("/requests/" + request).select("a[href=/appeals/" + appeal.number() + "]"))
                    .isNotEmpty();
            assertThat(rita.page("/files/" + file).select("a[href=/appeals/" + appeal.number() + "]"))
                    .isNotEmpty();
            rita.get("/appeals/A-999").then().statusCode(404);
            rita.get("/appeals/" + appeal.number() + "/decision/new").then().statusCode(403);
        }
    }

    @Nested
    class AsStaff {

        private Visitor stella;

        @BeforeEach
        void signIn() {
            stella = cast.signIn("stella");
        }

        @Test
        void followsItThroughIscap() {
            var number = contesting.toIscap("One").number();

            form(stella, number, "acknowledgement")
                    .with("number", "ISCAP 2026-045")
                    .send()
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/appeals/" + number));
            form(stella, number, "numbers")
                    .with("value", "2026-045-01")
                    .send()
                    .then()
                    .statusCode(303);
            form(stella, number, "materials-request").send().then().statusCode(303);
            form(stella, number, "materials-receipt").send().then().statusCode(303);
            form(stella, number, "review").send().then().statusCode(303);
            form(stella, number, "decision")
                    .with("outcome", "RELEASED_IN_FULL")
                    .with("on", FixedClock.TODAY.toString())
                    .send()
                    .then()
                    .statusCode(303);

            var page = stella.page("/appeals/" + number);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Decided");
            assertThat(page.select(".given").text()).contains("ISCAP 2026-045").contains("2026-045-01");
            assertThat(page.select("[aria-label=Items] tbody .badge").eachText())
                    .containsExactly("Released in full", "Released in full");
            assertThat(page.select(".timeline > li")).hasSize(7);
            assertThat(page.select(".actions a").eachText()).containsExactly("Note a number");
        }

        @Test
        void seesTheDayThatTheLetterNamesBesideTheReckonedOne() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

            form(stella, appeal.number(), "decision")
                    .with("outcome", "DENIED_IN_FULL")
                    .with("on", FILED_ON.plusDays(5).toString())
                    .with("receivedOn", FILED_ON.plusDays(8).toString())
                    .with("appealRights", "STATED")
                    .with("appealBy", FILED_ON.plusDays(35).toString())
                    .send()
                    .then()
                    .statusCode(303);

            var page = stella.page("/appeals/" + appeal.number());
            assertThat(page.select("tbody tr").first().text())
                    .contains("Appeal by " + Display.day(FILED_ON.plusDays(35)) + ", says the letter");
            assertThat(page.select("[aria-label=Deadlines] tbody tr").eachText())
                    .anySatisfy(clock -> assertThat(clock)
                            .contains(
                                    "Appeal to ISCAP after a decision, item 1",
                                    Display.shortDay(FILED_ON.plusDays(68))));
            assertThat(page.select("details").text()).contains("Decision of the agency on an appeal Met");
        }

        @Test
        void recordsARemandAndKeepsTheOtherItemOpen() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One", "Two"));

            form(stella, appeal.number(), "decision")
                    .with("items", "2")
                    .with("outcome", "REMANDED")
                    .with("on", FixedClock.TODAY.toString())
                    .send()
                    .then()
                    .statusCode(303);

            var page = stella.page("/appeals/" + appeal.number());
            assertThat(page.select("h1 .badge").text()).isEqualTo("Filed");
            assertThat(page.select("tbody tr").get(1).text()).contains("Remanded");
            assertThat(stella.page("/appeals/" + appeal.number() + "/decision/new")
                            .select("input[name=items]"))
                    .hasSize(1);
        }

        @Test
        void keepsWhatWasTyped() {
            var number = contesting.toIscap("One").number();

            var answer = form(stella, number, "closure").with("note", "Typed").send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#reason-error").text()).isNotEmpty();
            assertThat(Forms.page(answer).select("#note").text()).isEqualTo("Typed");
            Forms.again(stella, answer)
                    .with("reason", "IN_LITIGATION")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(stella.page("/appeals/" + number).text()).contains("In litigation");
        }

        @Test
        void isShownWhatHappenedInTheMeantime() {
            var number = contesting.toIscap("One").number();
            var form = form(stella, number, "review");
            var given = new TrackingNumber("ISCAP", NumberKind.APPEAL, "2026-099", null);
            desk.note(number, given, Seen.ANY, filing.act());

            var stale = form.send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("[role=alert]").text()).contains("2026-099");
            Forms.again(stella, stale).send().then().statusCode(303);
        }

        @Test
        void keepsWhatWasTypedWhereTheAppealWasClosedMeanwhile() {
            var number = contesting.toIscap("One").number();
            var form = form(stella, number, "decision")
                    .with("outcome", "RELEASED_IN_FULL")
                    .with("on", FixedClock.TODAY.toString())
                    .with("note", "All of it");
            desk.close(number, ClosureReason.OTHER_STATUTE, Seen.ANY, filing.act());

            var late = form.send();

            late.then().statusCode(412);
            assertThat(Forms.page(late).select("[role=alert]").text())
                    .contains("not possible any more", "administratively closed");
            assertThat(Forms.page(late).select("#note[readonly]").text()).isEqualTo("All of it");
            assertThat(Forms.page(late).select("main button")).isEmpty();
        }

        @Test
        void isOfferedNoFormThatIsNotPossible() {
            var appeal = contesting.toAgency(filing.decided(Outcome.DENIED_IN_FULL, "One"));

            stella.get("/appeals/" + appeal.number() + "/review/new").then().statusCode(409);
            stella.get("/appeals/" + appeal.number() + "/withdrawal/new").then().statusCode(403);
            stella.get("/requests/" + appeal.request().number() + "/appeals/new")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsAnEditor {

        private Visitor ed;

        @BeforeEach
        void signIn() {
            ed = cast.signIn("ed");
        }

        @Test
        void filesAndWithdraws() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

            Forms.open(ed, "/requests/" + request + "/appeals/new")
                    .with("level", "AGENCY")
                    .with("basis", "DENIAL")
                    .with("on", FILED_ON.toString())
                    .send()
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/requests/" + request));

            var page = ed.page("/requests/" + request);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Under appeal");
            var appeal = page.select("th a[href^=/appeals/A-]").first().text();
            form(ed, appeal, "withdrawal").send().then().statusCode(303);
            assertThat(ed.page("/requests/" + request).select("h1 .badge").text())
                    .isEqualTo("Decided");
        }

        @Test
        void seesAllThatStandsInTheWayAndInsists() {
            var request = filing.decided(Outcome.DENIED_IN_FULL, "One");

            var refused = Forms.open(ed, "/requests/" + request + "/appeals/new")
                    .with("level", "ISCAP")
                    .with("basis", "DENIAL")
                    .with("on", FILED_ON.toString())
                    .send();

            refused.then().statusCode(409);
            assertThat(Forms.page(refused).select("input[name=overrides]").eachAttr("value"))
                    .containsExactly("AGENCY_FIRST");
            assertThat(Forms.page(refused).select("[role=alert]").text()).contains("32 CFR 2003.13");
            var withoutReason =
                    Forms.again(ed, refused).with("overrides", "AGENCY_FIRST").send();
            withoutReason.then().statusCode(422);
            assertThat(Forms.page(withoutReason).select("#note-error").text()).isNotEmpty();
            Forms.again(ed, withoutReason)
                    .with("note", "The agency itself sent us there")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(ed.page("/requests/" + request).select(".timeline").text())
                    .contains("The agency itself sent us there");
        }
    }
}
