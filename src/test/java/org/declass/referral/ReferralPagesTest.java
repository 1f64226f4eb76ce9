package org.declass.referral;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.declass.request.TrackingNumber;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralPagesTest {

    private static final String TODAY = FixedClock.TODAY.toString();

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ReferralDesk desk;

    @Inject
    Referrals referrals;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private String refer(String request, String agency) {
        var facts = new ReferralFacts(agency, Category.FRD, KnownBy.INFERRED, Filing.SENT_ON.plusDays(3));
        return desk.refer(request, List.of(), facts, Seen.ANY, filing.act()).number();
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
            var request = filing.inReview("One");
            var doe = refer(request, "DOE");
            var dod = refer(request, "OSD");
            desk.comeBack(dod, Recommendation.DENY, Seen.ANY, filing.act());

            assertThat(rita.page("/referrals").select("tbody th a").eachText()).containsExactly(dod, doe);
            var page = rita.page("/referrals?out=true&from=STATE&category=FRD");
            assertThat(page.select("tbody th a").eachText()).containsExactly(doe);
            assertThat(page.select(".chips li")).hasSize(4);
            assertThat(page.select(".export a:contains(XLSX)").attr("href"))
                    .contains("out=true")
                    .contains("format=xlsx");
        }

        @Test
        void readsOne() {
            var request = filing.inReview("Telegram 2747");
            var number = refer(request, "DOE");

            var page = rita.page("/referrals/" + number);

            assertThat(page.select("h1").text()).contains(number).contains("Sent");
            assertThat(page.select(".subtitle").text())
                    .contains("Department of State")
                    .contains("Department of Energy");
            assertThat(page.text()).contains("Telegram 2747").contains("Inferred");
            assertThat(page.select(".actions a")).isEmpty();
            assertThat(page.select(".timeline > li")).hasSize(1);
            rita.get("/referrals/REF-999").then().statusCode(404);
            rita.get("/referrals/" + number + "/return/new").then().statusCode(403);
        }

        @Test
        void seesOnTheRequestWhichItemIsWhere() {
            var request = filing.inReview("One", "Two");
            var facts = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);
            desk.refer(request, List.of(2), facts, Seen.ANY, filing.act());

            var rows = rita.page("/requests/" + request).select(".matrix tbody tr");

            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).select(".badge")).isEmpty();
            assertThat(rows.get(1).select(".badge").text()).isEqualTo("Sent");
        }
    }

    @Nested
    class AsStaff {

        private Visitor stella;

        @BeforeEach
        void signIn() {
            stella = cast.signIn("stella");
        }

        private Forms form(String number, String act) {
            return Forms.open(stella, "/referrals/" + number + "/" + act + "/new");
        }

        @Test
        void refersSeveralItems() {
            var request = filing.inReview("One", "Two", "Three");

            var answer = Forms.open(stella, "/requests/" + request + "/referrals/new")
                    .with("items", "1", "3")
                    .with("agency", "DOE")
                    .with("category", "RD")
                    .with("sentOn", Filing.SENT_ON.plusDays(9).toString())
                    .send();

            answer.then().statusCode(303).header("Location", endsWith("/requests/" + request));
            var page = stella.page("/requests/" + request);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Referred");
            assertThat(page.select(".matrix .badge")).hasSize(2);
        }

        @Test
        void keepsWhatWasTyped() {
            var request = filing.inReview("One", "Two");

            var answer = Forms.open(stella, "/requests/" + request + "/referrals/new")
                    .with("agency", "DOE")
                    .with("note", "As the letter says")
                    .send();

            answer.then().statusCode(422);
            var page = Forms.page(answer);
            assertThat(page.select("#items-error, #category-error")).hasSize(2);
            assertThat(page.select("#agency option[selected]").val()).isEqualTo("DOE");
            assertThat(page.select("#note").text()).isEqualTo("As the letter says");
        }

        @Test
        void tellsWhoReferredSomethingElseInTheMeantime() {
            var request = filing.inReview("One");
            var form = Forms.open(stella, "/requests/" + request + "/referrals/new")
                    .with("agency", "DOE")
                    .with("category", "RD");
            refer(request, "OSD");

            var stale = form.send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("[role=alert] .timeline").text())
                    .contains("REF-");
            Forms.again(stella, stale).send().then().statusCode(303);
        }

        @Test
        void followsIt() {
            var number = refer(filing.inReview("One"), "DOE");

            form(number, "acknowledgement").send().then().statusCode(303);
            form(number, "numbers").with("value", "HQ-2026-1").send().then().statusCode(303);
            form(number, "return")
                    .with("recommendation", "EXCISE")
                    .send()
                    .then()
                    .statusCode(303);
            form(number, "renewal").send().then().statusCode(303);
            form(number, "cancellation")
                    .with("note", "Sent in error")
                    .send()
                    .then()
                    .statusCode(303);

            var page = stella.page("/referrals/" + number);
            assertThat(page.select("h1 .badge").text()).isEqualTo("Cancelled");
            assertThat(page.select(".given").text()).contains("HQ-2026-1");
            assertThat(page.select(".timeline > li")).hasSize(6);
        }

        @Test
        void asksWhatTheyAdvised() {
            var number = refer(filing.inReview("One"), "DOE");

            var answer = form(number, "return").with("note", "Typed").send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#recommendation-error").text())
                    .isNotEmpty();
            assertThat(Forms.page(answer).select("#note").text()).isEqualTo("Typed");
        }

        @Test
        void isShownWhatHappenedToAReferralInTheMeantime() {
            var number = refer(filing.inReview("One"), "DOE");
            var form = form(number, "return").with("recommendation", "DENY").with("on", TODAY);
            var given = new TrackingNumber("DOE", NumberKind.RECEIVER, "HQ-9", null);
            desk.note(number, given, Seen.ANY, filing.act());

            var stale = form.send();

            stale.then().statusCode(412);
            assertThat(Forms.page(stale).select("[role=alert]").text()).contains("HQ-9");
            assertThat(Forms.page(stale)
                            .select("[name=recommendation][checked]")
                            .val())
                    .isEqualTo("DENY");
            Forms.again(stella, stale).send().then().statusCode(303);
            assertThat(referrals.get(number).status()).isEqualTo(ReferralStatus.RETURNED);
        }

        @Test
        void isOfferedNoFormThatIsNotPossible() {
            var number = refer(filing.inReview("One"), "DOE");
            desk.cancel(number, Seen.ANY, filing.act());

            stella.get("/referrals/" + number + "/return/new").then().statusCode(409);
            assertThat(stella.page("/referrals/" + number).select(".actions a")).isEmpty();
        }
    }
}
