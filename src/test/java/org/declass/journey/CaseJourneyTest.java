package org.declass.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.Chromium;
import org.declass.Reset;
import org.declass.account.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of files comes in, two of them are asked for, and the case is followed to its end: in a browser. */
@QuarkusTest
class CaseJourneyTest {

    private static final double PATIENCE = 60_000;

    private static final String TABLE = """
            Project,Project box,Tab,Title,Doc Date,Doc Type,Restricting agency
            NND 989501,7,3,Jupiter missiles in Italy,29 April 1962,TELEGRAM,DOE
            NND 989501,7,4,Jupiter missiles in Turkey,May 1962,MEMORANDUM,DOE
            NND 989501,7,,A notice without a tab,1963,LETTER,DOE
            """;

    private static Chromium browser;

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    private Page page;

    @BeforeAll
    static void openBrowser() {
        browser = Chromium.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        page = signedIn("ed");
    }

    @Test
    void aCaseGoesFromATableToItsClosure() {
        var files = importTheTable();
        var request = file(files);
        act("Record that it was sent", "Sent");
        acknowledge();
        stellaIsFasterThanEd(request);
        refer("DOE", "RD");
        refer("OSD", "NSI");
        comesBack("OSD", "Excise", request);
        determine(0, "Released in part");
        determine(1, "Released in full");
        comesBack("DOE", "Release", request);
        close();
        itIsOnTheDashboard(request);

        assertThat(browser.complaints()).isEmpty();
    }

    private List<String> importTheTable() {
        page.navigate(root + "imports/new");
        browser.look(page);
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("notices.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        button("Upload").click();
        assertThat(heading()).hasText("What do the columns mean?");
        assertThat(page.getByLabel("Doc Date").inputValue()).isEqualTo("DATE");
        page.getByLabel("Record group or collection").fill("59");
        browser.look(page);
        button("Start the dry run").click();
        assertThat(button("Write these rows")).isVisible();
        browser.look(page);
        button("Write these rows").click();
        assertThat(heading()).containsText("Applied");
        browser.look(page);
        link("Every row with its outcome").click();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Rejected")))
                .containsText("neither a record number nor a project with box and tab");
        browser.look(page);
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^W-\\d+$")))
                .allInnerTexts();
    }

    private String file(List<String> files) {
        assertThat(files).hasSize(2);
        page.navigate(root + "requests");
        browser.look(page);
        link("New request").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Files"))
                .fill(String.join("\n", files));
        choose("Mandatory review");
        page.getByLabel("Agency").selectOption("STATE");
        page.getByLabel("What is asked for").fill("Jupiter missiles in Italy and Turkey");
        page.getByLabel("Editor").fill("Ed");
        browser.look(page);
        button("Begin the draft").click();
        assertThat(heading()).containsText("Draft");
        browser.look(page);
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private void act(String act, String status) {
        link(act).click();
        browser.look(page);
        button(act).click();
        assertThat(heading()).containsText(status);
    }

    private void acknowledge() {
        link("Record the acknowledgement").click();
        page.getByLabel("Their number").fill("M-2026-00417");
        browser.look(page);
        button("Record the acknowledgement").click();
        assertThat(heading()).containsText("Acknowledged");
    }

    private void stellaIsFasterThanEd(String request) {
        link("Edit").click();
        page.getByLabel("What is asked for").fill("Jupiter missiles, both notices");
        var ed = page;
        page = signedIn("stella");
        page.navigate(root + "requests/" + request);
        act("Record that review began", "In review");
        page.context().close();
        page = ed;

        button("Save").click();

        var alert = page.getByRole(AriaRole.ALERT).first();
        assertThat(alert).containsText("Somebody changed this since you opened it");
        assertThat(alert).containsText("review");
        assertThat(page.getByLabel("What is asked for")).hasValue("Jupiter missiles, both notices");
        browser.complaints().removeIf(said -> said.contains("status of 409"));
        browser.look(page);
        button("Save").click();
        assertThat(heading()).containsText("In review");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Jupiter missiles, both notices");
    }

    private void refer(String agency, String category) {
        link("Record a referral").click();
        page.getByLabel("To which agency?").selectOption(agency);
        choose(category);
        choose("Notified");
        browser.look(page);
        button("Record a referral").click();
        assertThat(heading()).containsText("Referred");
    }

    private void comesBack(String agency, String advice, String request) {
        page.getByRole(AriaRole.COLUMNHEADER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(agency))
                .click();
        browser.look(page);
        link("Record its return").click();
        choose(advice);
        browser.look(page);
        button("Record its return").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        page.navigate(root + "requests/" + request);
    }

    private void determine(int item, String outcome) {
        link("Record a determination").click();
        var items = page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("Which items does the letter answer?"))
                .getByRole(AriaRole.CHECKBOX);
        for (var i = 0; i < items.count(); i++) {
            items.nth(i).setChecked(i == item);
        }
        choose(outcome);
        if (outcome.endsWith("part")) {
            page.getByLabel("Exemptions cited").fill("25X6, JCS 9(z)");
            number("Pages", 7);
            number("in full", 4);
            number("in part", 2);
            number("denied", 1);
        }
        browser.look(page);
        button("Record the answer").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }

    private void number(String label, int pages) {
        page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .fill(String.valueOf(pages));
    }

    private void close() {
        assertThat(heading()).containsText("Decided");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("JCS 9(z) (unknown)");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Close").setExact(true))
                .click();
        choose("Accepted");
        browser.look(page);
        button("Close the request").click();
        assertThat(heading()).containsText("Closed");
        browser.look(page);
    }

    private void itIsOnTheDashboard(String request) {
        page.navigate(root.toString());
        browser.look(page);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(request))
                        .first())
                .isVisible();
    }

    private Page signedIn(String name) {
        var window = browser.window(1280, 900);
        window.setDefaultTimeout(PATIENCE);
        window.navigate(root.toString());
        window.getByLabel("Name").fill(name);
        window.getByLabel("Password").fill("sample-" + name);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return window;
    }

    /** Among radio buttons, whose names go on with a hint. */
    private void choose(String label) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + Pattern.quote(label))))
                .first()
                .check();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
