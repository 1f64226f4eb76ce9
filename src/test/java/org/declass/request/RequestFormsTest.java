package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.history.History;
import org.declass.web.Seen;
import org.declass.web.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A form for every act: it does it, keeps what was typed where it cannot, and tells whoever came second. */
@QuarkusTest
class RequestFormsTest {

    private static final String TODAY = FixedClock.TODAY.toString();

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ReviewRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    History history;

    private Visitor ed;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ed = cast.signIn("ed");
    }

    private RequestStatus status(String number) {
        return request(number).status();
    }

    /** As it is now in the database. */
    private ReviewRequest request(String number) {
        requests.getEntityManager().clear();
        return requests.get(number);
    }

    private Forms form(String number, String act) {
        return Forms.open(ed, "/requests/" + number + "/" + act + "/new");
    }

    @Test
    void everyActOnTheShowPageLeadsToItsForm() {
        var numbers = Stream.of(
                filing.draft("One"),
                filing.sent("Two"),
                filing.acknowledged("Three"),
                filing.inReview("Four"),
                filing.awaitingUs("Five"),
                filing.decided(Outcome.DENIED_IN_FULL, "Six"),
                filing.closed("Seven"));

        numbers.forEach(number -> {
            var acts = ed.page("/requests/" + number).select(".actions a");
            assertThat(acts).isNotEmpty();
            acts.forEach(act -> assertThat(ed.page(act.attr("href")).select("main form[method=post] [name=csrf-token]"))
                    .as(act.attr("href"))
                    .isNotEmpty());
        });
    }

    @Test
    void everyFieldHasItsLabel() {
        var number = filing.inReview("One");

        for (var act : new String[] {"determinations", "question", "numbers", "closure", "referrals"}) {
            ed.page("/requests/" + number + "/" + act + "/new")
                    .select("main form input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select,"
                            + " main textarea")
                    .forEach(field -> assertThat(field.ownerDocument().select("label[for=" + field.id() + "]"))
                            .as(field.outerHtml())
                            .hasSize(1));
        }
    }

    @Nested
    class NewRequest {

        @Test
        void beginsFromChosenFiles() {
            var first = filing.file("Telegram from Rome");
            var second = filing.file("Telegram from Ankara");

            var form = Forms.open(ed, "/requests/new?file=" + first + "&file=" + second);
            var answer = form.with("kind", "MDR")
                    .with("agency", "STATE")
                    .with("title", "Jupiters in Italy and Turkey")
                    .send();

            answer.then().statusCode(303).header("Location", endsWith("/requests/R-2026-0001"));
            var page = ed.page("/requests/R-2026-0001");
            assertThat(page.select("[role=status]").text()).isEqualTo("R-2026-0001 is a draft now.");
            assertThat(page.select(".items tbody tr")).hasSize(2);
        }

        @Test
        void comesBackWithWhatWasTyped() {
            var before = history.position();

            var answer = Forms.open(ed, "/requests/new")
                    .with("title", "Only <this>")
                    .with("files", "W-12 w-13")
                    .send();

            answer.then().statusCode(422);
            var page = Forms.page(answer);
            assertThat(page.select("#title").attr("value")).isEqualTo("Only <this>");
            assertThat(page.select("#files").text()).isEqualTo("W-12 w-13");
            assertThat(page.select("#kind-error").text()).isNotEmpty();
            assertThat(page.select("#agency-error").text()).isNotEmpty();
            assertThat(history.position()).isEqualTo(before);
        }

        @Test
        void isBegunOnceHoweverOftenItIsSent() {
            var form = Forms.open(ed, "/requests/new")
                    .with("kind", "FOIA")
                    .with("agency", "DOE")
                    .with("title", "All");
            var first = form.send();
            var position = history.position();

            var repeat = form.send();

            first.then().statusCode(303);
            repeat.then().statusCode(303).header("Location", equalTo(first.header("Location")));
            assertThat(history.position()).isEqualTo(position);
        }

        @Test
        void isNotTakenForARepeatWhereSomethingElseWasTyped() {
            var form = Forms.open(ed, "/requests/new").with("kind", "FOIA").with("agency", "DOE");
            form.with("title", "").send().then().statusCode(422);
            form.with("title", "All").send().then().statusCode(303);
            var position = history.position();

            var other = form.with("title", "Others").send();

            other.then().statusCode(422);
            assertThat(Forms.page(other).select("[role=alert]").text()).contains("was sent before");
            assertThat(Forms.page(other).select("#title").attr("value")).isEqualTo("Others");
            assertThat(history.position()).isEqualTo(position);
        }

        @Test
        void namesTheFileThatDoesNotExist() {
            var answer = Forms.open(ed, "/requests/new")
                    .with("kind", "FOIA")
                    .with("agency", "DOE")
                    .with("title", "All")
                    .with("files", "W-99999")
                    .send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#files-error").text()).contains("W-99999");
        }
    }

    @Nested
    class Editing {

        @Test
        void changesTheFacts() {
            var number = filing.sent("One");

            Forms.open(ed, "/requests/" + number + "/edit")
                    .with("title", "Another title")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(request(number).facts().title()).isEqualTo("Another title");
        }

        @Test
        void leavesTheAddresseeAndTheRoadOfWhatWasSent() {
            var number = filing.acknowledged("One");

            var refused = Forms.open(ed, "/requests/" + number + "/edit")
                    .with("agency", "CIA")
                    .with("kind", "FOIA")
                    .send();

            refused.then().statusCode(409);
            assertThat(Forms.page(refused).select("[role=alert]").text())
                    .contains("was sent to STATE")
                    .contains("was filed as");
            assertThat(request(number).facts().agency()).isEqualTo("STATE");
            Forms.open(ed, "/requests/" + number + "/edit")
                    .with("office", "IPS")
                    .with("remarks", "By post")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(request(number).facts().office()).isEqualTo("IPS");
        }

        @Test
        void asksNothingAgainThatItAsksItself() {
            var number = filing.draft("One");

            var refused = Forms.open(ed, "/requests/" + number + "/edit")
                    .with("refiles", number.toLowerCase())
                    .send();

            refused.then().statusCode(422);
            assertThat(Forms.page(refused).select("#refiles-error").text()).contains("itself");
        }

        @Test
        void readdressesADraft() {
            var number = filing.draft("One");

            Forms.open(ed, "/requests/" + number + "/edit")
                    .with("agency", "CIA")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(request(number).facts().agency()).isEqualTo("CIA");
        }

        @Test
        void addsAndTakesOffFiles() {
            var number = filing.draft("One");
            var more = filing.file("Two");

            form(number, "items")
                    .with("files", more.toLowerCase())
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(ed.page("/requests/" + number).select(".items tbody tr")).hasSize(2);
            Forms.open(ed, "/requests/" + number).send().then().statusCode(303);

            assertThat(ed.page("/requests/" + number).select(".items tbody tr")).hasSize(1);
        }

        @Test
        void refusesAFileThatIsAnItemAlready() {
            var number = filing.draft("One");
            var page = ed.page("/requests/" + number);
            var same = page.select(".items td.title a").first().text();

            var answer = form(number, "items").with("files", same).send();

            answer.then().statusCode(409);
            assertThat(Forms.page(answer).select("[role=alert]").text()).contains("already");
            assertThat(Forms.page(answer).select("#files").text()).isEqualTo(same);
        }
    }

    @Nested
    class Course {

        @Test
        void sends() {
            var number = filing.draft("One");

            form(number, "sending").send().then().statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.SENT);
            assertThat(request(number).dates().sentOn()).isEqualTo(FixedClock.TODAY);
        }

        @Test
        void acknowledges() {
            var number = filing.sent("One");

            form(number, "acknowledgement")
                    .with("on", TODAY)
                    .with("number", "M-2026-00001")
                    .with("note", "By e-mail")
                    .send()
                    .then()
                    .statusCode(303);

            var page = ed.page("/requests/" + number);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Acknowledged");
            assertThat(page.select(".facts .given").text()).contains("M-2026-00001");
            assertThat(page.select(".timeline > li").first().text()).contains("By e-mail");
        }

        @Test
        void keepsWhatWasTypedInAnAcknowledgementWithoutADate() {
            var number = filing.sent("One");

            var answer = form(number, "acknowledgement")
                    .with("number", "M-7")
                    .with("receivedOn", "yesterday")
                    .with("note", "Line one\nLine two")
                    .send();

            answer.then().statusCode(422);
            var page = Forms.page(answer);
            assertThat(page.select("#number").attr("value")).isEqualTo("M-7");
            assertThat(page.select("#receivedOn").attr("value")).isEqualTo("yesterday");
            assertThat(page.select("#receivedOn-error").text()).contains("2026-03-31");
            assertThat(page.select("#note").first().wholeText().strip()).isEqualTo("Line one\nLine two");
            assertThat(page.select("#on-error").text()).isNotEmpty();
            assertThat(status(number)).isEqualTo(RequestStatus.SENT);
        }

        @Test
        void startsTheReview() {
            var number = filing.acknowledged("One");

            form(number, "review").send().then().statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void asksAndAnswers() {
            var number = filing.inReview("One");

            form(number, "question")
                    .with("kind", "STILL_INTERESTED")
                    .with("on", TODAY)
                    .with("answerBy", "2026-04-01")
                    .send()
                    .then()
                    .statusCode(303);
            assertThat(ed.page("/requests/" + number).select(".standing").text())
                    .contains("waits for us")
                    .contains("1 April 2026");
            form(number, "answer").send().then().statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void notesANumber() {
            var number = filing.sent("One");

            form(number, "numbers").with("value", "F-2012-1").send().then().statusCode(303);
            var again = form(number, "numbers").with("value", "F 2012 1").send();

            again.then().statusCode(409);
            assertThat(Forms.page(again).select("[role=alert]").text()).contains("already");
        }

        @Test
        void refusesANumberOfPunctuationOnly() {
            var number = filing.sent("One");

            var noted = form(number, "numbers").with("value", "...").send();
            var given = form(number, "acknowledgement")
                    .with("on", TODAY)
                    .with("number", "- / -")
                    .send();

            noted.then().statusCode(422);
            given.then().statusCode(422);
            assertThat(Forms.page(noted).select("#value-error").text()).contains("a letter or a digit");
            assertThat(Forms.page(given).select("#number-error").text()).contains("a letter or a digit");
            assertThat(status(number)).isEqualTo(RequestStatus.SENT);
        }

        @Test
        void refusesADayBeforeTheSending() {
            var number = filing.sent("One");

            var answer = form(number, "review").with("on", "2020-01-01").send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#on-error").text()).contains("was sent on");
        }

        @Test
        void reopensWithAReasonOnly() {
            var number = filing.closed("One");

            form(number, "reopening").send().then().statusCode(422);
            form(number, "reopening")
                    .with("note", "They wrote again")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.DECIDED);
        }

        @Test
        void showsNoFormForAnActThatIsNotPossible() {
            var number = filing.draft("One");

            var answer = ed.get("/requests/" + number + "/acknowledgement/new");

            answer.then().statusCode(409);
            assertThat(Forms.page(answer).select("main li").eachText()).contains("Send");
        }

        @Test
        void keepsWhatWasTypedWhereTheActIsNotPossibleAnyMore() {
            var number = filing.sent("One");
            var form = form(number, "acknowledgement").with("on", TODAY).with("note", "Typed");
            desk.acknowledge(number, new Letters.Acknowledgement(null, null), Seen.ANY, filing.act());

            var stale = form.send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("[role=alert]").text())
                    .contains("not possible any more", number + " stands at “Acknowledged”", "acknowledged");
            assertThat(Forms.page(stale).select("#note[readonly]").text()).isEqualTo("Typed");
            assertThat(Forms.page(stale).select("#on[readonly]").val()).isEqualTo(TODAY);
            assertThat(Forms.page(stale).select("main form, main button")).isEmpty();
        }

        @Test
        void keepsWhatWasChosenWhereTheRequestWasClosedMeanwhile() {
            var number = filing.inReview("One");
            var determination = form(number, "determinations")
                    .with("items", "1")
                    .with("outcome", "DENIED_IN_FULL")
                    .with("agency", "DOE")
                    .with("exemptions", "50X2-WMD")
                    .with("on", TODAY);
            var insisting = new Letters.Closure(CloseReason.WITHDRAWN_BY_US, Letters.Confirmation.YES);
            desk.close(number, insisting, Seen.ANY, filing.act());

            var late = determination.send();

            late.then().statusCode(412);
            var page = Forms.page(late);
            assertThat(page.select("[role=alert]").text()).contains("stands at “Closed”", "closed");
            assertThat(page.select("fieldset[disabled] [name=outcome][checked]").val())
                    .isEqualTo("DENIED_IN_FULL");
            assertThat(page.select("#exemptions[readonly]").val()).isEqualTo("50X2-WMD");
            assertThat(page.select("#agency[disabled] option[selected]").val()).isEqualTo("DOE");
            assertThat(page.select("main button")).isEmpty();
            assertThat(page.select("[role=alert] a[href=/requests/" + number + "]"))
                    .isNotEmpty();
        }

        @Test
        void saysToScriptsThatItIsTooLateForGood() {
            var number = filing.sent("One");
            desk.acknowledge(number, new Letters.Acknowledgement(null, null), Seen.ANY, filing.act());

            assertThatThrownBy(() -> desk.acknowledge(
                            number, new Letters.Acknowledgement(null, null), Seen.version(0), filing.act()))
                    .isInstanceOf(Stale.class)
                    .hasMessageContaining("Nothing was saved. Cannot record the acknowledgement: " + number);
        }
    }

    @Nested
    class TwoAtOnce {

        @Test
        void theSecondIsShownWhatTheFirstDidAndMaySendAgain() {
            var number = filing.inReview("One");
            var form = form(number, "question")
                    .with("kind", "FEE")
                    .with("on", TODAY)
                    .with("note", "They want 25 dollars");
            desk.note(number, new TrackingNumber("STATE", NumberKind.OTHER, "X-77", null), Seen.ANY, filing.act());

            var stale = form.send();

            stale.then().statusCode(412);
            var page = Forms.page(stale);
            assertThat(page.select("[role=alert] .timeline li")).hasSize(1);
            assertThat(page.select("[role=alert]").text()).contains("X-77");
            assertThat(page.select("#note").text()).isEqualTo("They want 25 dollars");
            assertThat(page.select("[name=kind][checked]").val()).isEqualTo("FEE");
            assertThat(status(number)).isEqualTo(RequestStatus.IN_REVIEW);
            Forms.again(ed, stale).send().then().statusCode(303);
            assertThat(status(number)).isEqualTo(RequestStatus.AWAITING_US);
        }

        @Test
        void aFormThatWasRefusedStillNotices() {
            var number = filing.sent("One");
            var refused = form(number, "acknowledgement").send();
            refused.then().statusCode(422);
            desk.note(number, new TrackingNumber("STATE", NumberKind.OTHER, "X-78", null), Seen.ANY, filing.act());

            var stale = Forms.again(ed, refused).with("on", TODAY).send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("[role=alert]").text()).contains("X-78");
        }

        @Test
        void theSecondEditorLosesNothingTyped() {
            var number = filing.sent("One");
            var form = Forms.open(ed, "/requests/" + number + "/edit").with("title", "Mine");
            Forms.open(ed, "/requests/" + number + "/edit")
                    .with("title", "Theirs")
                    .send()
                    .then()
                    .statusCode(303);

            var stale = form.send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("#title").attr("value")).isEqualTo("Mine");
            assertThat(Forms.page(stale).select("[role=alert]").text()).contains("Theirs");
        }
    }

    @Nested
    class Determination {

        @Test
        void answersTheTickedItems() {
            var number = filing.inReview("One", "Two", "Three");

            form(number, "determinations")
                    .with("items", "1", "3")
                    .with("outcome", "RELEASED_IN_PART")
                    .with("on", TODAY)
                    .with("pagesTotal", "12")
                    .with("pagesPart", "3")
                    .with("exemptions", "25X6, 3.3(b)(2); 25X99")
                    .send()
                    .then()
                    .statusCode(303);

            var page = ed.page("/requests/" + number);
            assertThat(page.select("[role=status]").text()).contains("2 items").contains("25X99");
            assertThat(page.select("#item-1 .badge").eachText()).contains("Released in part");
            assertThat(page.select("#item-1 code").eachText()).containsExactly("25X6", "3.3(b)(2)", "25X99");
            assertThat(page.select("#item-1 code.unknown").eachText()).containsExactly("25X99");
            assertThat(page.select("#item-1 .answer").text()).contains("12 pages: 3 in part");
            assertThat(page.select("#item-2 .badge")).isEmpty();
            assertThat(page.select("section h2 .count").text()).contains("2 of 3 answered");
            assertThat(status(number)).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void decidesTheRequestWithTheLast() {
            var number = filing.inReview("One");

            form(number, "determinations")
                    .with("outcome", "GLOMAR")
                    .with("on", TODAY)
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.DECIDED);
        }

        @Test
        void comesBackWithEverythingTyped() {
            var number = filing.inReview("One", "Two");

            var answer = form(number, "determinations")
                    .with("items", "2")
                    .with("exemptions", "FRD, RD")
                    .with("pagesTotal", "many")
                    .send();

            answer.then().statusCode(422);
            var page = Forms.page(answer);
            assertThat(page.select("[name=items][checked]").eachAttr("value")).containsExactly("2");
            assertThat(page.select("#exemptions").attr("value")).isEqualTo("FRD, RD");
            assertThat(page.select("#pagesTotal").attr("value")).isEqualTo("many");
            assertThat(page.select("#pagesTotal-error, #on-error, #outcome-error"))
                    .hasSize(3);
        }

        @Test
        void putsAnEarlierOneRight() {
            var number = filing.decided(Outcome.DENIED_IN_FULL, "One");
            var link = ed.page("/requests/" + number).select("#item-1 a:contains(Put right)");

            Forms.open(ed, link.attr("href"))
                    .with("outcome", "RELEASED_IN_FULL")
                    .with("on", TODAY)
                    .send()
                    .then()
                    .statusCode(303);

            var page = ed.page("/requests/" + number);
            assertThat(page.select("#item-1 .answer.superseded")).hasSize(1);
            assertThat(page.select("#item-1 .answer:not(.superseded)").text()).contains("Released in full");
        }
    }

    @Nested
    class Closure {

        @Test
        void closes() {
            var number = filing.decided(Outcome.RELEASED_IN_FULL, "One");

            form(number, "closure")
                    .with("reason", "FULLY_RELEASED")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(status(number)).isEqualTo(RequestStatus.CLOSED);
        }

        @Test
        void showsAllThatStandsInTheWayAndClosesAnyway() {
            var number = filing.awaitingUs("One", "Two");

            var refused = form(number, "closure").with("reason", "ACCEPTED").send();

            refused.then().statusCode(409);
            assertThat(Forms.page(refused).select(".notice.tone-warn li")).hasSize(2);
            assertThat(status(number)).isEqualTo(RequestStatus.AWAITING_US);
            Forms.again(ed, refused).with("confirmed", "true").send().then().statusCode(303);
            assertThat(status(number)).isEqualTo(RequestStatus.CLOSED);
        }

        @Test
        void listsAllThatStandsInTheWayAtOnce() {
            var number = filing.awaitingUs("One", "Two");

            var page = ed.page("/requests/" + number + "/closure/new");

            assertThat(page.select(".notice.tone-warn li").eachText())
                    .anySatisfy(line -> assertThat(line).contains("waits for our answer"))
                    .anySatisfy(
                            line -> assertThat(line).contains("2 of 2 items").contains("Fully released"));
            assertThat(page.select("[name=confirmed]")).hasSize(1);
        }

        @Test
        void offersOnlyReasonsThatFit() {
            var draft = ed.page("/requests/" + filing.draft("One") + "/closure/new");
            var sent = ed.page("/requests/" + filing.sent("Two") + "/closure/new");

            assertThat(draft.select("[name=reason]").eachAttr("value"))
                    .contains("ABANDONED")
                    .doesNotContain("FULLY_RELEASED");
            assertThat(sent.select("[name=reason]").eachAttr("value"))
                    .contains("FULLY_RELEASED")
                    .doesNotContain("ABANDONED");
        }

        @Test
        void asksForAReason() {
            var number = filing.inReview("One");

            var answer = form(number, "closure").send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#reason-error").text()).isNotEmpty();
        }
    }

    @Nested
    class Correction {

        private String formOfLatest(String number, String phrase) {
            return ed.page("/requests/" + number)
                    .select(".timeline > li:contains(" + phrase + ") a:contains(Put right)")
                    .first()
                    .attr("href");
        }

        @Test
        void takesBackWhatDidNotHappen() {
            var number = filing.acknowledged("One");

            Forms.open(ed, formOfLatest(number, "cknowledged"))
                    .with("mistake", "DID_NOT_HAPPEN")
                    .with("note", "It was another case's letter")
                    .send()
                    .then()
                    .statusCode(303);

            var page = ed.page("/requests/" + number);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Sent");
            assertThat(page.select(".facts .given")).isEmpty();
        }

        @Test
        void movesTheDay() {
            var number = filing.sent("One");

            Forms.open(ed, formOfLatest(number, "sent"))
                    .with("mistake", "WRONG_DAY")
                    .with("rightDay", "2025-12-24")
                    .with("note", "Misread the stamp")
                    .send()
                    .then()
                    .statusCode(303);

            assertThat(request(number).dates().sentOn()).isEqualTo("2025-12-24");
        }

        @Test
        void asksForTheDayAndTheReason() {
            var number = filing.sent("One");

            var answer = Forms.open(ed, formOfLatest(number, "sent"))
                    .with("mistake", "WRONG_DAY")
                    .send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#rightDay-error, #note-error"))
                    .hasSize(2);
        }
    }
}
