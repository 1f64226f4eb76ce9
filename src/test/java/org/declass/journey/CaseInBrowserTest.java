package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.declass.Chromium;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.exchange.Importing;
import org.declass.web.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An editor brings a list of notices, files a request on five of them and follows it to its end: in a browser.
 *
 * <p>What differs between the engines behind the pages is held by the tests of each page; this one is about the browser.
 */
@QuarkusTest
@Tag("one-engine")
@QuarkusTestResource(OnPostgres.class)
class CaseInBrowserTest {

    private static final String NOTICES = """
            Project,Project box,Tab,Doc type,Subject line,Document date,Pages,Kind,Restricted by,Series
            NND 989501,7,1,Telegram,Jupiters in Italy,29 April 1962,3,Kyl-Lott review,DOE,Central Decimal Files
            NND 989501,7,2,Memorandum,Jupiters in Turkey,1962-05-02,12,Kyl-Lott review,DOE,Central Decimal Files
            NND 989501,7,3,Airgram,Custody of the warheads,ca. 1962,2,Reclassified,DOD,Central Decimal Files
            NND 989501,7,4,Letter,Letter to Fanfani,3 January 1963,1,Reclassified,DOD,Central Decimal Files
            NND 989501,7,5,Telegram,Removal of the missiles,April 1963,4,Reclassified,DOD,Central Decimal Files
            NND 989501,8,1,Memorandum,Crews at Gioia del Colle,1961,8,Initial screening,State,Central Decimal Files
            NND 989501,8,2,Report,Cigli airfield,undated,20,Initial screening,State,Central Decimal Files
            """;

    private static final List<String> ASKED_FOR = List.of(
            "Jupiters in Italy",
            "Jupiters in Turkey",
            "Custody of the warheads",
            "Letter to Fanfani",
            "Removal of the missiles");

