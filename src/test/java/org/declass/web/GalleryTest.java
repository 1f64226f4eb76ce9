package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the pages, looked at by a browser: accessible, in both colour schemes, on a phone and on a wide screen. */
@QuarkusTest
@Tag("one-engine")
@TestSecurity(
        user = "adler",
        roles = {"reader", "staff", "editor", "admin"})
class GalleryTest {

    private static final Path CHROMIUM = Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));

    private static final List<String> PAGES = List.of("list", "show", "wrong", "dashboard", "signin", "no-such-page");

    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/gallery/")
    URL gallery;

    /** Axe tries inline styles of its own, which the content policy refuses. */
    private boolean axeIsLooking;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,390", "LIGHT,1440", "DARK,390", "DARK,1440"})
    void everyPartIsAccessibleAndFitsTheScreen(ColorScheme scheme, int width) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (!axeIsLooking) {
                    complaints.add(message.text());
                }
            });
            for (var name : PAGES) {
                page.navigate(gallery + name);
                picture(page, name, scheme, width);
                axeIsLooking = true;
                var found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations();
                axeIsLooking = false;

                found.forEach(rule -> complaints.add(name + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml()
                        + rule.getNodes().get(0).getAny().stream()
                                .map(c -> c.getMessage())
                                .toList()));
                if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .equals(true)) {
                    complaints.add(name + " is wider than the screen");
                }
            }
            complaints.removeIf(text -> text.contains("404"));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theMenuOpensOnAPhoneWithoutScript() {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(gallery + "list");
            var referrals = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Referrals"));
            assertThat(referrals.isVisible()).isFalse();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                    .click();

            assertThat(referrals.isVisible()).isTrue();
            picture(page, "menu", ColorScheme.LIGHT, 390);
        }
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndCanBeSentAgainWithoutScript() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(gallery + "form");
            page.getByLabel("Agency").selectOption("DOE");
            var record = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the answer"));

            record.click();
            assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains("Somebody changed this");
            page.getByLabel("Agency").selectOption("DOE");
            page.getByLabel("Note").fill("");
            record.click();

            assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("\"5 pages\"; R-2026-0007 – décidé.");
            page.reload();
            assertThat(page.getByRole(AriaRole.STATUS).count()).isZero();
        }
    }

    /** Taken only where asked for with {@code -Dpictures=true}: a busy machine sometimes fails to take them. */
    private static void picture(Page page, String name, ColorScheme scheme, int width) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/gallery/%s-%s-%d.png".formatted(name, scheme, width)))
                    .setFullPage(true));
        }
    }
}
