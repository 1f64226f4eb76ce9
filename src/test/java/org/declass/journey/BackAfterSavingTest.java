package org.declass.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.regex.Pattern;
import org.declass.Chromium;
import org.declass.FixedClock;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.history.History;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The browser's Back from what was just saved leads to a page of ours, and nothing is recorded twice. */
@QuarkusTest
@Tag(OnPostgres.UNLESS_SKIPPED)
class BackAfterSavingTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private Typist signedIn(Chromium browser, String name) {
        return new Typist(browser, Typist.Script.ON)
                .open(root.toString())
                .write("Name", name)
                .write("Password", "sample-" + name)
                .press("Sign in");
    }

    private static void waitFor(Page page, String address) {
        page.waitForURL(Pattern.compile(address));
    }

    @Test
    void fromALetterItLeadsToANewFormThatNamesTheLetter() {
        var request = filing.sent("Custody of the warheads");
        try (var browser = Chromium.open()) {
            var stella = signedIn(browser, "stella");
            var page = stella.page();
            stella.open(root + "requests/" + request).open(root + "letters/new?case=" + request);
            stella.press("Follow up").write("Date on the letter", "2026-02-20").press("Show what this will do");
            page.evaluate("document.documentElement.id = 'before'");
            stella.write("Subject", "Typed").press("Look again");
            assertThat(page.locator("#before")).hasCount(0);
            page.reload();
            assertThat(page.getByLabel("Subject")).hasValue("Typed");
            stella.press("Save");
            waitFor(page, ".*/letters/L-\\d+$");
            var letter = page.url().replaceAll(".*/", "");
            var saved = history.position();

            page.goBack();

            assertThat(page.getByRole(AriaRole.MAIN)).containsText("What you typed here is recorded: " + letter);
            assertThat(page.getByLabel("Date on the letter")).hasValue("");
            assertThat(page.getByLabel("Subject")).hasValue("");
            for (var step = 0; step < 3; step++) {
                page.goBack();
                assertThat(stella.heading()).as("further back").isEqualTo("Record a letter");
            }
            page.goBack();
            assertThat(stella.heading()).contains(request);
            page.goForward();
            stella.write("Date on the letter", "2026-02-20").press("Show what this will do");
            assertThat(stella.foreseen()).contains("will");
            assertThat(history.position()).isEqualTo(saved);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whoSignedOutSeesNothingOfIt() {
        var request = filing.sent("Custody of the warheads");
        try (var browser = Chromium.open()) {
            var stella = signedIn(browser, "stella");
            var page = stella.page();
            stella.open(root + "letters/new?kind=FOLLOW_UP&case=" + request)
                    .write("Date on the letter", "2026-02-20")
                    .press("Show what this will do")
                    .press("Save");
            waitFor(page, ".*/letters/L-\\d+$");
            stella.own("Sign out");
            waitFor(page, ".*/sign-in.*");

            page.goBack();
            assertThat(stella.heading()).isEqualTo("Sign in");
            page.goBack();
            assertThat(stella.heading()).isEqualTo("Sign in");
            assertThat(page.getByRole(AriaRole.MAIN).innerText()).doesNotContain(request);
        }
    }

    @Test
    void fromAnActOnSeveralItLeadsToItsFormAsItIsOpened() {
        var one = filing.sent("Custody of the warheads");
        var two = filing.sent("Thor missiles");
        try (var browser = Chromium.open()) {
            var ed = signedIn(browser, "ed");
            var page = ed.page();
            ed.open(root + "bulk/requests/new?act=notes&thing=" + one + "&thing=" + two)
                    .write("Day", FixedClock.TODAY.toString())
                    .write("Note", "Asked by telephone")
                    .press("See what it will do")
                    .press("Record it on the ticked ones");
            waitFor(page, ".*/bulk/B-\\d+$");
            var saved = history.position();

            page.goBack();

            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See what it will do")))
                    .isVisible();
            assertThat(ed.row(one)).isVisible();
            assertThat(history.position()).isEqualTo(saved);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void fromWhatWasMendedItLeadsToTheFormAsItIsOpened() {
        try (var browser = Chromium.open()) {
            var stella = signedIn(browser, "stella");
            var page = stella.page();
            stella.open(root + "files/new").press("Record the file");
            page.getByRole(AriaRole.ALERT).waitFor();
            stella.write("Title or subject", "Custody of the warheads").press("Record the file");
            waitFor(page, ".*/files/W-\\d+$");

            page.goBack();

            waitFor(page, ".*/files/new$");
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }
}
