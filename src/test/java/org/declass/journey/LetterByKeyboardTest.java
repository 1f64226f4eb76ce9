package org.declass.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.declass.Chromium;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An acknowledgement of a known case is recorded by the keyboard alone, in few keystrokes and round trips. */
@QuarkusTest
@Tag(OnPostgres.UNLESS_SKIPPED)
class LetterByKeyboardTest {

    private static final Logger LOG = Logger.getLogger(LetterByKeyboardTest.class);

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private int keystrokes;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    private void type(Page page, String keys) {
        page.keyboard().type(keys);
        keystrokes += keys.length();
    }

    private void enter(Page page) {
        page.keyboard().press("Enter");
        keystrokes++;
    }

    @ParameterizedTest
    @EnumSource
    void recordsAnAcknowledgementWithoutAMouse(Typist.Script script) {
        var known = filing.sent("Jupiters in Italy", "Custody of the warheads");
        filing.sent("Thor missiles");
        try (var browser = Chromium.open()) {
            var stella = new Typist(browser, script);
            stella.open(root.toString())
                    .write("Name", "stella")
                    .write("Password", "sample-stella")
                    .press("Sign in");
            var page = stella.page();
            var trips = new AtomicInteger();
            page.onRequest(request -> trips.addAndGet(isTrip(request) ? 1 : 0));
            var began = System.nanoTime();

            page.navigate(root + "letters/new");
            type(page, known.substring(known.length() - 4));
            enter(page);
            assertThat(page.getByLabel("Date on the letter")).isFocused();
            type(page, "02202026");
            enter(page);
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")))
                    .isFocused();
            enter(page);
            page.waitForURL(Pattern.compile(".*/letters/L-\\d+$"));

            var took = Duration.ofNanos(System.nanoTime() - began);
            LOG.infof(
                    "%d keystrokes, %d round trips, %d ms, script %s",
                    keystrokes, trips.get(), took.toMillis(), script);
            assertThat(stella.told()).contains(known);
            assertThat(keystrokes).isEqualTo(15);
            assertThat(trips.get()).as("search, form, preview, saving, letter").isEqualTo(5);

            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record another letter")))
                    .isFocused();
            enter(page);
            assertThat(page.getByLabel("Case", new Page.GetByLabelOptions().setExact(true)))
                    .isFocused();
            if (script == Typist.Script.ON) {
                page.navigate(root + "letters");
                type(page, "n");
                page.waitForURL(Pattern.compile(".*/letters/new$"));
            }

            stella.open(root + "requests/" + known).look();
            assertThat(stella.heading()).endsWith(known + " Acknowledged");
            stella.open(root + "letters/new?case=" + known).look();
            looksAtTheCaseOnAPhoneInTheDark(browser, page, known, script);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** A page of the browser's own; what comes with typing does not hold anybody up. */
    private static boolean isTrip(Request request) {
        return request.isNavigationRequest();
    }

    private void looksAtTheCaseOnAPhoneInTheDark(Chromium browser, Page page, String known, Typist.Script script) {
        if (script == Typist.Script.OFF) {
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        for (var path :
                new String[] {"requests/" + known, "requests/" + known + "/dossier", "letters/new?case=" + known}) {
            page.navigate(root + path);
            browser.look(page);
        }
    }
}
