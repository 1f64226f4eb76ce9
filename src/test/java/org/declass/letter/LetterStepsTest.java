package org.declass.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.history.History;
import org.declass.request.Filing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed of a letter stays while one chooses what it says, on which cases and on which of their items. */
@QuarkusTest
class LetterStepsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    History history;

    private Visitor stella;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        stella = cast.signIn("stella");
    }

    /** The form of a page as a browser without script sends it: all its fields, and the button that is pressed. */
    private Response press(Document page, String form, Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        page.select(form).forms().get(0).formData().stream()
                .filter(one -> !one.key().equals("file"))
                .forEach(one -> fields.computeIfAbsent(one.key(), any -> new ArrayList<>())
                        .add(one.value()));
        fields.putAll(typed);
        var request = stella.request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach((name, values) -> request.formParam(name, values.toArray()));
        return request.post("/letters");
    }

    private Document pressed(Document page, String form, Map<String, List<String>> typed) {
        var answer = press(page, form, typed);
        assertThat(answer.statusCode())
                .as(Forms.page(answer).select("main").text())
                .isEqualTo(200);
        return Forms.page(answer);
    }

    private static final String LETTER = "main form[enctype]";

    @Test
    void anotherKindKeepsWhatWasTyped() {
        var request = filing.inReview("One", "Two");
        var opened = stella.page("/letters/new?case=" + request);
        assertThat(opened.select("[name=facts.kind]").val()).isEqualTo("DETERMINATION");
        var before = history.position();

        var interim = pressed(
                opened,
                LETTER,
                Map.of(
                        "facts.date", List.of("2026-02-20"),
                        "facts.subject", List.of("Your case"),
                        "act.outcome", List.of("DENIED_IN_FULL"),
                        "act.items", List.of("2"),
                        "kind", List.of("INTERIM")));

        assertThat(interim.select("main h2").text()).contains("Interim");
        assertThat(interim.select("[name=facts.date]").val()).isEqualTo("2026-02-20");
        assertThat(interim.select("[name=facts.subject]").val()).isEqualTo("Your case");
        assertThat(interim.select("select[name=act.outcome]")).isEmpty();
        assertThat(interim.select("[role=alert]")).isEmpty();
        var shown = pressed(interim, LETTER, Map.of("step", List.of("preview")));
        assertThat(shown.select("section.notice").text())
                .contains("write a note on " + request)
                .doesNotContain("Denied in full");
        var back = pressed(shown, LETTER, Map.of("kind", List.of("DETERMINATION")));
        assertThat(back.select("[name=act.outcome] option[selected]").val()).isEqualTo("DENIED_IN_FULL");
        assertThat(back.select("[name=act.items][checked]").val()).isEqualTo("2");
        assertThat(history.position()).as("nothing is saved").isEqualTo(before);
        assertThat(press(opened, LETTER, Map.of("kind", List.of("NONSENSE"))).statusCode())
                .isEqualTo(422);
    }

    /** A browser that goes back to an answer to a form asks whether to send that form again. */
    @Test
    void whoSendsThePreviewAgainAfterSavingIsLedToTheLetter() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?kind=FOLLOW_UP&case=" + request);
        var typed = with(Map.of("facts.date", List.of("2026-02-20")), "step", "preview");
        var shown = pressed(opened, LETTER, typed);
        var saved = press(shown, LETTER, with(Map.of(), "step", "save"));
        var before = history.position();

        var again = press(opened, LETTER, typed);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(saved.header("Location"));
        assertThat(Forms.page(stella.get(again.header("Location")))
                        .select("[role=status]")
                        .text())
                .contains("is recorded already");
        assertThat(history.position()).as("nothing is written").isEqualTo(before);
    }

    @Test
    void whoChangesSomethingOnAPageThatWasSavedHasANewLetterInHand() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?kind=FOLLOW_UP&case=" + request);
        var typed = with(Map.of("facts.date", List.of("2026-02-20")), "step", "preview");
        var shown = pressed(opened, LETTER, typed);
        press(shown, LETTER, with(Map.of(), "step", "save"));

        var other = pressed(shown, LETTER, with(Map.of("facts.subject", List.of("Another")), "step", "preview"));

        assertThat(other.select("main [name=key]").val())
                .isNotEqualTo(shown.select("main [name=key]").val());
        assertThat(other.select("section.notice").text()).contains("is recorded on " + request + " already");
        assertThat(press(other, LETTER, with(Map.of(), "step", "save")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoGoesBackAfterSavingHasANewFormThatSaysWhatCameOfTheOther() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?kind=ACKNOWLEDGEMENT&case=" + request);
        var typed = with(Map.of("facts.date", List.of("2026-02-20")), "step", "preview");
        var shown = pressed(opened, LETTER, typed);
        var back = shown.select(LETTER).attr("data-back");
        assertThat(shown.body().hasAttr("data-answer")).isTrue();
        assertThat(opened.body().hasAttr("data-answer")).isFalse();
        assertThat(stella.page(back).select(".notice"))
                .as("nothing is saved yet")
                .isEmpty();

        var letter = press(shown, LETTER, with(Map.of(), "step", "save"))
                .header("Location")
                .replaceAll("^.*(/letters/)", "$1");

        var form = stella.page(back);
        assertThat(form.select(".notice a").attr("href")).isEqualTo(letter);
        assertThat(form.select("main [name=case]").eachAttr("value")).containsExactly(request);
        assertThat(form.select("[name=facts.date]").val()).isEmpty();
        assertThat(form.select("main [name=key]").val())
                .isNotEqualTo(shown.select("main [name=key]").val());
        assertThat(cast.signIn("ed").page(back).select(".notice"))
                .as("what others sent is theirs")
                .isEmpty();
    }

    @Test
    void aNumberThatAnotherRequestHasLeadsThere() {
        var holder = filing.acknowledged("One");
        var opened = stella.page("/letters/new?kind=ACKNOWLEDGEMENT&case=" + filing.sent("Two"));
        var typed = Map.of(
                "facts.date", List.of("2026-02-20"),
                "act.number", List.of("M-" + holder),
                "step", List.of("preview"));

        var refused = press(opened, LETTER, typed);

        assertThat(refused.statusCode()).isEqualTo(409);
        var alert = Forms.page(refused).select("[role=alert]");
        assertThat(alert.text()).contains("is a number of " + holder + " already");
        assertThat(alert.select("a").eachAttr("href")).contains("/requests/" + holder);
    }

    @Test
    void enterInAFieldShowsWhatItWillDo() {
        var opened = stella.page("/letters/new?case=" + filing.sent("One"));

        var first = opened.select(LETTER + " button[type=submit]").first();

        assertThat(first.attr("name") + "=" + first.val()).isEqualTo("step=preview");
    }

    @Test
    void furtherCasesKeepWhatWasTypedAndEachHasItsItems() {
        var one = filing.inReview("One", "Two");
        var two = filing.inReview("Three", "Four");
        var typed = pressed(
                stella.page("/letters/new?case=" + one),
                LETTER,
                Map.of(
                        "facts.date", List.of("2026-02-20"),
                        "facts.subject", List.of("Your case"),
                        "act.outcome", List.of("DENIED_IN_FULL"),
                        "step", List.of("cases")));
        assertThat(typed.select("main form[method=get]"))
                .as("nothing typed in an address")
                .isEmpty();
        var found = pressed(typed, "main search form", Map.of("q", List.of(two)));
        assertThat(found.select("#found [name=case]").eachAttr("value")).containsExactly(one, two);

        var both = pressed(found, "#found form", Map.of("case", List.of(one, two)));

        assertThat(both.select("[name=facts.subject]").val()).isEqualTo("Your case");
        assertThat(both.select("[name=act.outcome] option[selected]").val()).isEqualTo("DENIED_IN_FULL");
        assertThat(both.select("fieldset legend:contains(On which items)").eachText())
                .containsExactly("On which items of " + one + "?", "On which items of " + two + "?");
        var shown = pressed(
                both, LETTER, Map.of("act.itemNumbers", List.of(one + "/2", two + "/1"), "step", List.of("preview")));
        assertThat(shown.select("section.notice").text())
                .contains("record the answer on " + one, "record the answer on " + two);
        assertThat(press(shown, LETTER, Map.of("step", List.of("save"))).statusCode())
                .isEqualTo(303);
        assertThat(stella.page("/requests/" + one).select("#item-1 .answer")).isEmpty();
        assertThat(stella.page("/requests/" + one).select("#item-2 .answer").text())
                .contains("Denied in full");
        assertThat(stella.page("/requests/" + two).select("#item-1 .answer").text())
                .contains("Denied in full");
        assertThat(stella.page("/requests/" + two).select("#item-2 .answer")).isEmpty();
    }

    @Test
    void allCasesThatStandInTheWayAreToldAtOnceAndCanBeLeftOut() {
        var fresh = filing.sent("One");
        var acknowledged = filing.acknowledged("Two");
        var draft = filing.draft("Three");
        var opened = stella.page(
                "/letters/new?kind=ACKNOWLEDGEMENT&case=" + acknowledged + "&case=" + fresh + "&case=" + draft);
        var typed = Map.of("facts.date", List.of("2026-02-20"), "facts.subject", List.of("Your cases"));
        var before = history.position();

        var answer = press(opened, LETTER, with(typed, "step", "preview"));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Forms.page(answer);
        assertThat(page.select("[role=alert] li a").eachAttr("href")).containsExactly("#cases%5B0%5D", "#cases%5B2%5D");
        assertThat(page.select("[role=alert] li").get(0).text())
                .contains(acknowledged, "Possible now: Record a question to us, ")
                .doesNotContain("Edit", "Correct an entry", "Record that review began");
        assertThat(page.select("[role=alert] li").get(1).text())
                .contains(draft)
                .doesNotContain("Record that it was sent", "Add files");
        assertThat(page.getElementById("cases[2]").parent().select(".error").text())
                .contains(draft);
        assertThat(page.select("[name=case][checked]").eachAttr("value"))
                .as("nothing is left out unasked")
                .containsExactly(acknowledged, fresh, draft);
        assertThat(page.select("[name=facts.subject]").val()).isEqualTo("Your cases");
        assertThat(page.select("input[readonly]")).isEmpty();

        var button = page.select("button[name=without]");
        assertThat(button.text()).isEqualTo("Leave out 2 cases and look again");
        var shown = pressed(page, LETTER, Map.of("without", List.of(button.val())));
        assertThat(shown.select("section.notice").text())
                .contains("This will", fresh)
                .doesNotContain(draft);
        assertThat(shown.select("[name=case]").eachAttr("value")).containsExactly(fresh);
        assertThat(pressed(page, LETTER, Map.of("case", List.of(fresh), "step", List.of("preview")))
                        .select("section.notice")
                        .text())
                .as("unticking them by hand does the same")
                .contains("This will", fresh);
        var none = press(page, LETTER, Map.of("case", List.of(), "step", List.of("preview")));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Forms.page(none).select("[role=alert]").text()).contains("Choose 1 to 100 cases.");
        assertThat(history.position()).as("nothing is written").isEqualTo(before);
        assertThat(press(shown, LETTER, Map.of("step", List.of("save"))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void daysThatStandInTheWayAreWrittenAsEverywhereOnPages() {
        var request = filing.sent("One");
        var opened = stella.page("/letters/new?kind=ACKNOWLEDGEMENT&case=" + request);

        var refused = press(opened, LETTER, with(Map.of("facts.date", List.of("2025-12-01")), "step", "preview"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Forms.page(refused).select("[role=alert] li").text())
                .isEqualTo("Date on the letter: " + request
                        + " was sent on 1 January 2026; this cannot have happened before.");
    }

    private static Map<String, List<String>> with(Map<String, List<String>> typed, String name, String value) {
        var all = new LinkedHashMap<>(typed);
        all.put(name, List.of(value));
        return all;
    }

    @Test
    void onCasesOfSeveralAgenciesItMustBeSaidWhoseItIs() {
        var ours = filing.sent("One");
        var theirs = filing.to("NARA", "Two");
        var opened = stella.page("/letters/new?kind=FOLLOW_UP&case=" + ours + "&case=" + theirs);
        var typed = with(Map.of("facts.date", List.of("2026-02-20")), "step", "preview");
        var before = history.position();

        var refused = press(opened, LETTER, typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Forms.page(refused);
        assertThat(page.getElementById("facts.agency-error").text())
                .isEqualTo("The cases are with NARA and STATE: say whom it went to.");
        assertThat(page.getElementById("facts.agency").closest("details").hasAttr("open"))
                .as("one sees the field")
                .isTrue();
        assertThat(history.position()).isEqualTo(before);
        var shown = pressed(page, LETTER, with(typed, "facts.agency", "NARA"));
        assertThat(shown.select("section.notice").text()).contains("record “Follow up” to NARA on 2 cases");
        var alone = pressed(stella.page("/letters/new?kind=INTERIM&case=" + theirs), LETTER, typed);
        assertThat(alone.select("section.notice").text()).contains("record “Interim” from NARA on 1 case");
    }

    @Test
    void clocksAreNamedByWhatTheyAreAboutAndOnlyWhereTheirDayChanges() {
        var opened = stella.page("/letters/new?kind=ACKNOWLEDGEMENT&case=" + filing.sent("One"));
        var typed = Map.of(
                "facts.date", List.of("2026-02-20"),
                "act.theyReceivedOn", List.of("2026-02-01"),
                "step", List.of("preview"));

        var shown = pressed(opened, LETTER, typed).select("section.notice");

        assertThat(shown.select("li li").eachText())
                .containsExactly(
                        "received on: 1 February 2026",
                        "Answer to a mandatory review request: due 1 February 2027 instead of 1 January 2027");
        assertThat(shown.text()).doesNotContain("CL-", "explanation");
    }

    @Test
    void remandsAndFeesAreAmongWhatALetterCanSay() {
        var page = stella.page("/letters/new?case=" + filing.sent("One") + "&kind=FEE_ANSWER");

        assertThat(page.select(".kinds button").eachText()).contains("Remand", "Fee answer", "Appeal answer");
        assertThat(page.select("[name=act.fee] option").eachAttr("value")).contains("GRANTED", "DENIED");
    }
}
