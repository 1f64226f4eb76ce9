package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.net.URL;
import java.util.List;
import org.declass.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parts of the pages, looked at by a browser: accessible, in both colour schemes, on a phone and on a wide screen. */
@QuarkusTest
@Tag("one-engine")
@TestSecurity(
        user = "adler",
        roles = {"reader", "staff", "editor", "admin"})
class GalleryTest {

    private static final List<String> PAGES = List.of("list", "show", "wrong", "dashboard", "signin", "no-such-page");

    @TestHTTPResource("/gallery/")
    URL gallery;

    @Test
    void everyPartIsAccessibleByDayAndByNightAndFitsTheScreen() {
        try (var browser = Chromium.open()) {
            var page = browser.window(1440, 900);
            for (var name : PAGES) {
                page.navigate(gallery + name);
                browser.look(page);
                page.setViewportSize(390, 844);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                browser.look(page);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.setViewportSize(1440, 900);
            }
            assertThat(browser.complaints())
                    .filteredOn(text -> !text.contains("status of 404"))
                    .isEmpty();
        }
    }

    @Test
    void theMenuOpensOnAPhoneWithoutScript() {
        try (var browser = Chromium.open()) {
            var page = browser.windowWithoutScript(390, 800);
            page.navigate(gallery + "list");
            var referrals = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Referrals"));
            assertThat(referrals.isVisible()).isFalse();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                    .click();

            assertThat(referrals.isVisible()).isTrue();
        }
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndCanBeSentAgainWithoutScript() {
        try (var browser = Chromium.open()) {
            var page = browser.windowWithoutScript(1280, 900);
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
}
