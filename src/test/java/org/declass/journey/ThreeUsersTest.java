package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.regex.Pattern;
import org.declass.Chromium;
import org.declass.Chromium.Scripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What staff, editors and readers come for, in a browser. Four screens have every pair of light or dark, wide or narrow,
 * with or without scripts.
 */
@QuarkusTest
@Tag("one-engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeUsersTest {

    /** What somebody sits at. */
    enum Screen {
        WIDE_BY_DAY(1440, ColorScheme.LIGHT, Scripts.ON),
        WIDE_BY_NIGHT(1440, ColorScheme.DARK, Scripts.OFF),
        PHONE_BY_DAY(390, ColorScheme.LIGHT, Scripts.OFF),
        PHONE_BY_NIGHT(390, ColorScheme.DARK, Scripts.ON);

        private final int width;
        private final ColorScheme scheme;
        private final Scripts scripts;

        Screen(int width, ColorScheme scheme, Scripts scripts) {
            this.width = width;
            this.scheme = scheme;
            this.scripts = scripts;
        }
    }

    @TestHTTPResource("/")
    URL root;

    @Inject
    FullTracker tracker;

    private boolean filled;

    /** Once for all screens: what one records does not stand in the way of the next. */
    @BeforeEach
    void begin() {
        if (!filled) {
            tracker.fillWithSample();
            filled = true;
        }
    }

    private Typist signedIn(Chromium browser, Screen screen, String name) {
        return new Typist(browser, browser.window(screen.width, 900, screen.scheme, screen.scripts))
                .open(root.toString())
                .write("Name", name)
                .write("Password", "sample-" + name)
                .press("Sign in");
    }

    @ParameterizedTest
    @EnumSource
    void staffTypeANoticeAndRecordWhatTheyFoundOnTheShelf(Screen screen) {
        try (var browser = Chromium.open()) {
            var stella = signedIn(browser, screen, "stella");
            var tab = "" + (100 + screen.ordinal());
            stella.menu("Files").look().follow("Type notices");
            stella.write("Notice", "NND 989501, box 7, tab " + tab)
                    .write("Title or subject", "Crews at Gioia del Colle " + tab)
                    .press("Record it, then the next");
            assertThat(stella.page()
                            .getByText("Crews at Gioia del Colle " + tab)
                            .count())
                    .isPositive();

            stella.search("989501 7/" + tab);
            stella.look()
                    .links(Pattern.compile("Crews at Gioia del Colle " + tab))
                    .first()
                    .click();
            stella.look().follow("Record what was found");
            stella.answer("What was found?", "Reopened").press("Record what was found");

            assertThat(stella.heading()).contains("Reopened");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEditorSeesOnMondayWhatCanBeDoneAndDraftsARequest(Screen screen) {
        try (var browser = Chromium.open()) {
            var ed = signedIn(browser, screen, "ed");
            ed.look().links(Pattern.compile("rights to use today")).first().click();
            assertThat(ed.heading()).startsWith("Deadlines");
            ed.look().links(Pattern.compile("^Appeal to ISCAP")).first().click();
            assertThat(ed.heading()).contains("ppeal");

            ed.look().menu("Files").write("Words or a number", "Dismantling").press("Filter");
            ed.tickRow("Dismantling: timetable").press("Request the chosen ones");
            ed.answer("Filed as", "Mandatory review").choose("Agency", "STATE").press("Begin the draft");

            assertThat(ed.heading()).containsPattern("R-\\d{4}-\\d{4}").contains("Draft");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderFollowsANumberOfAReportToItsListAndIsOfferedNoAct(Screen screen) {
        try (var browser = Chromium.open()) {
            var rita = signedIn(browser, screen, "rita");
            rita.menu("Reports").look().follow("Coverage");
            rita.look().row("RG 59").getByRole(AriaRole.LINK).last().click();

            assertThat(rita.heading()).isEqualTo("Files");
            assertThat(rita.look().links(Pattern.compile("^W-\\d+$")).count()).isPositive();
            assertThat(rita.links(Pattern.compile("^(Record a|Type notices|Begin|Request the)"))
                            .count())
                    .isZero();
            assertThat(rita.links(Pattern.compile("^CSV$")).first().getAttribute("href"))
                    .contains("recordGroup=59");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