    private static final Map<String, Long> OUTCOMES =
            Map.of("RELEASED_IN_PART", 2L, "DENIED_IN_FULL", 2L, "RELEASED_IN_FULL", 1L);

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Importing importing;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @ParameterizedTest
    @EnumSource
    void fromTheListOfNoticesToTheClosedRequest(Typist.Script script) {
        try (var browser = Chromium.open()) {
            var ed = new Typist(browser, script);
            signsIn(ed);
            bringsTheNotices(ed);
            beginsADraft(ed);
            sendsIt(ed);
            refersToTwoAgencies(ed);
            recordsTheAnswers(ed);
            closesIt(ed);
            asksForOneMore(ed);

            everyActIsOnTheTimeline(ed);
            numbersAgree(ed);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void signsIn(Typist ed) {
        ed.open(root.toString())
                .write("Name", "ed")
                .write("Password", "sample-ed")
                .press("Sign in");
        assertThat(ed.heading()).isEqualTo("Dashboard");
    }

    private void bringsTheNotices(Typist ed) {
        ed.look().follow("Import a list").look().follow("Import a table");
        ed.upload("File", "notices.csv", NOTICES).press("Upload");
        assertThat(ed.told()).contains("Now say what its columns mean");
        assertThat(ed.value("Tab")).isEqualTo("TAB");
        ed.choose("Subject line", "Title")
                .write("Repository", "National Archives, College Park")
                .write("Record group or collection", "59")
                .press("Start the dry run");

        importing.work();
        ed.again();
        assertThat(ed.heading()).matches("I-\\d+ Checked");
        assertThat(ed.links(Pattern.compile("^7 Files recorded$")).count()).isOne();
        assertThat(sql("select count(*) from file")).isZero();
        ed.press("Write these rows");
        importing.work();
        ed.again().look();
        assertThat(ed.heading()).matches("I-\\d+ Applied");
        assertThat(sql("select count(*) from file")).isEqualTo(7);
    }

    private void beginsADraft(Typist ed) {
        ed.follow("Go on to the files");
        ASKED_FOR.forEach(ed::tickRow);
        ed.press("Request the chosen ones");
        assertThat(ed.heading()).isEqualTo("New request");
        assertThat(ed.value("Files").lines()).hasSize(5);
        ed.answer("Filed as", "Mandatory review")
                .choose("Agency", "STATE")
                .write("What is asked for", "Jupiter missiles, 1962-63")
                .write("Legal authority", "E.O. 13526, section 3.5")
                .press("Begin the draft");
        assertThat(ed.heading()).endsWith("R-2026-0001 Draft");
        assertThat(ed.told()).isEqualTo("R-2026-0001 is a draft now.");
        assertThat(ed.page().getByText("Begun 2 March 2026, today.").isVisible())
                .isTrue();
    }

    private void sendsIt(Typist ed) {
        ed.look().follow("Record that it was sent");
        ed.write("Sent on", "2026-01-12").press("Record that it was sent");
        ed.follow("Record the acknowledgement");
        ed.write("Date of the letter", "2026-01-20")
                .write("Their number", "M-2026-00417")
                .press("Record the acknowledgement");
        ed.follow("Record that review began").write("Review began on", "2026-01-26");
        ed.press("Record that review began");
        assertThat(ed.heading()).endsWith("R-2026-0001 In review");
    }

    private void refersToTwoAgencies(Typist ed) {
        ed.follow("Record a referral")
                .tick("Which items were passed on?", ASKED_FOR.subList(0, 3))
                .choose("To which agency?", "DOE")
                .answer("What kind of information?", "FRD")
                .write("Sent on", "2026-02-02")
                .write("Learned on", "2026-02-05")
                .press("Record a referral");
        assertThat(ed.told()).matches("REF-\\d+ to DOE is recorded\\.");
        ed.follow("Record a referral")
                .tick("Which items were passed on?", ASKED_FOR.subList(2, 4))
                .choose("To which agency?", "OSD")
                .answer("What kind of information?", "NSI")
                .write("Learned on", "2026-02-05")
                .press("Record a referral");
        assertThat(ed.heading()).endsWith("R-2026-0001 Referred");

        ed.look().follow("DOE").look().follow("Record its return");
        ed.answer("What did they advise?", "Excise")
                .write("Returned on", "2026-02-17")
                .press("Record its return");
        assertThat(ed.heading()).matches("REF-\\d+ Returned");
        ed.look().follow("R-2026-0001");
    }

    private void recordsTheAnswers(Typist ed) {
        ed.follow("Record a determination")
                .tick("Which items does the letter answer?", ASKED_FOR.subList(0, 2))
                .answer("What did they answer?", "Released in part")
                .write("Exemptions cited", "25X6, FRD, 1.4(d)")
                .write("Date of the letter", "2026-02-23")
                .write("Pages", "15")
                .write("in full", "9")
                .write("in part", "4")
                .write("denied", "2")
                .press("Record the answer");
        assertThat(ed.told()).isEqualTo("The answer on 2 items is recorded.");
        ed.follow("Record a determination")
                .tick("Which items does the letter answer?", ASKED_FOR.subList(2, 4))
                .answer("What did they answer?", "Denied in full")
                .write("Exemptions cited", "25X2")
                .write("Date of the letter", "2026-02-24")
                .press("Record the answer");
        ed.follow("Record a determination")
                .answer("What did they answer?", "Released in full")
                .write("Date of the letter", "2026-02-25")
                .press("Record the answer");
        assertThat(ed.heading()).endsWith("R-2026-0001 Decided");
    }

    /** The second referral never came back; the page says so, and the editor insists. */
    private void closesIt(Typist ed) {
        ed.look().follow("Close").answer("Why is it closed?", "Accepted").write("Closed on", "2026-02-27");
        assertThat(ed.page().getByText("1 referral is still out.").isVisible()).isTrue();
        ed.tick("Close anyway").press("Close the request");
        assertThat(ed.heading()).endsWith("R-2026-0001 Closed");
    }

    private void asksForOneMore(Typist ed) {
        ed.menu("Files").write("Words", "Cigli").press("Filter");
        ed.row("Cigli airfield").getByRole(AriaRole.LINK).first().click();
        ed.look().follow("Begin a request");
        assertThat(ed.value("What is asked for")).isEqualTo("Cigli airfield");
        ed.answer("Filed as", "FOIA").choose("Agency", "STATE").press("Begin the draft");
        ed.follow("Record that it was sent").press("Record that it was sent");
        assertThat(ed.heading()).endsWith("R-2026-0002 Sent");
    }

    private void everyActIsOnTheTimeline(Typist ed) {
        ed.menu("Requests").follow("R-2026-0001").look();
        var entries = ed.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("recorded 2 March 2026"))
                .allInnerTexts();
        assertThat(entries.stream().map(CaseInBrowserTest::act))
                .as("by the day things happened: typed in today, sent long ago")
                .containsExactly(
                        "Recorded",
                        "Closed",
                        "Determined",
                        "Determined",
                        "Determined",
                        "Referral returned",
                        "Referred",
                        "Referred",
                        "Review started",
                        "Acknowledged",
                        "Sent");
        assertThat(entries.get(6)).contains("OSD", "2, 3");
        assertThat(entries.get(7)).contains("DOE", "3, 4, 5");
    }

    /** What stands between the day and the number of what it was done to. */
    private static String act(String entry) {
        return entry.replaceFirst("(?s)^\\d+ \\w+ \\d{4}\\s+", "").replaceFirst("(?s)\\s+(R-|REF-).*", "");
    }

    private void numbersAgree(Typist ed) {
        ed.menu("Dashboard").look();
        var report = JsonPath.from(
                ed.page().request().get(root + "api/v1/reports/status").text());

        assertThat(stat(ed, "requests? (is|are) open"))
                .isEqualTo(sql("select count(*) from request where status not in ('DRAFT', 'CLOSED')"))
                .isEqualTo(sum(report, "requests.byStatus") - count(report, "requests.byStatus", "CLOSED"))
                .isOne();
        assertThat(stat(ed, "referrals? (is|are) out"))
                .isEqualTo(sql("select count(*) from referral where status in ('SENT', 'ACKNOWLEDGED')"))
                .isEqualTo(count(report, "referrals.byAgencyAndStatus", "OSD/SENT"))
                .isOne();
        assertThat(stat(ed, "files? (is|are) withheld"))
                .isEqualTo(sql("select count(*) from file where status in ('WITHDRAWN', 'REQUESTED', 'DENIED')"))
                .isEqualTo(sum(report, "files.byStatus")
                        - count(report, "files.byStatus", "RELEASED")
                        - count(report, "files.byStatus", "RELEASED_IN_PART"))
                .isEqualTo(4);

        ed.menu("Reports").look();
        OUTCOMES.forEach((outcome, expected) -> assertThat(count(report, "items.byOutcome", outcome))
                .as(outcome)
                .isEqualTo(sql("select count(*) from request_item where outcome = '" + outcome + "'"))
                .isEqualTo(Long.parseLong(ed.row(Display.words(outcome))
                        .getByRole(AriaRole.CELL)
                        .first()
                        .innerText()))
                .isEqualTo(expected));
    }

    private static long stat(Typist ed, String label) {
        var text = ed.links(Pattern.compile("^[\\d,]+ " + label + "$")).innerText();
        return Long.parseLong(text.replaceAll("[^\\d]", ""));
    }

    private static long count(JsonPath report, String counts, String key) {
        return report.param("key", key).getLong(counts + ".find { it.key == key }.count");
    }

    private static long sum(JsonPath report, String counts) {
        return report.getList(counts + ".count", Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long sql(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }
}
