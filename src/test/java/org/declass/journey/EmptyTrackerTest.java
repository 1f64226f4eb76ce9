package org.declass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.declass.Chromium;
import org.declass.Markup;
import org.declass.OnPostgres;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the first day, when nothing is recorded, every page says what to do: soundly, and for everybody to read. */
@QuarkusTest
@Tag(OnPostgres.UNLESS_SKIPPED)
class EmptyTrackerTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Test
    void saysWhatToDoOnEveryPage() {
        reset.everything();
        cast.enter();
        var walk = new Walk(root, new Visitor().signIn("ada", "sample-ada").getCookies()).from("/");
        var empty = walk.fullestPages().stream()
                .filter(stop -> !Jsoup.parse(stop.html()).select(".empty").isEmpty())
                .toList();

        assertThat(walk.wrong()).isEmpty();
        assertThat(walk.pages().stream().flatMap(stop -> Markup.faults(stop.html()).stream()))
                .isEmpty();
        assertThat(empty).hasSizeGreaterThan(12);
        for (var stop : empty) {
            assertThat(Jsoup.parse(stop.html()).select(".empty"))
                    .as(stop.address())
                    .allMatch(part -> part.select("p.title + div").text().endsWith("."));
        }
        try (var browser = Chromium.open()) {
            var page = browser.window(390, 844);
            page.navigate(root + "sign-in");
            page.getByLabel("Name").fill("ada");
            page.getByLabel("Password").fill("sample-ada");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL("**/");
            for (var stop : empty) {
                page.navigate(root.toString().replaceAll("/$", "") + stop.address());
                browser.look(page);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
