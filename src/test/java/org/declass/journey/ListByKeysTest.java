package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.declass.Chromium;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.request.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of lists are gone through, ticked and opened by keys, and whoever is in their way switches them off. */
@QuarkusTest
@Tag("one-engine")
class ListByKeysTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        List.of("One", "Two", "Three").forEach(filing::sent);
    }

    @Test
    void goesThroughAListByKeysThatCanBeSwitchedOff() {
        try (var browser = Chromium.open()) {
            var page = browser.window(1200, 900);
            signIn(page);
            page.navigate(address("/requests?sort=number"));
            var second = page.locator("tbody tr").nth(1);

            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("x");
            assertThat(second.locator("[type=checkbox]").isChecked()).isTrue();
            page.keyboard().press("?");
            page.getByLabel("Single keys work in this browser").uncheck();
            page.locator("dialog button").click();
            page.keyboard().press("x");

            assertThat(second.locator("[type=checkbox]").isChecked()).isTrue();
            page.getByLabel("Choose all 3 on this page").check();
            assertThat(page.locator("tbody [type=checkbox]:checked").count()).isEqualTo(3);
            second.locator("th a").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/requests/R-*");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate(address("/sign-in"));
        page.getByLabel("Name").fill("ed");
        page.getByLabel("Password").fill("sample-ed");
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Dashboard");
    }

    private String address(String path) {
        return root.toString().replaceAll("/$", "") + path;
    }
}
