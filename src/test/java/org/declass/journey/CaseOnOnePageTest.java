package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case on one page, and on paper: where it stands, who has it, what to do next, and what happened. */
@QuarkusTest
class CaseOnOnePageTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    private Visitor rita;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
    }

    private void records(String letter) {
        var answer = given().header("Authorization", "Bearer " + cast.token("stella", "write"))
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(letter)
                .post("/api/v1/letters");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private void refersTheFirstItem(String request) {
        records("""
                {"facts": {"kind": "REFERRAL_NOTICE", "date": "2026-02-20", "receivedOn": "2026-02-24",
                           "subject": "Referral of one document", "note": "They sounded hurried"},
                 "cases": ["%s"],
                 "act": {"referredTo": "DOE", "category": "FRD", "items": [1]}}""".formatted(request));
    }

    private static String text(Document page, String css) {
        return page.select(css).text();
    }

    @Test
    void saysWhoHasWhatSinceWhenAndTellsLettersWithWhatTheyBrought() {
        var request = filing.inReview("Telegram from Rome", "Telegram from Ankara");
        refersTheFirstItem(request);

        var page = rita.page("/requests/" + request);

        assertThat(text(page, "h1")).startsWith("Jupiter missiles in Italy").endsWith(request + " Referred");
        assertThat(text(page, ".subtitle")).contains("Department of State", "E.O. 13526");
        assertThat(text(page, "[aria-label=Who has it] li"))
                .contains("DOE has item 1 because of FRD since 24 February 2026", "REF-");
        assertThat(page.select("[aria-label=Who has it] a").attr("href")).matches("/referrals/REF-\\d+");
        var letter = page.select(".timeline > .letter");
        assertThat(letter).hasSize(1);
        assertThat(letter.text())
                .contains("Referral notice from STATE L-", "Referral of one document", "received 24 February 2026")
                .contains("referred REF-");
        assertThat(page.select(".timeline > li:not(.letter) > div > p .phrase").eachText())
                .doesNotContain("referred", "recorded L-");
    }

    @Test
    void saysWhatToDoNextToThoseWhoMayAndToOthersWithoutAForm() {
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "Telegram from Rome");
        var asked = filing.awaitingUs("Telegram from Ankara");
        var draft = filing.draft("Telegram from Izmir");
        var ed = cast.signIn("ed");

        var next = ed.page("/requests/" + denied).select(".next li").first();
        assertThat(next.text()).contains("Before it is too late", "Appeal to the agency, item 1: by ", "days left");
        assertThat(next.select(".do a").attr("href"))
                .isEqualTo("/requests/" + denied + "/appeals/new?level=AGENCY&basis=DENIAL");
        assertThat(next.select("small a").attr("href")).matches("/deadlines/CL-\\d+");
        assertThat(rita.page("/requests/" + denied).select(".next .do a[href*=appeals]"))
                .isEmpty();
        assertThat(ed.page("/requests/" + asked).select(".next .do a").first().attr("href"))
                .isEqualTo("/requests/" + asked + "/answer/new");
        assertThat(ed.page("/requests/" + draft).select(".next .do a").eachAttr("href"))
                .containsExactly("/requests/" + draft + "/sending/new");
        assertThat(rita.page("/requests/" + draft).select(".next .do").text()).isEqualTo("Send it");
    }

    @Test
    void anAppealSaysWhoHasItAndAFileWhereItStands() {
        var denied = filing.decided(Outcome.DENIED_IN_FULL, "Telegram from Rome");
        Forms.open(cast.signIn("ed"), "/requests/" + denied + "/appeals/new")
                .with("level", "AGENCY")
                .with("basis", "DENIAL")
                .send()
                .then()
                .statusCode(303);
        var request = rita.page("/requests/" + denied);
        assertThat(text(request, "[aria-label=Who has it] li")).contains("STATE has the only item on appeal since");

        var appeal = rita.page(request.select("[aria-label=Who has it] a").attr("href"));
        assertThat(text(appeal, "h1"))
                .startsWith("Jupiter missiles in Italy A-")
                .endsWith("Filed");
        assertThat(text(appeal, ".standing")).contains("STATE has it", "receipt is not confirmed");

        var file = rita.page(request.select("#item-1 .title a").attr("href"));
        assertThat(text(file, "h1")).startsWith("Telegram from Rome W-").endsWith("Denied");
        assertThat(text(file, ".standing")).contains("it was asked for and refused");
        assertThat(file.select("h2").eachText())
                .as("its cases stand before its provenance")
                .containsSubsequence("Where it stands", "Requests", "Appeals", "What it is", "Where it belongs");
    }

    @Test
    void offersItsActsByWhoseDoingTheyAre() {
        var request = filing.sent("Telegram from Rome");

        var acts = cast.signIn("ed").page("/requests/" + request).select(".actions");

        assertThat(acts.select("h3").eachText()).containsExactly("They wrote or did", "We do", "Note and change");
        assertThat(acts.select(".first a").eachText()).containsExactly("Record the acknowledgement", "Record a letter");
        assertThat(acts.select("h3:contains(We do) + ul a").eachText())
                .contains("Close")
                .doesNotContain("Record a referral");
        assertThat(rita.page("/requests/" + request).select(".actions a")).isEmpty();
    }

    @Test
    void givesADossierForOthersWithoutOurNotes() {
        var request = filing.inReview("Telegram from Rome", "Telegram from Ankara");
        refersTheFirstItem(request);
        filing.answer(request, 2, Outcome.RELEASED_IN_PART);

        var page = rita.page("/requests/" + request + "/dossier");

        assertThat(text(page, "h1")).contains(request);
        var documents = page.select("[aria-label=Documents] tbody tr");
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).text()).contains("Telegram from Rome", "none yet");
        assertThat(documents.get(1).text()).contains("Telegram from Ankara", "Released in part", "25X6");
        assertThat(text(page, "[aria-label=Who has it]")).contains("Department of Energy has item 1");
        var days = page.select("[aria-label=Chronology] .day").eachText();
        var words = page.select("[aria-label=Chronology] tbody tr").eachText();
        assertThat(days).hasSameSizeAs(words).first().isEqualTo("1 Jan 2026");
        assertThat(words.get(0)).contains("Sent");
        assertThat(words)
                .anySatisfy(row -> assertThat(row)
                        .contains("20 Feb 2026", "Referral notice from STATE", "received 24 Feb 2026", "L-"));
        assertThat(text(page, "[aria-label=Deadlines]")).contains("Answer to a mandatory review", "E.O. 13526");
        assertThat(page.text()).doesNotContain("They sounded hurried").contains("Without our own notes");
        assertThat(rita.page("/requests/" + request + "/dossier?notes=true").text())
                .contains("They sounded hurried", "not for others");
        rita.get("/requests/R-1999-0001/dossier").then().statusCode(404);
        assertThat(text(rita.page("/requests/" + filing.draft("Telegram from Izmir") + "/dossier"), "main"))
                .contains("Telegram from Izmir", "We are preparing it", "Nothing happened yet");
    }
}
