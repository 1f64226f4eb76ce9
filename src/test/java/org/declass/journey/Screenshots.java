package org.declass.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.declass.Chromium;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.web.SampleData;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the documentation; not part of the suite, see the architecture page for its command. */
@QuarkusTest
class Screenshots {

    /** Nothing of the sample lies ahead on it. */
    private static final LocalDate AFTER_THE_STORY = LocalDate.of(2026, 11, 23);

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Instance<SampleData> parts;

    @Test
    void ofTheDashboard() {
        reset.everything();
        clock.goTo(AFTER_THE_STORY);
        parts.stream().sorted(Comparator.comparingInt(SampleData::order)).forEach(SampleData::load);

        try (var browser = Chromium.open()) {
            var page = browser.window(1440, 1000);
            page.navigate(root.toString());
            page.getByLabel("Name").fill("ed");
            page.getByLabel("Password").fill("sample-ed");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("src/site/resources/dashboard.png")));
        }
    }
}
