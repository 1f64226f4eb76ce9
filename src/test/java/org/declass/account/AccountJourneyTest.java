package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.declass.Chromium;
import org.declass.Reset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator enters somebody, who signs in, chooses a password and makes a token: in a browser. What differs between
 * the engines behind the pages is held by the tests of each page.
 */
@QuarkusTest
@Tag("one-engine")
class AccountJourneyTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
    }

    @Test
    void somebodyNewComesIn() {
        try (var browser = Chromium.open()) {
            var password = adaEntersNora(browser);
            noraMakesAToken(browser, password);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private String adaEntersNora(Chromium browser) {
        var page = open(browser, "admin/people");
        signIn(page, "ada", "sample-ada");
        browser.look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New person"))
                .click();
        page.getByLabel("Sign-in name").fill("nora");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nora Berg");
        page.getByLabel("editor").check();
        browser.look(page);
        button(page, "Enter the person").click();
        browser.look(page);
        var password = page.locator(".notice code").first().innerText();
        page.navigate(root + "admin/people/nora");
        browser.look(page);
        return password;
    }

    private void noraMakesAToken(Chromium browser, String password) {
        var page = open(browser, "account");
        browser.look(page);
        signIn(page, "nora", password);
        browser.look(page);
        page.getByLabel("Present password").fill(password);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill("a better pass phrase");
        page.getByLabel("New password again").fill("a better pass phrase");
        button(page, "Change password").click();
        page.getByLabel("What it is for").fill("nightly report");
        button(page, "Make the token").click();
        assertThat(page.locator(".notice code").first().innerText()).startsWith("dt_");
        browser.look(page);
        page.locator("details.user summary").click();
        button(page, "Sign out").click();
        assertThat(page.url()).endsWith("/sign-in");
    }

    private Page open(Chromium browser, String path) {
        var page = browser.window(1280, 900);
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
}
