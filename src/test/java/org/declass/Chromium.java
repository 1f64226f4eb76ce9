package org.declass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A browser for journeys. They are skipped where there is none, but not where {@code CI} is set. Collects what the
 * console says and what axe finds.
 */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    /** Axe tries inline styles of its own, which the content policy refuses. */
    private boolean axeIsLooking;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Starts the browser. */
    public static Chromium open() {
        var isThere = Files.isExecutable(PROGRAM);
        if (System.getenv("CI") == null) {
            assumeTrue(isThere, () -> "no Chromium at " + PROGRAM + "; name another with -Dbrowser.executable");
        } else if (!isThere) {
            throw new AssertionError("Chromium must be at " + PROGRAM + " where CI is set");
        }
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** The window of somebody who is not signed in. */
    public Page window(int width, int height) {
        return window(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** The window of somebody who has switched off JavaScript. */
    public Page windowWithoutScript(int width, int height) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
    }

    private Page window(Browser.NewContextOptions options) {
        var page = browser.newContext(options).newPage();
        page.onConsoleMessage(message -> {
            if (!axeIsLooking) {
                complaints.add(page.url() + " says " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " fails: " + error));
        return page;
    }

    /** Lets axe look at the page. */
    public void look(Page page) {
        axeIsLooking = true;
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(rule -> complaints.add(page.url() + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml()));
        axeIsLooking = false;
    }

    /** What the console said and axe found, on all windows. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
