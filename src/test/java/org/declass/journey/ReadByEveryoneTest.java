package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.declass.Chromium;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages about rights, findings and who holds what can be read by everyone, by day and by night: axe finds nothing. */
@QuarkusTest
@Tag("one-engine")
class ReadByEveryoneTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private Visitor ed;
    private String referred;
    private String appeal;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ed = cast.signIn("ed");
        referred = "/requests/" + filing.inReview("One", "Two");
        send(referred + "/referrals/new", "agency", "DOE", "category", "RD", "items", "1");
        send(referred + "/question/new", "kind", "FEE", "on", "2026-03-01");
        var denied = "/requests/" + filing.decided(Outcome.DENIED_IN_FULL, "Three");
        filing.decided(Outcome.RELEASED_IN_PART, "Four");
        filing.file("Five");
        send(denied + "/appeals/new", "level", "AGENCY", "basis", "DENIAL", "on", "2026-02-20");
        appeal = ed.page(denied).select("a[href^=/appeals/A-]").attr("href");
        send(appeal + "/acknowledgement/new", "number", "AP-1", "on", "2026-02-25");
        send("/account/feeds/deadlines/new", "name", "Mine");
        ed.post("/views", Map.of("list", "requests", "name", "Monday", "query", "phase=WITH_US"))
                .then()
                .statusCode(303);
    }

    private void send(String form, String... fields) {
        var filled = Forms.open(ed, form);
        for (var i = 0; i < fields.length; i += 2) {
            filled = filled.with(fields[i], fields[i + 1]);
        }
        assertThat(filled.send().statusCode()).as(form).isIn(200, 303);
    }

    @Test
    void hasNothingForAxeToFind() {
        try (var browser = Chromium.open()) {
            var page = browser.window(1200, 900);
            signIn(page);

            for (var path : List.of(
                    "/requests?agency=STATE&fields=number,agency,status",
                    "/views",
                    "/bulk" + referred.replaceFirst("/(R-.*)", "/new?act=notes&thing=$1"),
                    "/requests/batches/new?agency=NARA",
                    "/deadlines",
                    "/appeals",
                    appeal,
                    "/findings",
                    "/grid",
                    referred + "/grid",
                    "/account/feeds")) {
                var answer = page.navigate(address(path));
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(page.locator("main table tbody tr").count()).as(path).isPositive();
                var byDay = under(ColorScheme.LIGHT, page);
                browser.look(page);
                assertThat(under(ColorScheme.DARK, page)).as(path).isNotEqualTo(byDay);
                browser.lookAtColours(page);
            }

            assertThat(browser.complaints()).isEmpty();
        }
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

    /** The colour that pages stand on. */
    private static Object under(ColorScheme scheme, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
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
