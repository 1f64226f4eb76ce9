package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.Chromium;
import org.declass.Markup;
import org.declass.OnPostgres;
import org.declass.account.Visitor;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page that {@code routes.txt} names, with real things on it: found by links alone, sound HTML, and in a browser
 * accessible by day and by night, on a wide screen and on a phone, and light. A page is loaded once for all that.
 */
@QuarkusTest
@Tag(OnPostgres.UNLESS_SKIPPED)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /** What a first visit may bring, in bytes over the wire, compressed. */
    private static final long FIRST_VISIT = 150_000;

    /** What a page may bring to whoever was here before. */
    private static final long LATER_VISIT = 30_000;

    private static final int WIDE = 1440;

    private static final int PHONE = 390;

    private static final Logger LOG = Logger.getLogger(EveryPageTest.class);

    @TestHTTPResource("/")
    URL root;

    @Inject
    FullTracker tracker;

    private final List<String> misfolded = new ArrayList<>();
    private int folds;
    private Walk walk;

    /** Once for all tests of this class: none of them changes anything. */
    @BeforeEach
    void goEverywhere() {
        if (walk != null) {
            return;
        }
        var begin = tracker.fill();
        walk = new Walk(root, new Visitor().signIn("ada", "sample-ada").getCookies()).from(begin);
    }

    @Test
    void isFoundByFollowingLinks() {
        assertThat(walk.missed()).as("pages nothing leads to").isEmpty();
        assertThat(walk.wrong()).as("links that lead nowhere").isEmpty();
    }

    @Test
    void isSoundHtml() {
        var faults = new TreeMap<String, List<String>>();
        for (var stop : walk.pages()) {
            Markup.faults(stop.html())
                    .forEach(fault -> faults.computeIfAbsent(
                                    fault.replaceAll(" in line.*", ""), any -> new ArrayList<>())
                            .add(stop.address() + ": " + fault));
        }

        assertThat(faults.values()).extracting(List::size, some -> some.get(0)).isEmpty();
    }

    @Test
    void isAccessibleByDayAndByNightFitsAPhoneAndIsLight() {
        try (var browser = Chromium.open()) {
            var page = browser.window(WIDE, 900);
            var weights = new TreeMap<String, Long>();
            var scales = browser.scales(page);
            page.navigate(root + "sign-in");
            browser.look(page);
            var first = scales.read();
            signIn(page);
            scales.read();

            for (var stop : walk.fullestPages()) {
                page.navigate(root.toString().replaceAll("/$", "") + stop.address());
                weights.put(stop.address(), scales.read());
                lookByDayAndByNight(browser, page);
            }

            LOG.infof(
                    "a first visit brings %d bytes, each of %d pages then %d at most",
                    first, weights.size(), Collections.max(weights.values()));
            assertThat(browser.complaints()).isEmpty();
            assertThat(misfolded).isEmpty();
            assertThat(folds).as("lists whose filters fold, seen twice").isGreaterThan(20);
            assertThat(first).as("with styles and scripts").isGreaterThan(20_000);
            assertThat(weights.values()).as("compressed, with headers").allMatch(weight -> weight > 1_000);
            assertThat(tooHeavy(weights, LATER_VISIT)).isEmpty();
            assertThat(tooHeavy(weights, FIRST_VISIT - first)).isEmpty();
        }
    }

    /** Turns the window over once for each page: the next one begins where this one ended. */
    private void lookByDayAndByNight(Chromium browser, Page page) {
        var isPhone = page.viewportSize().width == PHONE;
        look(browser, page, isPhone);
        page.setViewportSize(isPhone ? WIDE : PHONE, 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(isPhone ? ColorScheme.LIGHT : ColorScheme.DARK));
        look(browser, page, !isPhone);
    }

    private void look(Chromium browser, Page page, boolean isPhone) {
        if (isPhone) {
            browser.lookAtColours(page);
        } else {
            browser.look(page);
        }
        lookAtFilters(page, isPhone);
    }

    /** They stand open on a wide screen, and folded on a phone. */
    private void lookAtFilters(Page page, boolean isPhone) {
        if (page.locator(".fold").count() > 0) {
            folds++;
            if (page.locator("form.filters").isVisible() == isPhone) {
                misfolded.add((isPhone ? "unfolded on a phone: " : "folded on a wide screen: ") + page.url());
            }
        }
    }

    private static List<Map.Entry<String, Long>> tooHeavy(Map<String, Long> weights, long most) {
        return weights.entrySet().stream().filter(one -> one.getValue() > most).toList();
    }

    private void signIn(Page page) {
        page.getByLabel("Name").fill("ada");
        page.getByLabel("Password").fill("sample-ada");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/");
    }
}
