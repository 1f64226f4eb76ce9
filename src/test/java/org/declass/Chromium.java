package org.declass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Whether a browser runs scripts. */
    public enum Scripts {
        ON,
        OFF
    }

    private static final Path PROGRAM = Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));
    /** Told to leave out graphics cards, which machines for tests imitate: two thirds of what a browser has to reckon. */
    private static final List<String> OPTIONS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-software-rasterizer");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = script(AxeBuilder.class, "/axe.min.js") + script(Chromium.class, "/look.js");
    /** A test can be in a field before the page has put the cursor where it wants it; nobody types that fast. */
    private static final String TYPED_FIRST =
            "Autofocus processing was blocked because a document already has a focused";

    private static final String MOVES = script(Chromium.class, "/moves.js");

    private static Browser started;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    /** Axe tries inline styles of its own, which the content policy refuses. */
    private boolean axeIsLooking;

    private Chromium() {}

    private static String script(Class<?> beside, String name) {
        try (var script = beside.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

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
                            .setArgs(OPTIONS));
        }
        return new Chromium();
    }

    /** The window of somebody who is not signed in. */
    public Page window(int width, int height) {
        return window(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** The window of somebody who wants pages light or dark, and may have switched off JavaScript. */
    public Page window(int width, int height, ColorScheme scheme, Scripts scripts) {
        return window(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts == Scripts.ON));
    }

    /** The window of somebody who has switched off JavaScript. */
    public Page windowWithoutScript(int width, int height) {
        return window(width, height, ColorScheme.LIGHT, Scripts.OFF);
    }

    /** Without motion, lest axe finds the colours of a moment. */
    private Page window(Browser.NewContextOptions options) {
        var context = started.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!axeIsLooking && !message.text().startsWith(TYPED_FIRST)) {
                complaints.add(page.url() + " says " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " fails: " + error));
        return page;
    }

    /** Lets axe look at the page, and at whether it fits its window. */
    public void look(Page page) {
        look(page, "tag", RULES);
    }

    /** Lets axe look at nothing but colours, where all else has been looked at. */
    public void lookAtColours(Page page) {
        look(page, "rule", List.of("color-contrast"));
    }

    /** From the first look on every page of the window comes with axe, which is half a megabyte to hand over. */
    private void look(Page page, String type, List<String> rules) {
        axeIsLooking = true;
        if (page.evaluate("'look' in window").equals(false)) {
            page.addInitScript(AXE);
            page.evaluate("() => {" + AXE + "}");
        }
        var found = page.evaluate("([type, rules]) => look(type, rules)", List.of(type, rules));
        ((List<?>) found).forEach(one -> complaints.add(page.url() + ": " + one));
        axeIsLooking = false;
        lookAtWidth(page);
    }

    /** Looks at nothing but whether the page fits its window; one that is on its way is waited for. */
    public void lookAtWidth(Page page) {
        if (!fits(page)) {
            complaints.add(page.url() + " is wider than its window of " + page.viewportSize().width);
        }
    }

    private static boolean fits(Page page) {
        try {
            return measured(page);
        } catch (PlaywrightException left) {
            return measured(page);
        }
    }

    private static boolean measured(Page page) {
        page.waitForLoadState();
        return page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                .equals(true);
    }

    /** Begins to weigh what comes over the wire. */
    public Scales scales(Page page) {
        var network = page.context().newCDPSession(page);
        var scales = new Scales();
        network.on(
                "Network.loadingFinished",
                done -> scales.bytes += done.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
        return scales;
    }

    /** Weighs what a page brings over the wire: compressed, with the headers, and nothing for what is kept. */
    public static final class Scales {

        private long bytes;

        private Scales() {}

        /** The bytes since this was asked last. */
        public long read() {
            var read = bytes;
            bytes = 0;
            return read;
        }
    }

    /** Begins to watch what moves on pages by itself, as they come over a line so slow that they are painted in parts. */
    public static Moves moves(Page page) {
        page.addInitScript(MOVES);
        var network = page.context().newCDPSession(page);
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 5);
        slow.addProperty("downloadThroughput", 200_000);
        slow.addProperty("uploadThroughput", 200_000);
        network.send("Network.enable");
        network.send("Network.emulateNetworkConditions", slow);
        return new Moves(page);
    }

    /** Tells how much of a page moved how far, as the web counts it: 0.1 is the most that is good. */
    public static final class Moves {

        private final Page page;

        private Moves(Page page) {
            this.page = page;
        }

        /** The sum since the page was loaded, or since this was asked last; moves right after a key are counted, too. */
        public double read() {
            return ((Number) page.evaluate("moved()")).doubleValue();
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
