package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.request.Filing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What staff, editors and readers come for, and what an administrator does for them, in a browser: found by role and name
 * alone, wide and on a phone, with scripts and without, by day and by night. Every page has to fit its screen, and nothing may be complained of.
 */
@QuarkusTest
@Tag("one-engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeUsersTest {

    private static final List<String> WEEKDAYS = List.of("2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04");

    @TestHTTPResource("/")
    URL root;

    @Inject
    FullTracker tracker;

    @Inject
    Filing filing;

    private Screens screens;

    /** Once for all screens: what one records does not stand in the way of the next. */
    @BeforeEach
    void begin() {
        if (screens == null) {
            screens = new Screens(root.toString());
            tracker.fillWithSample();
        }
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(screens.complaints()).isEmpty();
    }

    @AfterAll
    void end() {
        if (screens != null) {
            screens.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void staffTypeANoticeAndRecordWhatTheyFoundOnTheShelf(Screen screen) {
        var tab = "" + (100 + screen.ordinal());
        var title = "Crews at Gioia del Colle " + tab;
        var stella = screens.seat("stella", screen, "files/intake");
        stella.write("Notice", "NND 989501, box 7, tab " + tab)
                .write("Title or subject", title)
                .press("Record it, then the next");
        assertThat(stella.look().page().getByText(title).count()).isPositive();

        stella.search("989501 7/" + tab);
        stella.look().links(Pattern.compile(title)).first().click();
        stella.look().follow("Record what was found");
        stella.answer("What was found?", "Reopened").press("Record what was found");

        assertThat(stella.look().heading()).contains(title).contains("Reopened");
    }

    @ParameterizedTest
    @EnumSource
    void staffRecordALetterOnACaseOfWhoseNumberTheyKnowAPart(Screen screen) {
        var known = filing.sent("Letter on " + screen);
        var stella = screens.seat("stella", screen, "letters");
        stella.look().follow("Record a letter");
        stella.findCase(known.substring("R-".length()), known);
        stella.write("Date on the letter", "2026-11-20").press("Show what this will do");
        assertThat(stella.foreseen())
                .contains("record “Acknowledgement” from STATE on 1 case")
                .contains(known)
                .contains("Acknowledged");
        stella.press("Save");
        assertThat(stella.told()).contains(known);

        stella.look().links(Pattern.compile("^" + known)).first().click();

        assertThat(stella.look().heading()).contains(known).contains("Acknowledged");
    }

    @ParameterizedTest
    @EnumSource
    void anEditorSeesOnMondayWhatCanBeDoneAndDraftsARequest(Screen screen) {
        var ed = screens.seat("ed", screen, "");
        ed.look().links(Pattern.compile("rights to use today")).first().click();
        assertThat(ed.heading()).startsWith("Deadlines");
        ed.look().links(Pattern.compile("^Appeal to ISCAP")).first().click();
        assertThat(ed.heading()).contains("ppeal");

        ed.look().filtersOf("Files").write("Words", "Dismantling").press("Filter");
        ed.tickRow("Dismantling: timetable").press("Request the chosen ones");
        ed.answer("Filed as", "Mandatory review").choose("Agency", "STATE").press("Begin the draft");

        assertThat(ed.look().heading()).containsPattern("R-\\d{4}-\\d{4}").contains("Draft");
        assertThat(ed.row("Dismantling: timetable").count()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderFollowsANumberOfAReportToItsListAndIsOfferedNoAct(Screen screen) {
        var rita = screens.seat("rita", screen, "reports/status");
        var position = rita.position();
        rita.look().follow("Coverage");
        rita.look().row("RG 59").getByRole(AriaRole.LINK).last().click();

        assertThat(rita.look().heading()).isEqualTo("Files");
        assertThat(rita.links(Pattern.compile("^W-\\d+$")).count()).isPositive();
        assertThat(rita.links(Pattern.compile("^(Record a|Type notices|Begin|Request the)"))
                        .count())
                .isZero();
        assertThat(rita.links(Pattern.compile("^CSV$")).first().getAttribute("href"))
                .contains("recordGroup=59");
        assertThat(rita.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorRecordsAClosingLetsSomebodyInAndTakesATokenBack(Screen screen) {
        var ada = screens.seat("ada", screen, "admin/holidays");
        ada.look().follow("Record a day");
        ada.write("Day", WEEKDAYS.get(screen.ordinal()))
                .choose("Kind", "Closing")
                .write("Name", "Snow on " + screen)
                .press("Save");
        assertThat(ada.look().row("Snow on " + screen).innerText()).contains("March 2027", "Closing");

        ada.menu("Admin").look().follow("New person");
        ada.write("Sign-in name", "nora" + screen.ordinal()).write("Name", "Nora Berg");
        ada.answer("Role", "staff").press("Enter the person");
        assertThat(ada.look().heading()).isEqualTo("One-time password");
        assertThat(ada.code()).hasSizeGreaterThan(8);

        ada.own("Password and tokens").write("What it is for", "Report on " + screen);
        ada.answer("What it may do", "read").press("Make the token");
        var token = ada.look().code();
        assertThat(answerTo(token)).isEqualTo(200);

        ada.menu("Admin");
        assertThat(ada.row("nora" + screen.ordinal()).innerText()).contains("Nora Berg", "staff", "One-time password");
        ada.look().follow("Tokens");
        assertThat(ada.look().page().getByText(token).count()).as("shown once").isZero();
        ada.press("Revoke " + token.substring(0, "dt_12345678".length()));
        assertThat(ada.look().told()).startsWith("The token is revoked.");
        assertThat(answerTo(token)).isEqualTo(401);
    }

    private static int answerTo(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/reports/status")
                .statusCode();
    }
}
