package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declass.Reset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator enters somebody, who signs in, chooses a password and makes a token: in a browser. */
@QuarkusTest
class AccountJourneyTest {

    private static final Path CHROMIUM = Path.of(System.getProperty("browser.executable", "/usr/bin/chromium"));

    private static Playwright playwright;
    private static Browser browser;

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    private final List<String> complaints = new ArrayList<>();
    /** Axe tries inline styles of its own, which the content policy refuses. */
    private boolean axeIsLooking;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
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

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void somebodyNewComesIn() {
        try (var ada = browser.newContext();
                var nora = browser.newContext()) {
            var password = adaEntersNora(open(ada.newPage(), "admin/people"));
            noraMakesAToken(open(nora.newPage(), "account"), password);
        }

        assertThat(complaints).isEmpty();
    }

    private String adaEntersNora(Page page) {
        signIn(page, "ada", "sample-ada");
        look(page, "people");
        button(page, "New person").click();
        page.getByLabel("Sign-in name").fill("nora");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nora Berg");
        page.getByLabel("editor").check();
        look(page, "new-person");
        button(page, "Enter the person").click();
        look(page, "one-time-password");
        var password = page.locator(".notice code").first().innerText();
        page.navigate(root + "admin/people/nora");
        look(page, "person");
        return password;
    }

    private void noraMakesAToken(Page page, String password) {
        look(page, "sign-in");
        signIn(page, "nora", password);
        look(page, "password");
        page.getByLabel("Present password").fill(password);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("a better pass phrase");
        page.getByLabel("New password again").fill("a better pass phrase");
        button(page, "Change password").click();
        page.getByLabel("What it is for").fill("nightly report");
        button(page, "Make the token").click();
        assertThat(page.locator(".notice code").first().innerText()).startsWith("dt_");
        look(page, "account");
        page.locator("details.user summary").click();
        button(page, "Sign out").click();
        assertThat(page.url()).endsWith("/sign-in");
    }

    private Page open(Page page, String path) {
        page.onConsoleMessage(message -> {
            if (!axeIsLooking) {
                complaints.add(message.text());
            }
        });
        page.navigate(root + path);
        return page;
    }

    private static void signIn(Page page, String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        button(page, "Sign in").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void look(Page page, String name) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/account/" + name + ".png")));
        }
        axeIsLooking = true;
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(rule -> complaints.add(name + ": " + rule.getId() + " "
                        + rule.getNodes().get(0).getHtml()));
    }
}
