package org.declass.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.declass.Chromium;
import org.declass.Chromium.Moves;
import org.declass.OnPostgres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing jumps: what stands on a page stays where it is while the rest of it comes, and while one types. */
@QuarkusTest
@Tag(OnPostgres.UNLESS_SKIPPED)
class StillPagesTest {

    /** More than this is what browsers warn of. */
    private static final double MOST = 0.1;

    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final List<String> PAGES = List.of(
            "",
            "files",
            "requests",
            "grid",
            "requests/R-2021-0001",
            "letters/new?case=R-2021-0001",
            "search?q=jupiter",
            "files/intake",
            "reports/time-to-decision");

    private static final Logger LOG = Logger.getLogger(StillPagesTest.class);

    @TestHTTPResource("/")
    URL root;

    @Inject
    FullTracker tracker;

    private final TreeMap<Double, String> moved = new TreeMap<>();

    @Test
    void stayAsTheyComeAndAsOneTypes() {
        tracker.fillWithSample();
        var began = System.nanoTime();
        try (var browser = Chromium.open()) {
            var page = browser.window(1440, 900);
            signIn(page);
            var moves = Chromium.moves(page);
            for (var width : WIDTHS) {
                page.setViewportSize(width, 900);
                for (var address : PAGES) {
                    page.navigate(root + address);
                    note(moves, width + " /" + address);
                }
                typeACase(page, moves, width);
                typeANotice(page, moves, width);
                chooseAFilter(page, moves, width);
            }
            LOG.infof(
                    "looked for %d ms; what moved most: %s",
                    Duration.ofNanos(System.nanoTime() - began).toMillis(), moved.lastEntry());
            assertThat(moved.tailMap(MOST)).isEmpty();
            assertThat(noticed(page, moves)).as("a page that does jump").isGreaterThan(MOST);
        }
    }

    private void note(Moves moves, String what) {
        moved.merge(moves.read(), what, (one, other) -> one + ", " + other);
    }

    private void typeACase(Page page, Moves moves, int width) {
        page.navigate(root + "letters/new");
        assertThat(page.getByLabel("Case", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type("jup");
        assertThat(page.locator("#found")).containsText("Which of these?");
        note(moves, width + " finding cases");
        page.keyboard().type("zzz");
        assertThat(page.locator("#found")).containsText("No case matches");
        note(moves, width + " finding none");
    }

    private void typeANotice(Page page, Moves moves, int width) {
        page.navigate(root + "files/intake?location.recordGroup=59&location.box=2882");
        assertThat(page.locator("#notice")).isFocused();
        page.keyboard().type("NND 000059 8/99");
        assertThat(page.locator("#known")).containsText("is not recorded yet");
        note(moves, width + " typing a notice");
    }

    private void chooseAFilter(Page page, Moves moves, int width) {
        page.navigate(root + "agencies");
        var folded = page.getByText("Filters", new Page.GetByTextOptions().setExact(true));
        if (folded.isVisible()) {
            folded.click();
        }
        moves.read();
        page.getByLabel("Part").selectOption("FOREIGN");
        page.waitForURL("**/agencies?*kind=FOREIGN*");
        note(moves, width + " choosing a filter");
    }

    private static double noticed(Page page, Moves moves) {
        moves.read();
        page.evaluate("document.querySelector('main').style.marginTop = '400px'");
        return moves.read();
    }

    private void signIn(Page page) {
        page.navigate(root + "sign-in");
        page.getByLabel("Name").fill("ed");
        page.getByLabel("Password").fill("sample-ed");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/");
    }
}
