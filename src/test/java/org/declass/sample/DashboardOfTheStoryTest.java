package org.declass.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the dashboard says of the sample's cases is what the database, and the lists, say of them. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardOfTheStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String DECIDED = " from request_determination d join request_item i on i.id = d.item_id"
            + " join request q on q.id = i.request_id where q.filed_by = 'US' and d.superseded = false";

    private static final String THIS_YEAR = " and d.letter_date between date '2026-01-01' and date '2026-12-31'";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Story story;

    @Inject
    Cast cast;

    @Inject
    Session entities;

    private Visitor ed;

    /** Once for all tests of this class: none of them changes anything. */
    @BeforeEach
    void begin() {
        if (ed != null) {
            return;
        }
        reset.everything();
        cast.enter();
        clock.goTo(TODAY);
        story.load();
        ed = cast.signIn("ed");
    }

    private JsonPath board() {
        return ed.get("/api/v1/dashboard").jsonPath();
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql, Object.class).getSingleResult()).longValue();
    }

    @Test
    void theReportsInShortAgreeWithTheDatabase() {
        var board = board();

        assertThat(board.getLong("highlights.decided.count"))
                .isPositive()
                .isEqualTo(number("select count(*)" + DECIDED + THIS_YEAR));
        assertThat(board.getLong("highlights.decided.before.count"))
                .isPositive()
                .isEqualTo(number("select count(*)" + DECIDED + THIS_YEAR.replace("2026", "2025")));
        assertThat(board.getLong("highlights.decided.before.pagesInFull"))
                .isPositive()
                .isEqualTo(
                        number("select sum(coalesce(d.pages_full, 0))" + DECIDED + THIS_YEAR.replace("2026", "2025")));
        board.<Map<String, Object>>getList("highlights.decided.byOutcome")
                .forEach(row -> assertThat(((Number) row.get("count")).longValue())
                        .isEqualTo(number("select count(*)" + DECIDED + THIS_YEAR + " and d.outcome = '"
                                + row.get("key") + "'")));
        var files = number("select count(*) from file where struck_on is null");
        assertThat(board.getLong("highlights.coverage.files")).isEqualTo(files);
        assertThat(board.getDouble("highlights.coverage.publicShare"))
                .isEqualTo(share(
                        number("select count(*) from file where struck_on is null"
                                + " and status in ('RELEASED', 'RELEASED_IN_PART', 'REOPENED')"),
                        files));
        assertThat((double) ed.page(board.getString("highlights.coverage.neverRequested"))
                        .select("tbody tr")
                        .size())
                .isEqualTo(Math.round(board.getDouble("highlights.coverage.neverRequestedShare") * files));
        for (var row : board.<Map<String, Object>>getList("highlights.exemptions")) {
            assertThat(((Number) row.get("count")).longValue())
                    .isPositive()
                    .isEqualTo(number("select count(distinct d.id)"
                            + DECIDED.replace(" where", " join request_exemption x on x.determination_id = d.id where")
                            + " and coalesce(x.known_code, x.cited_code) = '" + row.get("key") + "'"));
        }
    }

    private static double share(long part, long whole) {
        return Math.round(10_000.0 * part / whole) / 10_000.0;
    }

    @Test
    void halfAreDecidedWhenAnEstimateByHandSaysSo() {
        var all = ed.get("/api/v1/requests?limit=1000").jsonPath().<Map<String, Object>>getList("items");
        var sent = all.stream().filter(row -> row.get("sentOn") != null).toList();
        var decided = sent.stream().map(this::decidedAfter).toList();
        var waited = sent.stream().map(this::waited).toList();

        var share = 1.0;
        Long median = null;
        for (var days : decided.stream()
                .filter(each -> each != null)
                .distinct()
                .sorted()
                .toList()) {
            var atRisk = waited.stream().filter(each -> each >= days).count();
            share *= 1 - (double) decided.stream().filter(days::equals).count() / atRisk;
            median = median == null && share <= 0.5 ? days : median;
        }

        var told = board();
        assertThat(told.getLong("highlights.timeToDecision.medianDays")).isEqualTo(median);
        assertThat(told.getInt("highlights.timeToDecision.cases")).isEqualTo(sent.size());
        assertThat(told.getLong("highlights.timeToDecision.decided"))
                .isEqualTo(decided.stream().filter(each -> each != null).count());
        assertThat(ed.page("/")
                        .select("#won .stat:contains(until half are decided) strong")
                        .text())
                .isEqualTo(String.format(Locale.ROOT, "%.1f years", median / 365.25));
    }

    /** The days from the sending to the last of the first answers; null while an item has none. */
    private Long decidedAfter(Map<String, Object> request) {
        var sent = LocalDate.parse((String) request.get("sentOn"));
        var firsts = entities.createNativeQuery(
                        "select min(d.letter_date) from request q join request_item i on i.request_id = q.id"
                                + " left join request_determination d on d.item_id = i.id and d.superseded = false"
                                + " where q.request_number = :number group by i.id",
                        Object.class)
                .setParameter("number", request.get("number"))
                .getResultList();
        return firsts.contains(null)
                ? null
                : firsts.stream()
                        .map(each -> ChronoUnit.DAYS.between(sent, LocalDate.parse(each.toString())))
                        .max(Long::compare)
                        .orElseThrow();
    }

    private Long waited(Map<String, Object> request) {
        var decided = decidedAfter(request);
        var closed = request.get("closedOn");
        return decided != null
                ? decided
                : ChronoUnit.DAYS.between(
                        LocalDate.parse((String) request.get("sentOn")),
                        closed == null ? TODAY : LocalDate.parse((String) closed));
    }

    @Test
    void whatToDoIsWhatTheClocksSay() {
        var questions = Set.of("STILL_INTERESTED", "FEE_REPLY", "FOIA_CLARIFY");
        var rights = Set.of("MDR_INIT", "FOIA_INIT", "REFILE_2Y", "MDR_APPEAL_180", "ISCAP_2Y", "FOIA_APPEAL_DEC");
        var clocks = ed.get("/api/v1/deadlines?limit=1000").jsonPath().<Map<String, Object>>getList("items");
        Predicate<Map<String, Object>> losing = row -> row.get("side").equals("OURS")
                && Set.of("RUNNING", "LAST_DAY").contains(row.get("state"))
                && ((Number) row.get("daysLeft")).intValue() <= 30
                && !questions.contains(row.get("purpose"));
        Predicate<Map<String, Object>> usable = row -> row.get("side").equals("THEIRS")
                && row.get("state").equals("LAPSED")
                && rights.contains(row.get("purpose"));

        var board = board();

        assertThat(numbers(board, "losing"))
                .isNotEmpty()
                .isEqualTo(clocks.stream()
                        .filter(losing)
                        .map(row -> row.get("number"))
                        .collect(Collectors.toSet()));
        assertThat(numbers(board, "usable"))
                .isNotEmpty()
                .isEqualTo(clocks.stream()
                        .filter(usable)
                        .map(row -> row.get("number"))
                        .collect(Collectors.toSet()));
        assertThat(board.getInt("toDo.losing.total"))
                .isEqualTo(numbers(board, "losing").size());
        assertThat(board.getInt("toDo.usable.total"))
                .isEqualTo(numbers(board, "usable").size());
        assertThat(board.getInt("toDo.lateAgencies"))
                .isEqualTo(ed.page("/deadlines").select("#past tbody tr").size());
        board.<Map<String, Object>>getList("toDo.late")
                .forEach(late -> assertThat(ed.page((String) late.get("list")).select("tbody tr"))
                        .as("%s", late)
                        .hasSize(((Number) late.get("clocks")).intValue()));
    }

    private static Set<Object> numbers(JsonPath board, String rights) {
        return Set.copyOf(board.getList("toDo." + rights + ".first.clock"));
    }

    @Test
    void theOpenOnesOfAnAgencyAreAsOldAsTheirDaysOfSending() {
        for (var agency : board().<Map<String, Object>>getList("openRequests")) {
            @SuppressWarnings("unchecked")
            var ages = (List<Map<String, Object>>) agency.get("byAge");
            var sum = 0L;
            for (var age : ages) {
                var bounds = Arrays.asList(((String) age.get("href")).split("[?&]"));
                var listed = ed.get("/api/v1" + age.get("href") + "&limit=1000")
                        .jsonPath()
                        .getList("items.sentOn", String.class);
                assertThat(listed).as("%s", age).hasSize(((Number) age.get("count")).intValue());
                assertThat(listed)
                        .allSatisfy(day -> assertThat(bounds.stream()
                                        .filter(bound -> bound.startsWith("sentFrom="))
                                        .map(bound -> bound.substring(9)))
                                .allMatch(from -> from.compareTo(day) <= 0));
                sum += listed.size();
            }
            assertThat(sum).isEqualTo(((Number) ((Map<?, ?>) agency.get("total")).get("count")).longValue());
        }
    }

    @Test
    void actsLeadToFormsTodayAndToNoneOnAPastDay() {
        var page = ed.page("/");
        var acts = page.select(".todo td.act a:not([href*=#late])");

        assertThat(acts).hasSizeGreaterThan(4);
        assertThat(acts.eachAttr("href"))
                .allSatisfy(form -> assertThat(ed.page(form).select("main form[method=post]"))
                        .isNotEmpty());
        assertThat(page.select(".todo .group a").eachAttr("href"))
                .containsExactly("/deadlines#losing", "/deadlines#usable", "/deadlines#past");
        assertThat(page.select(".timeline").eachAttr("class")).hasSize(2);
        assertThat(page.select(".timeline > li")).hasSize(10);
        assertThat(page.select(".timeline .changes")).isEmpty();

        var then = ed.page("/?asOf=2026-11-02");

        assertThat(then.select(".todo td.act a:not([href*=#late])")).isEmpty();
        assertThat(then.select(".todo td.act").eachText()).isNotEmpty();
        assertThat(then.select("#won .stat a, .todo .group a, section[aria-labelledby=stuck] a")
                        .eachAttr("href"))
                .hasSizeGreaterThan(8)
                .allMatch(href -> href.contains("asOf=2026-11-02"));
    }

    @Test
    void theEarlierDayCountsWhereALetterNamesAnotherThanTheClock() {
        Map<String, Object> right = board().getMap("toDo.losing.first.find { it.lastDay == '2026-11-27' }");

        assertThat(right).containsEntry("daysLeft", 4);
        assertThat(ed.page("/")
                        .select("tr:contains(" + right.get("request") + ")")
                        .text())
                .contains("last day by their letter; by the clock 18 Dec 2026", "27 Nov 2026 4");
        assertThat(ed.page("/deadlines").select("#losing tbody tr").text())
                .contains("Last day by their letter; by the clock 18 Dec 2026.", "27 Nov 2026 4");
        assertThat(ed.page("/requests/" + right.get("request")).text())
                .contains("by 27 November 2026, 4 days left; so says their letter, the clock 18 December 2026.");
    }
}
