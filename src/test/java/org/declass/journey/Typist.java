package org.declass.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.declass.Chromium;

/** Somebody at a browser, who finds everything by its role and its name, and whose every page has to fit. */
final class Typist {

    /** Whether the browser runs scripts. */
    enum Script {
        ON,
        OFF
    }

    private final Chromium browser;
    private final Page page;
    private boolean isNight;

    Typist(Chromium browser, Script script) {
        this(browser, script == Script.ON ? browser.window(1280, 900) : browser.windowWithoutScript(1280, 900));
    }

    Typist(Chromium browser, Page page) {
        this.browser = browser;
        this.page = page;
        page.setDefaultTimeout(15_000);
    }

    Typist open(String address) {
        page.navigate(address);
        return this;
    }

    /** Loads the page again; one that does so by itself at the same moment is waited for. */
    Typist again() {
        try {
            page.reload();
        } catch (PlaywrightException onItsWay) {
            page.waitForLoadState();
        }
        return this;
    }

    /** Chooses from the menu at the top, which a phone opens first. */
    Typist menu(String name) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        if (button.isVisible()) {
            button.click();
        }
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    /** Chooses from what is one's own, behind one's name. */
    Typist own(String link) {
        page.getByRole(AriaRole.BANNER).getByRole(AriaRole.GROUP).click();
        return follow(link);
    }

    /** Follows a link, or presses what looks like a button. */
    Typist follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(exactly(link)))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(link))))
                .first()
                .click();
        return this;
    }

    Typist press(String button) {
        look();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(button)))
                .click();
        return this;
    }

    Typist write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** Goes to a list and opens its filters, where they are folded away. */
    Typist filtersOf(String list) {
        menu(list);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(exactly(list)))
                .waitFor();
        var folded = page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Filters")))
                .first();
        if (folded.isVisible()) {
            folded.getByText(Pattern.compile("^Filters")).click();
        }
        return this;
    }

    /** Searches everything, by the field at the top. */
    Typist search(String words) {
        var field = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search everything"));
        field.fill(words);
        field.press("Enter");
        return this;
    }

    /** Finds a case for a letter: one that matches alone is taken at once, of several one is chosen. */
    Typist findCase(String words, String number) {
        write("Case", words).press("Find");
        var oneOfThese = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(beginning(number)));
        oneOfThese.or(field("Date on the letter")).waitFor();
        if (oneOfThese.isVisible()) {
            oneOfThese.check();
            press("Go on with those ticked");
        }
        return this;
    }

    Typist choose(String field, String option) {
        field(field).selectOption(option);
        return this;
    }

    Typist upload(String field, String name, String text) {
        field(field).setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Answers a question with one of several answers. */
    Typist answer(String question, String answer) {
        question(question)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(beginning(answer)))
                .check();
        return this;
    }

    /** Ticks those of the boxes below a question that name something. */
    Typist tick(String question, List<String> names) {
        names.forEach(name -> question(question)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name))
                .check());
        return this;
    }

    Typist tick(String box) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(beginning(box)))
                .check();
        return this;
    }

    /** Ticks a row of a list. */
    Typist tickRow(String words) {
        row(words).getByRole(AriaRole.CHECKBOX).check();
        return this;
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** What the page says has just been done. */
    String told() {
        return page.getByRole(AriaRole.STATUS).innerText();
    }

    /** What a page says an act will do. */
    String foreseen() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("This will"))
                .innerText();
    }

    /** What stands on the page to be copied. */
    String code() {
        return page.getByRole(AriaRole.CODE).first().innerText();
    }

    /** The position of the tracker, which stands at the foot of every page. */
    String position() {
        return page.getByRole(AriaRole.CONTENTINFO).getByRole(AriaRole.LINK).innerText();
    }

    String value(String field) {
        return field(field).inputValue();
    }

    Locator row(String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The links whose name fits. */
    Locator links(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Page page() {
        return page;
    }

    /**
     * Looks whether the page fits, by day and by night, and goes on by the light it ended with, so that every journey is
     * made by both; what axe says of a page is asked where every page is walked over.
     */
    Typist look() {
        browser.lookAtWidth(page);
        isNight = !isNight;
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(isNight ? ColorScheme.DARK : ColorScheme.LIGHT));
        browser.lookAtWidth(page);
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^" + plain(label) + "( optional)?$"));
    }

    private Locator question(String words) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(beginning(words)));
    }

    private static Pattern exactly(String name) {
        return Pattern.compile("^" + plain(name) + "$");
    }

    private static Pattern beginning(String name) {
        return Pattern.compile("^" + plain(name));
    }

    /** The browser reads the pattern, so it must be one of JavaScript's. */
    private static String plain(String words) {
        return words.replaceAll("[.?*+()\\[\\]]", "\\\\$0");
    }
}
