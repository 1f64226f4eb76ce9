package org.declass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Windows of a browser, for journeys. They are skipped where there is none, but not where {@code CI} is set. Collects
 * what the console says and what axe finds.
 *
 * <p>One browser serves the whole run, and axe tells only what is wrong: both are several times quicker so.
 */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Browser started;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    /** Axe tries inline styles of its own, which the content policy refuses. */
    private boolean axeIsLooking;

    private Chromium() {}

    /** Makes ready to open windows. */
    public static Chromium open() {
        var isThere = Files.isExecutable(PROGRAM);
        if (System.getenv("CI") == null) {
            assumeTrue(isThere, () -> "no Chromium at " + PROGRAM + "; name another with -Dbrowser.executable");
        } else if (!isThere) {
            throw new AssertionError("Chromium must be at " + PROGRAM + " where CI is set");
        }
        if (started == null) {
            started = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(List.of("--no-sandbox")));
        }
        return new Chromium();
    }

    /** The window of somebody who is not signed in. */
    public Page window(int width, int height) {
        return window(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** The window of somebody who wants pages light or dark. */
    public Page window(int width, int height, ColorScheme scheme) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    /** The window of somebody who has switched off JavaScript. */
    public Page windowWithoutScript(int width, int height) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
    }

    /** Without motion, lest axe finds the colours of a moment. */
    private Page window(Browser.NewContextOptions options) {
        var context = started.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!axeIsLooking) {
                complaints.add(page.url() + " says " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " fails: " + error));
        return page;
    }

    /** Lets axe look at the page, and at whether it fits its window. */
    public void look(Page page) {
        look(page, axe(page).withTags(RULES));
    }

    /** Lets axe look at nothing but the colours, where all else has been looked at. */
    public void lookAtColours(Page page) {
        look(page, axe(page).withRules(List.of("color-contrast")));
    }

    private static AxeBuilder axe(Page page) {
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(onlyWhatIsWrong).setLegacyMode(true);
    }

    private void look(Page page, AxeBuilder axe) {
        axeIsLooking = true;
        axe.analyze()
                .getViolations()
                .forEach(rule -> complaints.add("%s: %s %s %s"
                        .formatted(
                                page.url(),
                                rule.getId(),
                                rule.getNodes().get(0).getHtml(),
                                rule.getNodes().get(0).getFailureSummary())));
        axeIsLooking = false;
        if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
            complaints.add(page.url() + " is wider than its window");
        }
    }

    /** What the console said and axe found, on all windows. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
