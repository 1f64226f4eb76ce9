package org.declass.appeal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.Fetch;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.file.FileDesk;
import org.declass.file.WithdrawalKind;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.Recommendation;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.report.Docket;
import org.declass.request.CloseReason;
import org.declass.request.Letters;
import org.declass.request.Outcome;
import org.declass.request.RequestDesk;
import org.declass.request.RequestKind;
import org.declass.web.Display;
import org.declass.web.Seen;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every list, asked as of a past day, gives what it gave on that day. A small story is told by the verbs while the clock
 * goes on; what the lists say is kept day by day, and asked for again at the end. Most tests ask about the same story,
 * which none of them changes; it is told once, after the tests that have one of their own.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AsOfListsTest {

    private static final LocalDate BEGIN = FixedClock.TODAY;
    private static final List<String> BY_NUMBER =
            List.of("requests", "referrals", "appeals", "files", "deadlines", "findings");

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    ObjectMapper mapper;

    @Inject
    Cast cast;

    @Inject
    Docket docket;

    @Inject
    RequestDesk requests;

    @Inject
    ReferralDesk referrals;

    @Inject
    Contesting contesting;

    @Inject
    AppealDesk appeals;

    @Inject
    FileDesk files;

    private final Map<LocalDate, Map<String, List<Map<String, Object>>>> told = new LinkedHashMap<>();

    private List<String> reports = List.of();
    private boolean isTold;
    private String token;
    private String one;
    private String two;
    private String toDoe;
    private String toOsd;
    private String appeal;

    private void begin(String who, String scope) {
        reset.everything();
        cast.enter();
        token = cast.token(who, scope);
        told.clear();
        reports = List.of();
        isTold = false;
    }

    private void on(int day, Runnable acts) {
        clock.goTo(BEGIN.plusDays(day));
        acts.run();
        var lists = new TreeMap<String, List<Map<String, Object>>>();
        lists().forEach(list -> lists.put(list, items("/api/v1/" + list + "&limit=1000")));
        reports.forEach(report -> lists.put(report, report("/api/v1/" + report.replaceFirst(".$", ""))));
        told.put(BEGIN.plusDays(day), lists);
    }

    /** Every list, with its order. */
    private List<String> lists() {
        return Stream.concat(
                        BY_NUMBER.stream().map(list -> list + "?sort=number"),
                        Stream.of(
                                "determinations?sort=number",
                                "appealed-items?sort=number",
                                "releases?sort=number",
                                "grid?sort=request",
                                "grid?sort=request&anyStatus=true",
                                "grid?sort=request&anyStatus=true&outcome=UNDETERMINED&outcome=DENIED_IN_FULL",
                                "grid?sort=request&request=" + one,
                                "requests/" + one + "/items?sort=ordinal",
                                "requests/" + two + "/items?sort=ordinal"))
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> told(LocalDate day, String list) {
        return told.get(day).get(list + "?sort=number");
    }

    private void story() {
        if (isTold) {
            return;
        }
        begin("rita", "read");
        var a = docket.file("A", "59", WithdrawalKind.RECLASSIFIED, docket.today());
        var b = docket.file("B", "59", WithdrawalKind.KYL_LOTT, docket.today());
        var c = docket.file("C", "84", WithdrawalKind.KYL_LOTT, docket.today());
        var struck = docket.file("D", null, WithdrawalKind.UNSTATED, docket.today());
        var one = docket.draft("STATE", RequestKind.MDR, List.of(a), docket.today());
        var two = docket.draft("CIA", RequestKind.FOIA, List.of(b, c), docket.today());
        this.one = one.number();
        this.two = two.number();
        on(0, () -> {});
        on(3, () -> {
            docket.add(one, b, docket.today());
            docket.send(one, docket.today());
            docket.readdress(two, "DOE", docket.today());
            docket.remove(two, 1, docket.today());
        });
        on(
                6,
                () -> requests.acknowledge(
                        one.number(),
                        new Letters.Acknowledgement(BEGIN.plusDays(5), "M-77"),
                        Seen.ANY,
                        docket.today()));
        on(9, () -> {
            requests.startReview(one.number(), Seen.ANY, docket.today());
            docket.send(two, docket.today());
        });
        var doe = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, BEGIN.plusDays(10));
        on(
                12,
                () -> toDoe = referrals
                        .refer(one.number(), List.of(), doe, Seen.ANY, docket.today())
                        .number());
        on(13, () -> toOsd = docket.refer(one, "OSD", docket.today()).number());
        on(15, () -> docket.ask(two, docket.today()));
        on(18, () -> {
            referrals.acknowledge(toDoe, Seen.ANY, docket.today());
            requests.answer(two.number(), Seen.ANY, docket.today());
        });
        on(20, () -> referrals.comeBack(toOsd, Recommendation.EXCISE, Seen.ANY, docket.today()));
        on(21, () -> referrals.referAgain(toOsd, Seen.ANY, docket.today()));
        on(22, () -> referrals.comeBack(toDoe, Recommendation.DENY, Seen.ANY, docket.today()));
        on(23, () -> referrals.cancel(toOsd, Seen.ANY, docket.today()));
        on(24, () -> docket.determine(one, 1, Outcome.DENIED_IN_FULL, docket.today()));
        on(25, () -> docket.determine(one, 2, Outcome.RELEASED_IN_PART, docket.today()));
        on(
                28,
                () -> appeal = contesting
                        .file(one.number(), AppealLevel.AGENCY, AppealBasis.DENIAL, BEGIN.plusDays(28), 1)
                        .number());
        on(
                31,
                () -> appeals.acknowledge(
                        appeal, new AppealLetters.Receipt(BEGIN.plusDays(29), "AP-5"), Seen.ANY, docket.today()));
        on(
                35,
                () -> contesting.decide(
                        contesting.find(appeal),
                        BEGIN.plusDays(35),
                        Contesting.ruling(List.of(1), Outcome.RELEASED_IN_FULL, 3, 0)));
        on(38, () -> {
            requests.close(
                    one.number(),
                    new Letters.Closure(CloseReason.FULLY_RELEASED, Letters.Confirmation.YES),
                    Seen.ANY,
                    docket.today());
            docket.strike(struck, docket.today());
        });
        on(41, () -> {
            requests.reopen(one.number(), Seen.ANY, docket.today().noting("It is not over"));
            files.restore(struck.number(), Seen.ANY, docket.today());
        });
        on(44, () -> {
            var late = docket.draft("CIA", RequestKind.MDR, List.of(a), docket.on(BEGIN.plusDays(1)));
            docket.send(late, docket.on(BEGIN.plusDays(1)));
        });
        clock.goTo(BEGIN.plusDays(60));
        isTold = true;
    }

    @Test
    void giveWhatTheyGaveOnThatDay() {
        story();

        assertAll(lists().stream().map(list -> () -> givesWhatItGave(list)));
    }

    /** Every report, in several ways. */
    private static final List<String> REPORTS = List.of(
            "dashboard?",
            "reports/status?",
            "reports/time-to-decision?milestone=EACH_ITEM&",
            "reports/coverage?",
            "reports/outcomes?kind=MDR&",
            "reports/reversals?",
            "reports/exemptions?");

    private void saysWhatItSaid(String report) {
        told.forEach((day, lists) -> assertThat(report("/api/v1/" + report + "asOf=" + day))
                .as("%s as of %s", report, day)
                .isEqualTo(lists.get(report)));
        assertThat(told.values().stream().map(lists -> lists.get(report)).distinct())
                .as("days on which %s differs", report)
                .hasSizeGreaterThan(2);
    }

    /** A report, but for what says of which day it and the lists behind it are. */
    private List<Map<String, Object>> report(String address) {
        return List.of(read(
                text(address).replaceAll("[?]asOf=[0-9-]+&", "?").replaceAll("[?&]asOf=[0-9-]+", ""),
                new TypeReference<Map<String, Object>>() {}));
    }

    private void givesWhatItGave(String list) {
        told.forEach((day, lists) -> assertThat(items("/api/v1/" + list + "&limit=1000&asOf=" + day))
                .as("%s as of %s", list, day)
                .isEqualTo(lists.get(list)));
        assertThat(told.values().stream().map(lists -> lists.get(list)).distinct())
                .as("days on which %s differ", list)
                .hasSizeGreaterThan(2);
    }

    @Test
    void takeTheStatusInAFilterForThatOfTheDay() {
        var lists = List.of("requests", "referrals", "appeals", "files", "findings");
        story();

        assertAll(lists.stream().map(list -> () -> takesTheStatusOf(list)));
    }

    private void takesTheStatusOf(String list) {
        told.forEach((day, lists) -> {
            var byStatus = lists.get(list + "?sort=number").stream()
                    .collect(Collectors.groupingBy(row -> (String) row.get("status")));
            byStatus.forEach((status, rows) -> assertThat(
                            items("/api/v1/" + list + "?sort=number&asOf=" + day + "&status=" + status))
                    .as("%s that were %s on %s", list, status, day)
                    .isEqualTo(rows));
        });
    }

    @Test
    void countAsTheStatusReportDoes() {
        story();

        Stream.of(0, 3, 12, 15, 24, 30, 40).map(BEGIN::plusDays).forEach(day -> {
            var report = json("/api/v1/reports/status?asOf=" + day);
            counts(report, "requests.byStatus")
                    .forEach((status, count) -> assertThat(total("/api/v1/requests?asOf=" + day + "&status=" + status))
                            .as("requests %s on %s", status, day)
                            .isEqualTo(count));
            counts(report, "files.byStatus")
                    .forEach((status, count) -> assertThat(total("/api/v1/files?asOf=" + day + "&status=" + status))
                            .as("files %s on %s", status, day)
                            .isEqualTo(count));
            counts(report, "referrals.byStatus")
                    .forEach((status, count) -> assertThat(total("/api/v1/referrals?asOf=" + day + "&status=" + status))
                            .as("referrals %s on %s", status, day)
                            .isEqualTo(count));
            counts(report, "requests.byAgency")
                    .forEach((agency, count) -> assertThat(total("/api/v1/requests?asOf=" + day + "&agency=" + agency))
                            .as("requests to %s on %s", agency, day)
                            .isEqualTo(count));
            counts(report, "items.byOutcome")
                    .forEach((outcome, count) -> assertThat(
                                    total("/api/v1/grid?anyStatus=true&asOf=" + day + "&outcome=" + outcome))
                            .as("items %s on %s", outcome, day)
                            .isEqualTo(count));
        });
    }

    @Test
    void comePageByPageAsAWhole() {
        story();
        var day = BEGIN.plusDays(12);

        for (var list : List.of("requests", "files")) {
            var pieces = new ArrayList<Map<String, Object>>();
            for (String next = ""; next != null; ) {
                var page = page("/api/v1/" + list + "?limit=1&asOf=" + day + "&sort=-number" + next);
                pieces.addAll(kept(page.items()));
                next = page.next() == null ? null : "&cursor=" + page.next();
            }
            assertThat(pieces).isEqualTo(items("/api/v1/" + list + "?sort=-number&asOf=" + day));
            assertThat(pieces).hasSizeGreaterThan(1);
        }
    }

    @Test
    void narrowByWhatWasThen() {
        story();
        var day = BEGIN.plusDays(10);

        assertThat(total("/api/v1/requests?asOf=" + BEGIN + "&agency=CIA")).isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + day + "&agency=CIA")).isZero();
        assertThat(total("/api/v1/requests?asOf=" + day + "&agency=DOE&kind=FOIA"))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + day + "&sentTo=" + BEGIN.plusDays(8)))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(30) + "&outcome=DENIED_IN_FULL"))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(36) + "&outcome=DENIED_IN_FULL"))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(36) + "&unmovedSince=" + BEGIN.plusDays(20)))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(39) + "&closeReason=FULLY_RELEASED"))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(39) + "&closeReason=LITIGATION"))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(42) + "&closeReason=FULLY_RELEASED"))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(24) + "&unanswered=false"))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(25) + "&unanswered=false"))
                .isEqualTo(1);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&out=true"))
                .isEqualTo(2);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&unmovedSince=" + BEGIN.plusDays(10)))
                .isEqualTo(1);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(20) + "&recommendation=EXCISE"))
                .isEqualTo(1);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(21) + "&recommendation=EXCISE"))
                .isZero();
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(30) + "&open=true"))
                .isEqualTo(1);
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(40) + "&open=true"))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(39) + "&closedFrom=" + BEGIN.plusDays(38)))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(42) + "&closedFrom=" + BEGIN.plusDays(38)))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(25) + "&answered=ALL"))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(24)
                        + "&answered=SOME,ALL".replace(",", "&answered=")))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(24) + "&answered=NONE"))
                .isEqualTo(1);
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(36) + "&result=RELEASED_IN_FULL"))
                .isEqualTo(1);
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(34) + "&result=RELEASED_IN_FULL"))
                .isZero();
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(34) + "&unmovedSince=" + BEGIN.plusDays(31)))
                .isEqualTo(1);
        assertThat(total("/api/v1/appeals?asOf=" + BEGIN.plusDays(34) + "&unmovedSince=" + BEGIN.plusDays(30)))
                .isZero();
        assertThat(total("/api/v1/files?asOf=" + BEGIN.plusDays(2) + "&requested=true"))
                .isEqualTo(3);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&requestStatus=REFERRED"))
                .isEqualTo(2);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&requestStatus=SENT"))
                .isZero();
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(23) + "&phase=WITH_AGENCY"))
                .isEqualTo(2);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&requestSentTo=" + BEGIN.plusDays(3)))
                .isEqualTo(2);
        assertThat(total("/api/v1/referrals?asOf=" + BEGIN.plusDays(14) + "&requestSentFrom=" + BEGIN.plusDays(4)))
                .isZero();
        assertThat(total("/api/v1/requests?answered=ALL&answeredBy=" + BEGIN.plusDays(24)))
                .isZero();
        assertThat(total("/api/v1/requests?answered=SOME&answeredBy=" + BEGIN.plusDays(24)))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?answeredBy=" + BEGIN.plusDays(24))).isEqualTo(1);
        assertThat(total("/api/v1/requests?answeredBy=" + BEGIN.plusDays(23))).isZero();
        assertThat(total("/api/v1/requests?answered=ALL&answeredBy=" + BEGIN.plusDays(25)))
                .isEqualTo(1);
        assertThat(total("/api/v1/requests?answered=ALL&answeredBy=" + BEGIN.plusDays(25) + "&asOf="
                        + BEGIN.plusDays(24)))
                .isZero();
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(39) + "&notClosedBy=" + BEGIN.plusDays(37)))
                .isEqualTo(2);
        assertThat(total("/api/v1/requests?asOf=" + BEGIN.plusDays(39) + "&notClosedBy=" + BEGIN.plusDays(38)))
                .isEqualTo(1);
        assertThat(total("/api/v1/files?asOf=" + BEGIN.plusDays(2) + "&requested=false"))
                .isEqualTo(1);
        assertThat(total("/api/v1/files?asOf=" + BEGIN.plusDays(39) + "&struck=true"))
                .isEqualTo(1);
        assertThat(total("/api/v1/files?asOf=" + BEGIN.minusDays(1))).isZero();
    }

    @Test
    void narrowTheGridByWhereItemsWereThen() {
        story();
        var grid = "/api/v1/grid?sort=request&asOf=" + BEGIN.plusDays(14);

        assertThat(total(grid + "&out=true")).isEqualTo(2);
        assertThat(total(grid + "&out=false")).isEqualTo(1);
        assertThat(total(grid + "&referredTo=DOE")).isEqualTo(2);
        assertThat(total("/api/v1/grid?asOf=" + BEGIN.plusDays(12) + "&referredTo=OSD"))
                .isZero();
        assertThat(total(grid + "&months=1")).isZero();
        assertThat(total(grid + "&agency=STATE")).isEqualTo(2);
        assertThat(total(grid + "&status=REFERRED")).isEqualTo(2);
        assertThat(total(grid + "&kind=FOIA")).isEqualTo(1);
        assertThat(total(grid + "&phase=WITH_AGENCY")).isEqualTo(3);
        assertThat(total(grid + "&phase=PREPARING")).isZero();
        assertThat(total(grid + "&sentTo=" + BEGIN.plusDays(3))).isEqualTo(2);
        assertThat(total(grid + "&sentFrom=" + BEGIN.plusDays(4))).isEqualTo(1);
        assertThat(total("/api/v1/grid?anyStatus=true&asOf=" + BEGIN)).isEqualTo(3);
        assertThat(total("/api/v1/grid?anyStatus=true&outcome=UNDETERMINED&asOf=" + BEGIN))
                .isEqualTo(3);
        assertThat(total("/api/v1/grid?anyStatus=true&outcome=LOST&asOf=" + BEGIN))
                .isZero();
        var answered = "/api/v1/grid?anyStatus=true&asOf=" + BEGIN.plusDays(24);
        assertThat(total(answered + "&outcome=UNDETERMINED")).isEqualTo(2);
        assertThat(json(answered + "&outcome=DENIED_IN_FULL").getList("items.item"))
                .containsOnly(1);
        assertThat(total("/api/v1/grid?anyStatus=true&outcome=DENIED_IN_FULL&asOf=" + BEGIN.plusDays(36)))
                .isZero();
        assertThat(total("/api/v1/grid?asOf=" + BEGIN + "&status=DRAFT")).isEqualTo(3);
        assertThat(json(grid + "&referredTo=DOE").getList("items.status"))
                .containsExactly("SENT", "SENT", "SENT", "SENT");
        assertThat(json("/api/v1/grid?request=" + one).getList("items.status"))
                .containsExactly("RETURNED", "CANCELLED", "RETURNED", "CANCELLED");
        var rita = cast.signIn("rita");
        var page = rita.page("/grid?asOf=" + BEGIN.plusDays(14));
        assertThat(page.select(".notice").text()).contains("As things stood at the end of");
        assertThat(page.select("tbody .badge").eachText()).containsExactly("S 0", "S 0", "S 0", "S 0");
    }

    @Test
    @Order(1)
    void knowWhatHadBeenPutRightAndStruckByThen() {
        begin("stella", "write");
        var file = docket.file("A", "59", WithdrawalKind.RECLASSIFIED, docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(file), docket.today());
        one = request.number();
        two = one;
        on(0, () -> docket.send(request, docket.today()));
        on(3, () -> docket.determine(request, 1, Outcome.RELEASED_IN_PART, docket.today()));
        on(
                6,
                () -> post("/requests/" + one + "/determinations", """
                {"items": [1], "stage": "INITIAL", "outcome": "DENIED_IN_FULL", "on": "%s", "supersedes": "%s"}""".formatted(
                        BEGIN.plusDays(3), json("/api/v1/determinations").getString("items[0].number"))));
        on(9, () -> post("/files/" + file.number() + "/releases", "{\"sourceName\": \"one.pdf\"}"));
        on(
                12,
                () -> post(
                        "/releases/" + json("/api/v1/releases").getString("items[0].number") + "/striking",
                        "{\"note\": \"Of another document\"}"));
        clock.goTo(BEGIN.plusDays(60));

        assertAll(Stream.of("determinations?sort=number", "releases?sort=number", "grid?sort=request")
                .map(list -> () -> givesWhatItGave(list)));
        var items = "requests/" + one + "/items?sort=ordinal";
        told.forEach((day, lists) -> assertThat(json("/api/v1/" + items + "&asOf=" + day)
                        .getList("items.collect { [it.fileStatus, it.outcome, it.determinations] }"))
                .as("items as of %s", day)
                .isEqualTo(lists.get(items).stream()
                        .map(row -> Arrays.asList(row.get("fileStatus"), row.get("outcome"), row.get("determinations")))
                        .toList()));
        var then = "/api/v1/determinations?asOf=" + BEGIN.plusDays(4);
        assertThat(total(then + "&superseded=true")).isZero();
        assertThat(total(then + "&superseded=false")).isEqualTo(1);
        assertThat(total("/api/v1/determinations?superseded=true")).isEqualTo(1);
        assertThat(cast.signIn("rita")
                        .page("/determinations?asOf=" + BEGIN.plusDays(4))
                        .select("tbody tr"))
                .hasSize(1);
    }

    /** Whatever is put right is put right from that day on, and stands as it stood before. */
    @Test
    @Order(2)
    void followCorrectionsAndSecondThoughts() {
        begin("ed", "write");
        var file = docket.file("A", "59", WithdrawalKind.RECLASSIFIED, docket.today());
        var other = docket.file("B", "84", WithdrawalKind.KYL_LOTT, docket.today());
        var third = docket.file("C", "59", WithdrawalKind.REREVIEW, docket.today());
        var request = docket.draft("STATE", RequestKind.MDR, List.of(file, other, third), docket.today());
        one = request.number();
        two = one;
        reports = REPORTS;
        on(0, () -> {});
        on(1, () -> {
            docket.remove(request, 3, docket.today());
            docket.send(request, docket.today());
        });
        on(2, () -> post("/requests/" + one + "/acknowledgement", "{\"receivedOn\": \"" + BEGIN.plusDays(2) + "\"}"));
        on(4, () -> correct("SENT", "WRONG_DAY", BEGIN));
        on(5, () -> correct("ACKNOWLEDGED", "WRONG_DAY", BEGIN.plusDays(3)));
        on(6, () -> correct("ACKNOWLEDGED", "DID_NOT_HAPPEN", null));
        on(8, () -> {
            post("/requests/" + one + "/acknowledgement", "{}");
            post("/requests/" + one + "/rerouting", "{\"agency\": \"DOE\", \"number\": \"M-5\"}");
            docket.edit(file, "84", WithdrawalKind.KYL_LOTT, docket.today());
        });
        on(11, () -> {
            post("/requests/" + one + "/acknowledgement", "{}");
            post("/requests/" + one + "/review", "{}");
        });
        on(12, () -> correct("REVIEW_STARTED", "WRONG_DAY", BEGIN.plusDays(11)));
        on(14, () -> {
            toDoe = docket.refer(request, "CIA", docket.today()).number();
            referrals.comeBack(toDoe, Recommendation.EXCISE, Seen.ANY, docket.today());
        });
        on(60, () -> referrals.referAgain(toDoe, Seen.ANY, docket.today()));
        on(96, () -> {
            referrals.acknowledge(toDoe, Seen.ANY, docket.today());
            referrals.comeBack(toDoe, Recommendation.DENY, Seen.ANY, docket.today());
        });
        on(97, () -> {
            answer(1, "DENIED_IN_FULL", "\"pagesDenied\": 3, \"exemptions\": [\"25X6\", \"FRD\"]");
            answer(2, "DENIED_IN_FULL", "\"exemptions\": [\"25X1\"]");
        });
        on(
                98,
                () -> answer(2, "RELEASED_IN_PART", """
                "pagesPart": 5, "exemptions": ["25X6"], "supersedes": "%s\"""".formatted(
                                json("/api/v1/determinations?sort=-number").getString("items[0].number"))));
        on(99, () -> {
            appeal = contesting
                    .file(one, AppealLevel.AGENCY, AppealBasis.DENIAL, BEGIN.plusDays(99), 1, 2)
                    .number();
        });
        on(
                101,
                () -> contesting.decide(
                        contesting.find(appeal),
                        BEGIN.plusDays(101),
                        Contesting.ruling(List.of(1), Outcome.RELEASED_IN_FULL, 3, 0)));
        on(
                102,
                () -> contesting.decide(
                        contesting.find(appeal),
                        BEGIN.plusDays(102),
                        Contesting.ruling(List.of(2), Outcome.DENIED_IN_FULL, 0, 5)));
        on(103, () -> post("/requests/" + one + "/closure", "{\"reason\": \"ACCEPTED\", \"confirmed\": true}"));
        on(104, () -> correct("CLOSED", "WRONG_DAY", BEGIN.plusDays(102)));
        on(105, () -> {
            post("/files/" + file.number() + "/sightings", "{\"finding\": \"WITHDRAWN_AGAIN\"}");
            post("/files/" + third.number() + "/releases", "{\"sourceName\": \"one.pdf\", \"extent\": \"PART\"}");
        });
        on(
                107,
                () -> post(
                        "/files/" + third.number() + "/releases",
                        "{\"sourceName\": \"two.pdf\", \"extent\": \"FULL\"}"));
        on(
                108,
                () -> post(
                        "/releases/" + json("/api/v1/releases?sort=-number").getString("items[0].number") + "/striking",
                        "{\"note\": \"Of another document\"}"));
        on(109, () -> post("/requests/" + one + "/reopening", "{\"note\": \"It is not over\"}"));
        clock.goTo(BEGIN.plusDays(200));

        assertAll(Stream.concat(
                lists().stream()
                        .map(list -> () -> told.forEach(
                                (day, lists) -> assertThat(items("/api/v1/" + list + "&limit=1000&asOf=" + day))
                                        .as("%s as of %s", list, day)
                                        .isEqualTo(lists.get(list)))),
                REPORTS.stream().map(report -> () -> saysWhatItSaid(report))));
        var day = BEGIN.plusDays(101);
        assertThat(items("/api/v1/reports/coverage/folders?asOf=" + BEGIN))
                .isNotEqualTo(items("/api/v1/reports/coverage/folders"));
        assertThat(json("/api/v1/reports/time-to-decision?asOf=" + day + "&until=" + BEGIN.plusDays(96))
                        .getInt("all.decided"))
                .isZero();
        refuses("/api/v1/reports/time-to-decision?asOf=" + day + "&until=" + day.plusDays(1), "until");
        REPORTS.forEach(report -> refuses("/api/v1/" + report + "asOf=" + BEGIN.plusYears(1), "asOf"));
    }

    private void correct(String verb, String mistake, LocalDate right) {
        var position = json("/api/v1/history?request=" + one + "&verb=" + verb + "&sort=-position")
                .getLong("items[0].position");
        post("/requests/" + one + "/corrections", """
                {"position": %d, "mistake": "%s", "note": "Misread"%s}""".formatted(
                        position, mistake, right == null ? "" : ", \"rightDay\": \"" + right + "\""));
    }

    private void answer(int item, String outcome, String more) {
        post("/requests/" + one + "/determinations", """
                {"items": [%d], "stage": "INITIAL", "outcome": "%s", %s}""".formatted(item, outcome, more));
    }

    private void post(String path, String body) {
        given().header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    @Test
    @Order(0)
    void nameTheParameterThatCannotBeMeant() {
        begin("rita", "read");
        for (var list : List.of(
                "requests",
                "referrals",
                "appeals",
                "files",
                "deadlines",
                "findings",
                "grid",
                "determinations",
                "releases")) {
            refuses("/api/v1/" + list + "?asOf=00/00/1963", "asOf");
            refuses("/api/v1/" + list + "?asOf=" + BEGIN.plusDays(1), "asOf");
        }
        refuses("/api/v1/requests?asOf=" + BEGIN + "&sort=updatedAt", "sort");
        refuses("/api/v1/requests?asOf=" + BEGIN + "&question=FEE", "question");
        refuses("/api/v1/findings?asOf=" + BEGIN + "&sort=foundOn", "sort");
        refuses("/api/v1/findings?asOf=" + BEGIN + "&foundFrom=2026-03-02", "foundFrom");
        refuses("/api/v1/appeals?asOf=" + BEGIN + "&result=UPHELD", "result");
        refuses("/api/v1/appeals?asOf=" + BEGIN + "&updatedSince=2026-03-01T00:00:00Z", "updatedSince");
        refuses("/api/v1/files?asOf=" + BEGIN + "&updatedSince=2026-03-01T00:00:00Z", "updatedSince");
    }

    private void refuses(String address, String field) {
        given().header("Authorization", "Bearer " + token)
                .get(address)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void standOnPagesWithTheDay() {
        story();
        var day = BEGIN.plusDays(14);
        var rita = cast.signIn("rita");

        assertThat(statuses(rita, "/requests?asOf=" + day)).containsExactly("Sent", "Referred");
        assertThat(statuses(rita, "/requests")).containsExactly("Sent", "Sent", "Decided");
        assertThat(statuses(rita, "/referrals?sort=statusSince&asOf=" + day)).containsExactly("Sent", "Sent");
        assertThat(statuses(rita, "/appeals?asOf=" + BEGIN.plusDays(29))).containsExactly("Filed");
        assertThat(rita.page("/files?asOf=" + day).select("tbody tr")).hasSize(4);
        var page = rita.page("/requests?asOf=" + day);
        assertThat(page.select("#asOf").val()).isEqualTo(day.toString());
        assertThat(page.select(".notice").text()).contains("As things stood at the end of " + Display.day(day));
        assertThat(page.select(".chips li").text()).contains("As of " + day);
        assertThat(cast.signIn("ed").page("/requests?asOf=" + day).select(".bulk"))
                .isEmpty();
        assertThat(rita.get("/requests?asOf=" + BEGIN.plusYears(1)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void fillTheRadarOfAPastDay() {
        story();
        var then = told.get(BEGIN.plusDays(15));
        var rita = cast.signIn("rita");

        var page = rita.page("/deadlines?asOf=" + BEGIN.plusDays(15));

        assertThat(page.select("#questions tbody th").eachText())
                .isEqualTo(then.get("requests?sort=number").stream()
                        .filter(row -> row.get("status").equals("AWAITING_US"))
                        .map(row -> row.get("number"))
                        .toList());
        assertThat(page.select("#questions tbody tr")).hasSize(1);
        assertThat(page.select(".subtitle").text()).contains("17 March 2026");
        assertThat(rita.page("/deadlines").select("#questions tbody tr")).isEmpty();
        assertThat(rita.get("/deadlines?asOf=" + BEGIN.plusYears(1)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void fillTheFindingsAndTheForgottenCasesOfTheRadarOfAPastDay() {
        story();
        var rita = cast.signIn("rita");
        var day = BEGIN.plusDays(25);
        var open = told(day, "findings").stream()
                .filter(row -> row.get("status").equals("OPEN"))
                .map(row -> (String) row.get("number"))
                .toList();

        var page = rita.page("/deadlines?asOf=" + day);

        assertThat(open).isNotEmpty();
        assertThat(page.select("#findings tbody th").eachText()).containsExactlyInAnyOrderElementsOf(open);
        assertThat(rita.page("/findings?status=OPEN&asOf=" + day)
                        .select("tbody th")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(rita.page("/deadlines?asOf=" + BEGIN).select("#findings tbody th"))
                .isEmpty();
        assertThat(rita.page("/deadlines?months=1&asOf=" + BEGIN.plusDays(45)).select("#untouched tbody tr"))
                .isEmpty();
        assertThat(rita.page("/deadlines?months=1&asOf=" + BEGIN.plusDays(52)).select("#untouched tbody tr"))
                .hasSize(1);
    }

    @Test
    void areWhatTheReportOfThatDayLeadsTo() {
        story();
        var rita = cast.signIn("rita");
        var day = BEGIN.plusDays(24);

        var links =
                rita.page("/reports/status?asOf=" + day).select("figure th a").eachAttr("href");

        assertThat(links)
                .allMatch(link -> link.contains("asOf=" + day))
                .anyMatch(link -> link.contains("outcome=DENIED_IN_FULL"))
                .anyMatch(link -> link.contains("outcome=UNDETERMINED"))
                .anyMatch(link -> link.startsWith("/referrals"))
                .allSatisfy(link ->
                        assertThat(rita.page(link).select("tbody tr")).as(link).isNotEmpty());
        leadToAsMany(rita.page("/reports/status?asOf=" + day));
        var byWords = rita.page("/reports/status?q=R-&asOf=" + day);
        assertThat(byWords.select("figure th a").eachAttr("href"))
                .anyMatch(link -> link.contains("outcome=DENIED_IN_FULL") && link.startsWith("/grid"))
                .anyMatch(link -> link.contains("outcome=UNDETERMINED"))
                .allMatch(link -> link.contains("asOf=" + day));
        leadToAsMany(byWords);
    }

    @Test
    void areWhatTheReportOfThatDayLeadsToAsItIsKnownLater() {
        story();
        var rita = cast.signIn("rita");
        for (var day : List.of(BEGIN.plusDays(2), BEGIN.plusDays(24), BEGIN.plusDays(39))) {
            for (var known : List.of(day, BEGIN.plusDays(43), BEGIN.plusDays(60))) {
                var report = rita.page("/reports/status?asOf=" + day + "&knownOn=" + known);

                assertThat(report.select("figure td.number a, h2 a.count").eachAttr("href"))
                        .hasSizeGreaterThan(5)
                        .allMatch(link -> link.contains("asOf=" + day + "&knownOn=" + known));
                leadToAsMany(report);
            }
        }
        var list = rita.page("/requests?asOf=" + BEGIN.plusDays(2) + "&knownOn=" + BEGIN.plusDays(60));
        assertThat(list.select(".notice").text())
                .contains("as it was known at the end of " + Display.day(BEGIN.plusDays(60)));
        assertThat(list.select("tbody tr").size())
                .isGreaterThan(rita.page("/requests?asOf=" + BEGIN.plusDays(2))
                        .select("tbody tr")
                        .size());
        assertThat(rita.get("/requests?knownOn=" + BEGIN).statusCode()).isEqualTo(400);
        assertThat(list.select(".chips a").eachAttr("href"))
                .startsWith("/requests", "/requests?asOf=" + BEGIN.plusDays(2));
    }

    private void leadToAsMany(Document report) {
        for (var number : report.select("figure td.number a, h2 a.count")) {
            assertThat(total("/api/v1" + number.attr("href")))
                    .as(number.attr("href"))
                    .isEqualTo(Integer.parseInt(number.text().replaceAll("\\D", "")));
        }
    }

    private static List<String> statuses(Visitor who, String page) {
        return who.page(page).select("main tbody .badge").eachText();
    }

    private static Map<String, Integer> counts(JsonPath report, String section) {
        var counts = new TreeMap<String, Integer>();
        report.<Map<String, Object>>getList(section)
                .forEach(row -> counts.put((String) row.get("key"), (Integer) row.get("count")));
        return counts;
    }

    private int total(String address) {
        return page(address + "&count=true").total();
    }

    /**
     * The rows but for what the history does not keep: the touch of a record by an act that changed nothing of it.
     */
    private List<Map<String, Object>> items(String address) {
        return kept(page(address).items());
    }

    private static List<Map<String, Object>> kept(List<Map<String, Object>> rows) {
        rows.forEach(row -> {
            if (!String.valueOf(row.get("number")).matches("(REF|A|CL)-.*")) {
                row.keySet().remove("updatedAt");
            }
        });
        return rows;
    }

    /** A page of a list; {@code total} is null where the rows were not counted, {@code next} on the last page. */
    private record Piece(List<Map<String, Object>> items, Integer total, String next) {}

    private Piece page(String address) {
        return read(text(address), new TypeReference<>() {});
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For what a path picks out; whole pages are read many times faster without. */
    private JsonPath json(String address) {
        return JsonPath.from(text(address));
    }

    private String text(String address) {
        var answer = Fetch.get(address, "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
