package org.declass.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;
import org.declass.web.Position;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One act on many things: looked at, recorded on each by itself, told of each. */
@QuarkusTest
class BulkTest {

    private static final String TODAY = FixedClock.TODAY.toString();

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    RequestDesk desk;

    @Inject
    ReferralDesk referrals;

    @Inject
    ReviewRequests requests;

    @Inject
    Position position;

    @Inject
    EntityManager entities;

    private Visitor ed;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ed = cast.signIn("ed");
    }

    private ReviewRequest request(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var request = requests.get(number);
            request.items().size();
            return request;
        });
    }

    private RequestStatus status(String number) {
        return request(number).status();
    }

    private Forms form(String act, String... numbers) {
        return Forms.open(
                ed,
                "/bulk/requests/new?act=" + act
                        + String.join(
                                "", Stream.of(numbers).map(n -> "&thing=" + n).toList()));
    }

    private Response result(Response sent) {
        sent.then().statusCode(303);
        return ed.get(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    @Nested
    class OnPages {

        @Test
        void saysWhatItWillDoOnEachAndRecordsNothingYet() {
            var sent = filing.sent("One");
            var draft = filing.draft("Two");
            var before = position.position();

            var shown = form("acknowledgement", sent, draft)
                    .with("on", TODAY)
                    .with("theirs." + sent, "A-1")
                    .with("step", "preview")
                    .send();

            shown.then().statusCode(200);
            var rows = Forms.page(shown).select("tbody tr");
            assertThat(rows.get(0).text()).contains(sent, "Will", "Sent → Acknowledged");
            assertThat(rows.get(0).select("[name=do]").hasAttr("checked")).isTrue();
            assertThat(rows.get(0).select("[name^=theirs]").attr("value")).isEqualTo("A-1");
            assertThat(rows.get(1).text())
                    .contains(
                            draft,
                            "Not possible",
                            "Cannot record the acknowledgement: " + draft + " stands at “Draft”.");
            assertThat(rows.get(1).select("[name=do]")).isEmpty();
            assertThat(position.position()).isEqualTo(before);
            assertThat(status(sent)).isEqualTo(RequestStatus.SENT);
        }

        @Test
        void leadsBackToTheListAsItWasLeft() {
            var sent = filing.sent("One");
            var left = "/requests?agency=STATE&sort=statusSince";
            var opened = "/bulk/requests/new?act=acknowledgement&matching=agency%3DSTATE%26sort%3DstatusSince";

            assertThat(ed.page(opened).select(".empty a").attr("href")).isEqualTo(left);
            var shown = Forms.open(ed, opened + "&thing=" + sent)
                    .with("on", TODAY)
                    .with("step", "preview")
                    .send();
            assertThat(Forms.page(shown).select(".many-go a").attr("href")).isEqualTo(left);
        }

        @Test
        void recordsOnEachThatIsTickedAndIsNotDoneTwice() {
            var first = filing.sent("One");
            var second = filing.sent("Two");
            var third = filing.sent("Three");
            var shown = form("acknowledgement", first, second, third)
                    .with("on", TODAY)
                    .with("theirs." + first, "A-1")
                    .with("note", "One letter")
                    .with("step", "preview")
                    .send();
            var ready = Forms.again(ed, shown).with("do", first, second).with("step", "record");
            var before = position.position();

            var done = result(ready.send());
            var again = ready.send();

            var page = Forms.page(done);
            assertThat(page.select("h1").text()).startsWith("Recorded on all 2");
            assertThat(page.select("tbody th").eachText()).containsExactly(first, second);
            assertThat(List.of(status(first), status(second), status(third)))
                    .containsExactly(RequestStatus.ACKNOWLEDGED, RequestStatus.ACKNOWLEDGED, RequestStatus.SENT);
            assertThat(ed.page("/requests/" + first).select(".given").text()).contains("A-1");
            assertThat(Forms.page(result(again)).select("h1").text())
                    .isEqualTo(page.select("h1").text());
            assertThat(position.position()).isEqualTo(before + 2);
        }

        @Test
        void tellsWhatSomebodyChangedMeanwhileAndOffersItAgain() {
            var first = filing.sent("One");
            var second = filing.sent("Two");
            var shown = form("review", first, second)
                    .with("on", TODAY)
                    .with("step", "preview")
                    .send();
            desk.acknowledge(first, new Letters.Acknowledgement(null, null), Seen.ANY, filing.act());

            var done = result(Forms.again(ed, shown).with("step", "record").send());

            var page = Forms.page(done);
            assertThat(page.select("h1").text()).startsWith("Recorded on 1 of 2");
            assertThat(page.select("tbody tr").first().text())
                    .contains(first, "Changed meanwhile", "changed by somebody else");
            assertThat(status(first)).isEqualTo(RequestStatus.ACKNOWLEDGED);
            assertThat(status(second)).isEqualTo(RequestStatus.IN_REVIEW);
            var rest = ed.page(page.select("a:contains(Try the others again)").attr("href"));
            assertThat(rest.select("tbody th").eachText()).containsExactly(first);
        }

        @Test
        void showsAnewWhatItWillDoWhereSomethingElseWasTyped() {
            var first = filing.sent("One");
            var shown = form("review", first)
                    .with("on", TODAY)
                    .with("step", "preview")
                    .send();

            var other = Forms.again(ed, shown)
                    .with("note", "By telephone")
                    .with("step", "record")
                    .send();

            other.then().statusCode(200);
            assertThat(status(first)).isEqualTo(RequestStatus.SENT);
            var unticked =
                    Forms.again(ed, other).with("do").with("step", "preview").send();
            assertThat(Forms.page(unticked).select("[name=do]").hasAttr("checked"))
                    .isFalse();
            result(Forms.again(ed, other).with("step", "record").send());
            assertThat(status(first)).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void tellsAllThatStandsInTheWayAndInsists() {
            var first = filing.inReview("One");

            var shown = form("closure", first)
                    .with("on", TODAY)
                    .with("reason", "FULLY_RELEASED")
                    .with("step", "preview")
                    .send();
            var insisting = Forms.again(ed, shown)
                    .with("confirmed", "true")
                    .with("step", "preview")
                    .send();

            assertThat(Forms.page(shown).select("tbody tr").text())
                    .contains("Not possible", "1 of 1 items have no determination");
            assertThat(Forms.page(insisting).select("tbody tr").text()).contains("Will", "→ Closed");
        }

        @Test
        void keepsWhatWasTypedWhereAFieldIsMissing() {
            var first = filing.sent("One");

            var answer = form("acknowledgement", first)
                    .with("theirs." + first, "A-1")
                    .with("step", "preview")
                    .send();

            answer.then().statusCode(422);
            assertThat(Forms.page(answer).select("#on-error")).hasSize(1);
            assertThat(Forms.page(answer).select("[name^=theirs]").attr("value"))
                    .isEqualTo("A-1");
        }

        @Test
        void takesAllThatPassTheFilterOrStandOnThePage() {
            var first = filing.sent("One");
            var second = filing.sent("Two");
            filing.draft("Three");
            var list = ed.page("/requests?status=SENT");
            var matching = list.select("[name=matching]").attr("value");
            var here = list.select("[name=here]").attr("value");

            var all = ed.page("/bulk/requests/new?act=review&which=matching&matching=" + matching);
            var shown = ed.page("/bulk/requests/new?act=review&which=here&here=" + here);

            assertThat(all.select("tbody th").eachText()).containsExactly(first, second);
            assertThat(shown.select("tbody th").eachText()).containsExactly(second, first);
            assertThat(list.select(".bulk button").attr("formaction")).isEqualTo("/bulk/requests/new");
            ed.get("/bulk/requests/new?act=review&which=matching&matching=colour=red")
                    .then()
                    .statusCode(400);
        }

        @Test
        void takesNothingWhereTheFilterCannotBeRead() {
            var first = filing.sent("One");
            var address = "/bulk/requests/new?act=review&which=matching&matching=";

            for (var wrong : List.of("status", "%25%25%25", "=SENT", "view=V-1")) {
                var answer = ed.get(address + wrong);
                answer.then().statusCode(400);
                assertThat(answer.asString()).as(wrong).contains("matching");
            }
            assertThat(ed.page(address).select("tbody th").eachText()).containsExactly(first);
        }

        @Test
        void saysHowManyOfThePageCanBeTaken() {
            filing.decided(org.declass.request.Outcome.DENIED_IN_FULL, "One");

            var list = ed.page("/deadlines/list?state=RUNNING&state=AHEAD&state=MET");

            var taken = list.select("[name=here]").attr("value").split(",").length;
            assertThat(taken).isLessThan(list.select("tbody tr").size());
            assertThat(list.select("#which option[value=here]").text())
                    .isEqualTo("the " + taken + " on this page that can be ticked");
        }

        @Test
        void saysWhatToDoWhereNoneWasChosen() {
            var opened = ed.page("/bulk/requests/new?act=review");
            var sent = ed.post("/bulk/requests/new", Map.of("act", "review", "on", TODAY));

            sent.then().statusCode(422);
            assertThat(opened.select(".empty a").attr("href")).isEqualTo("/requests");
            assertThat(Forms.page(sent).select("[role=alert]").text()).contains("tick what it is about");
            ed.get("/bulk/requests/new?act=dreaming").then().statusCode(404);
            cast.signIn("stella").get("/bulk/requests/new?act=closure").then().statusCode(404);
        }

        @Test
        void letsOneChooseWhatToRecordWhereTheAddressDoesNotSay() {
            var one = filing.sent("One");
            var two = filing.sent("Two");
            var opened = ed.page("/bulk/requests/new?matching=agency%3DSTATE&thing=" + one + "&thing=" + two);

            assertThat(opened.select("main form button").eachAttr("value"))
                    .containsExactly("acknowledgement", "review", "notes", "editor", "sending", "closure");
            assertThat(opened.select("main a").eachAttr("href")).contains("/requests?agency=STATE");
            var carried = opened.select("main form").forms().get(0).formData().stream()
                    .map(each -> each.key() + "=" + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var form = ed.page("/bulk/requests/new?act=review&" + carried);
            assertThat(form.select("tbody tr th").eachText()).containsExactly(one, two);
            assertThat(cast.signIn("stella")
                            .page("/bulk/requests/new")
                            .select("main form button")
                            .eachAttr("value"))
                    .as("what one may record")
                    .doesNotContain("closure", "sending")
                    .contains("review");
            ed.get("/bulk/letters/new").then().statusCode(404);
            ed.get("/bulk/dreams/new").then().statusCode(404);
        }

        @Test
        void goesOnWhereATrackerWasStopped() {
            var first = filing.sent("One");
            var second = filing.sent("Two");
            var shown = form("review", first, second)
                    .with("on", TODAY)
                    .with("step", "preview")
                    .send();
            var ready = Forms.again(ed, shown).with("step", "record");
            var page = Forms.page(result(ready.send()));
            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery("update bulk_row set outcome = null where thing = :thing")
                        .setParameter("thing", second)
                        .executeUpdate();
            });
            var before = position.position();

            var place = "/bulk/" + page.select("h1 .count").text();
            var left = ed.page(place);
            var gone = result(Forms.open(ed, place).send());

            assertThat(left.select(".standing").text()).contains("1 done", "1 not tried yet");
            assertThat(Forms.page(gone).select("tbody tr").last().text()).contains(second, "Changed meanwhile");
            assertThat(position.position()).isEqualTo(before);
        }

        @Test
        void onlyWhoeverBeganAndStillMayGoesOn() {
            var first = filing.sent("One");
            var shown = form("review", first)
                    .with("on", TODAY)
                    .with("step", "preview")
                    .send();
            var done = result(Forms.again(ed, shown).with("step", "record").send());
            var place = "/bulk/" + Forms.page(done).select("h1 .count").text();
            sql("update bulk_row set outcome = null");
            var stella = cast.signIn("stella");

            var own = ed.page(place);
            var others = stella.page(place);
            sql("update bulk_run set who = 'stella', act = 'CLOSE'");
            var mayNotClose = stella.page(place);

            assertThat(own.select("form[action$=/continuation]")).hasSize(1);
            assertThat(others.select("form[action$=/continuation]")).isEmpty();
            assertThat(others.select("#result").text()).contains("ed began it and can go on with the rest");
            assertThat(mayNotClose.select("form[action$=/continuation]")).isEmpty();
            assertThat(stella.post(place + "/continuation", Map.of()).statusCode())
                    .isEqualTo(403);
        }

        private void sql(String statement) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(statement).executeUpdate());
        }

        @Test
        void offersToTakeBackWhatWasDone() {
            var sent = filing.sent("One");
            var denied = filing.decided(org.declass.request.Outcome.DENIED_IN_FULL, "Two");
            var clock = clock("RUNNING", sent);
            var shown = Forms.open(
                            ed,
                            "/bulk/deadlines/new?act=override&thing=" + clock + "&thing=" + clock("RUNNING", denied))
                    .with("on", TODAY)
                    .with("due", "2027-03-01")
                    .with("why", "A court says so")
                    .with("step", "preview")
                    .send();
            var done = Forms.page(
                    result(Forms.again(ed, shown).with("step", "record").send()));
            sql("update bulk_row set outcome = 'REFUSED' where thing <> '" + clock + "'");
            var noted = form("notes", sent)
                    .with("on", TODAY)
                    .with("note", "Called them")
                    .with("step", "preview")
                    .send();

            var place = "/bulk/" + done.select("h1 .count").text();
            var back = ed.page(ed.page(place).select("a:contains(Take it back)").attr("href"));

            assertThat(back.select("h1").text()).isEqualTo("Take back the day set by hand");
            assertThat(back.select("tbody th").eachText()).containsExactly(clock);
            assertThat(cast.signIn("rita").page(place).select("a:contains(Take it back)"))
                    .isEmpty();
            assertThat(Forms.page(result(Forms.again(ed, noted)
                                    .with("step", "record")
                                    .send()))
                            .select("a:contains(Take it back)"))
                    .isEmpty();
        }

        private String clock(String state, String request) {
            return given().auth()
                    .oauth2(cast.token("ed", "read"))
                    .get("/api/v1/deadlines?state=" + state + "&request=" + request)
                    .jsonPath()
                    .getString("items[0].number");
        }

        @Test
        void recordsWhatWasFoundOnFilesAndThatWeAskedAfterReferrals() {
            var file = filing.file("Telegram");
            var request = filing.inReview("One");
            var passed = new ReferralFacts("DOE", Category.FRD, KnownBy.INFERRED, null);
            var referral = referrals
                    .refer(request, List.of(), passed, Seen.ANY, filing.act())
                    .number();

            var found = Forms.open(ed, "/bulk/files/new?act=sightings&file=" + file)
                    .with("on", TODAY)
                    .with("finding", "REOPENED")
                    .with("step", "preview")
                    .send();
            var asked = Forms.open(ed, "/bulk/referrals/new?act=notes&thing=" + referral)
                    .with("on", TODAY)
                    .with("note", "Called them")
                    .with("step", "preview")
                    .send();
            result(Forms.again(ed, found).with("step", "record").send());
            result(Forms.again(ed, asked).with("step", "record").send());

            assertThat(ed.page("/files/" + file).select(".badge").text()).contains("Reopened");
            assertThat(ed.page("/requests/" + request).select(".timeline").text())
                    .contains(referral + " (DOE): Called them");
        }
    }

    @Nested
    class ForScripts {

        private RequestSpecification with(String who) {
            return given().auth().oauth2(cast.token(who, "write")).contentType("application/json");
        }

        private static Map<String, Object> body(String act, Map<String, String> things) {
            return Map.of(
                    "act",
                    act,
                    "on",
                    TODAY,
                    "note",
                    "By script",
                    "things",
                    things.entrySet().stream()
                            .map(thing -> Map.of("number", thing.getKey(), "ifMatch", thing.getValue()))
                            .toList());
        }

        @Test
        void looksRecordsAndAnswersARepeatAlike() {
            var sent = filing.sent("One");
            var draft = filing.draft("Two");
            var preview = with("stella")
                    .body(body("START_REVIEW", Map.of(sent, "*", draft, "*")))
                    .post("/api/v1/bulk-preview")
                    .jsonPath();
            var seen = preview.getString("rows.find { it.number == '" + sent + "' }.ifMatch");
            var wanted = body("START_REVIEW", Map.of(sent, seen, draft, "*"));

            var first =
                    with("stella").header("Idempotency-Key", "k1").body(wanted).post("/api/v1/bulk");
            var second =
                    with("stella").header("Idempotency-Key", "k1").body(wanted).post("/api/v1/bulk");
            var other = with("stella")
                    .header("Idempotency-Key", "k1")
                    .body(body("NOTE", Map.of(sent, "*")))
                    .post("/api/v1/bulk");

            assertThat(preview.getList("rows.possible", Boolean.class)).containsExactlyInAnyOrder(true, false);
            assertThat(preview.getString("rows.find { it.number == '" + sent + "' }.will"))
                    .contains("Sent → In review");
            first.then().statusCode(201);
            assertThat(first.jsonPath().getInt("done")).isEqualTo(1);
            assertThat(first.jsonPath().getInt("refused")).isEqualTo(1);
            assertThat(second.asString()).isEqualTo(first.asString());
            other.then().statusCode(422);
            assertThat(status(sent)).isEqualTo(RequestStatus.IN_REVIEW);
        }

        @Test
        void tellsWhatFollowsForAnotherCaseWithTheActThatItFollowsFrom() {
            var file = filing.file("Asked for on both roads");
            var review = over(RequestKind.MDR, file);
            var foia = over(RequestKind.FOIA, file);
            var other = filing.sent("Two");
            var body = new HashMap<String, Object>(body("CLOSE", Map.of(foia, "*", other, "*")));
            body.putAll(Map.of("reason", "WITHDRAWN_BY_US", "confirmed", true));

            var answer = with("ed").body(body).post("/api/v1/bulk").jsonPath();

            assertThat(answer.getInt("done")).isEqualTo(2);
            assertThat(findingsIn("CLOSED", foia)).contains(findingOf(review));
            assertThat(findingsIn("CLOSED", other)).doesNotContain(findingOf(review));
        }

        @Test
        void whatItMovedItselfIsNotChangedBySomebodyElse() {
            var asked = filing.sent("One");
            var denied = filing.decided(org.declass.request.Outcome.DENIED_IN_FULL, "Two");
            var clocks = clocks("request=" + asked);
            var ended = clocks("state=MET&request=" + denied).get(0);

            var first = clocks.get(0);
            var then = clocks.get(1);

            var alone = setDay("2027-03-01", first, then);
            var withOneRefused = setDay("2027-03-01", first, ended, then);
            setDay("2027-08-01", then);
            var backAlone = outcomes("UNSET_DAY", "2027-08-01", seen(first, then));
            setDay("2027-08-01", then);
            setDay("2027-03-01", first);
            var backWithOneRefused = outcomes("UNSET_DAY", "2027-08-01", seen(first, ended, then));
            setDay("2027-08-01", then);
            setDay("2027-03-01", first);
            var read = seen(first, then);
            with("stella")
                    .header("If-Match", "*")
                    .body(Map.of("due", "2027-09-01", "reason", "By telephone"))
                    .post("/api/v1/deadlines/" + then + "/override")
                    .then()
                    .statusCode(200);
            var withOneMovedByOthers = outcomes("UNSET_DAY", "2027-08-01", read);

            assertThat(clocks).hasSize(2);
            assertThat(alone).as("the second begins after the first").containsExactly("DONE", "REFUSED");
            assertThat(withOneRefused).containsExactly("DONE", "REFUSED", "REFUSED");
            assertThat(backAlone).containsExactly("DONE", "DONE");
            assertThat(backWithOneRefused).containsExactly("DONE", "REFUSED", "DONE");
            assertThat(withOneMovedByOthers).containsExactly("DONE", "CHANGED");
        }

        private List<String> clocks(String query) {
            return with("ed")
                    .get("/api/v1/deadlines?sort=number&" + query)
                    .jsonPath()
                    .getList("items.number", String.class);
        }

        private List<Map<String, String>> seen(String... clocks) {
            return Stream.of(clocks)
                    .map(clock -> Map.of(
                            "number",
                            clock,
                            "ifMatch",
                            with("ed").get("/api/v1/deadlines/" + clock).header("ETag")))
                    .toList();
        }

        private List<String> setDay(String due, String... clocks) {
            return outcomes("SET_DAY", due, seen(clocks));
        }

        private List<String> outcomes(String act, String due, List<Map<String, String>> things) {
            return with("ed")
                    .body(Map.of("act", act, "due", due, "why", "A court says so", "things", things))
                    .post("/api/v1/bulk")
                    .jsonPath()
                    .getList("rows.outcome", String.class);
        }

        private String over(RequestKind kind, String file) {
            var facts = new RequestFacts(kind, "STATE", null, "The same", "Ed", null, null, null);
            var number =
                    desk.draft(facts, List.of(file), filing.on(Filing.SENT_ON)).number();
            desk.send(number, Seen.ANY, filing.on(Filing.SENT_ON));
            return number;
        }

        private String findingOf(String request) {
            return with("ed")
                    .get("/api/v1/findings?check=FOIA_AND_MDR&request=" + request)
                    .jsonPath()
                    .getString("items[0].number");
        }

        private List<String> findingsIn(String verb, String request) {
            return with("ed")
                    .get("/api/v1/history?verb=" + verb + "&request=" + request)
                    .jsonPath()
                    .getList("items[0].changes.findAll { it.kind == 'FINDING' }.subject", String.class);
        }

        @Test
        void saysThatThereIsNothingToRecordItOn() {
            var answer = with("ed").body(body("NOTE", Map.of())).post("/api/v1/bulk");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getList("violations.field", String.class))
                    .containsExactly("things");
            assertThat(answer.jsonPath().getList("violations.message", String.class))
                    .containsExactly("Must not be empty.");
        }

        @Test
        void seesWhatItsVersionsSay() {
            var sent = filing.sent("One");

            var answer = with("ed").body(body("NOTE", Map.of(sent, "\"v0\""))).post("/api/v1/bulk");

            assertThat(answer.jsonPath().getString("rows[0].outcome")).isEqualTo("CHANGED");
        }

        @Test
        void tellsWhatIsLeftAndHasOneDayAlsoWhereItEndsOnALaterOne() {
            var first = filing.sent("One");
            var body = Map.of(
                    "act", "NOTE", "note", "Called them", "things", List.of(Map.of("number", first, "ifMatch", "*")));
            Supplier<Response> send =
                    () -> with("ed").header("Idempotency-Key", "k5").body(body).post("/api/v1/bulk");
            var number = send.get().jsonPath().getString("number");
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("update bulk_row set outcome = null")
                            .executeUpdate());
            clock.goTo(FixedClock.TODAY.plusDays(1));
            var open = with("ed").get("/api/v1/bulk/" + number).jsonPath();

            var ended = send.get();

            ended.then().statusCode(201);
            assertThat(open.getInt("left")).isEqualTo(1);
            assertThat(open.getBoolean("underWay")).isFalse();
            assertThat(open.getString("rows[0].outcome")).isNull();
            assertThat(ended.jsonPath().getInt("left")).isZero();

            assertThat(with("ed")
                            .get("/api/v1/history?verb=NOTED&sort=-position&request=" + first)
                            .jsonPath()
                            .getList("items.happenedOn", String.class))
                    .containsExactly(TODAY, TODAY);
        }

        @Test
        void refusesWhatCannotBeMeant() {
            var sent = filing.sent("One");

            with("ed")
                    .body(body("NOTE", Map.of("R-1999-0001", "*")))
                    .post("/api/v1/bulk")
                    .then()
                    .statusCode(422);
            with("ed")
                    .body(body("NOTE", Map.of(sent, "3")))
                    .post("/api/v1/bulk")
                    .then()
                    .statusCode(400);
            with("ed")
                    .body(body("CLOSE", Map.of(sent, "*")))
                    .post("/api/v1/bulk")
                    .then()
                    .statusCode(422);
            with("ed").get("/api/v1/bulk/B-77").then().statusCode(404);
            with("stella")
                    .body(body("CLOSE", Map.of(sent, "*")))
                    .post("/api/v1/bulk")
                    .then()
                    .statusCode(403);
        }
    }
}
