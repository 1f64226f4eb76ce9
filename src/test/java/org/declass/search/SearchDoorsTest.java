package org.declass.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.declass.Fetch;
import org.declass.Reset;
import org.declass.SharedData;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.web.Characters;
import org.declass.web.Position;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as it is asked for: in the page head, by script, by people who may not see everything, and by mischief. */
@QuarkusTest
class SearchDoorsTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Position position;

    private Visitor rita;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
    }

    private ValidatableResponse api(String owner, String query) {
        return given().header("Authorization", "Bearer " + cast.token(owner, owner.equals("ada") ? "admin" : "read"))
                .urlEncodingEnabled(false)
                .get("/api/v1/search?" + query)
                .then();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void everyPageHasALabelledFieldThatNeedsNoScript() {
        for (var path : List.of("/", "/files", "/requests", "/search", "/account")) {
            var page = rita.page(path);
            var field = page.selectFirst("header.site form[method=get][action=/search] input[type=search][name=q]");

            assertThat(field).as(path).isNotNull();
            assertThat(page.select("label[for=" + field.id() + "]").text()).isEqualTo("Search everything");
            assertThat(page.select("[type=search]").first()).isEqualTo(field);
        }
        assertThat(Jsoup.parse(new Visitor().get("/sign-in").asString()).select("[action=/search]"))
                .isEmpty();
    }

    @Test
    void showsWhatWasFoundByKindWithTheWordsMarked() {
        var request = filing.sent("Telegram 2747 on <Jupiter> & Thor");

        var page = rita.page("/search?q=jupiter");

        assertThat(page.select("section.found h2").eachText()).containsExactly("Files 1", "Requests 1");
        assertThat(page.select("#FILE mark").eachText()).containsExactly("Jupiter");
        assertThat(page.select("#FILE .hit a").text()).contains("Telegram 2747 on <Jupiter> & Thor");
        assertThat(page.select("#REQUEST .hit a").attr("href")).isEqualTo("/requests/" + request);
        assertThat(page.select("#REQUEST .badge").text()).isEqualTo("Sent");
        assertThat(page.select("header.site [name=q]").val()).isEqualTo("jupiter");
        assertThat(page.select("nav.exact")).isEmpty();
    }

    @Test
    void showsOnceWhatSeveralFilesOfARequestHave() {
        filing.sent("Polaris depot", "Polaris depot", "Polaris depot", "Polaris crews");

        var lines =
                rita.page("/search?q=polaris").select("#REQUEST .matches li").eachText();

        assertThat(lines.stream().filter(line -> line.startsWith("Asks for")))
                .containsExactly("Asks for: Polaris depot", "Asks for: Polaris crews");
    }

    @Test
    void showsDatesAsOtherPagesDoAndAsWrittenWhereSomebodyTypesThat() {
        Forms.open(cast.signIn("ed"), "/files/new")
                .with("document.title", "Polaris base")
                .with("document.date", "04/29/1962")
                .send()
                .then()
                .statusCode(303);

        assertThat(rita.page("/search?q=polaris").select("#FILE .matches li").eachText())
                .contains("Date: 29 Apr 1962")
                .noneMatch(line -> line.contains("04/29/1962"));
        assertThat(rita.page("/search?q=04/29/1962").select("#FILE .matches li").eachText())
                .anyMatch(line -> line.equals("Date as written: 04/29/1962"));
        assertThat(rita.page("/search?q=29 apr 1962").select("#FILE mark").eachText())
                .containsExactly("29", "Apr", "1962");
    }

    @Test
    void leadsFromAnExactNumberStraightToTheThing() {
        var request = filing.acknowledged("Telegram");
        filing.draft("M-" + request + " is mentioned here");

        var page = rita.page("/search?q=m " + request);

        assertThat(page.select("nav.exact a").eachAttr("href")).containsExactly("/requests/" + request);
        assertThat(page.select("#REQUEST .hit").first().text()).contains(request, "exact number");
    }

    @Test
    void goesOnWithOneKind() {
        for (var i = 0; i < 60; i++) {
            filing.file("Jupiter " + i);
        }

        var page = rita.page("/search?q=jupiter");
        assertThat(page.select("#FILE .hit")).hasSize(10);
        var files = rita.page(page.select("#FILE > p > a").attr("href"));
        assertThat(files.select("#FILE .hit")).hasSize(25);
        var last = rita.page(rita.page(files.select("a[rel=next]").attr("href"))
                .select("a[rel=next]")
                .attr("href"));
        assertThat(last.select("#FILE .hit")).hasSize(10);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[rel=first]")).hasSize(1);

        var next = api("rita", "q=jupiter&kind=FILE&limit=59")
                .body("found[0].count", equalTo(60))
                .body("found[0].hits", hasSize(59))
                .extract()
                .<String>path("found[0].next");
        api("rita", "q=jupiter&kind=FILE&limit=59&cursor=" + next)
                .body("found[0].hits", hasSize(1))
                .body("found[0].next", equalTo(null));
    }

    @Test
    void saysWhatToDoWhereNothingIsFoundOrAsked() {
        assertThat(rita.page("/search").select(".empty .title").text()).isEqualTo("What are you looking for?");
        assertThat(rita.page("/search?q=* / 😀").select(".empty .title").text()).isEqualTo("What are you looking for?");
        assertThat(rita.page("/search?q=nothinglikeit").select(".empty").text()).contains("All words must be there");
    }

    @Test
    void answersScriptsWithMarksAndStatus() {
        var request = filing.sent("Telegram 2747");

        api("rita", "q=italy+jup")
                .statusCode(200)
                .body("entriesMissing", equalTo(0))
                .body("building", equalTo(false))
                .body("found.kind", contains("REQUEST"))
                .body("found[0].count", equalTo(1))
                .body("found[0].hits[0].number", equalTo(request))
                .body("found[0].hits[0].status", equalTo("SENT"))
                .body("found[0].hits[0].title.findAll { it.marked }.text", contains("Jupiter", "Italy"));
    }

    @Test
    void onlyAdministratorsFindPeople() {
        api("rita", "q=stella").statusCode(200).body("found.kind", not(hasItem("PERSON")));
        api("rita", "q=stella&kind=PERSON").statusCode(403);
        api("ada", "q=stella").statusCode(200).body("found.kind", hasItem("PERSON"));
        assertThat(rita.page("/search?q=stella").select("#PERSON")).isEmpty();
        assertThat(cast.signIn("ada")
                        .page("/search?q=stella")
                        .select("#PERSON .hit a")
                        .attr("href"))
                .isEqualTo("/admin/people/stella");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=5",
                "q=",
                "q=%20",
                "q=a&kind=CLOCK",
                "q=a&limit=0",
                "q=a&limit=101",
                "q=a&limit=x",
                "q=a&cursor=nonsense",
                "q=a&kind=FILE&cursor=after-99999",
                "q=a&cursor=after-10",
                "q=a&what=b",
                "q=a%00b",
            })
    void refusesWhatCannotBeMeant(String query) {
        api("rita", query).statusCode(400).body("violations", hasSize(1));
    }

    @Test
    void refusesAQuestionThatIsTooLong() {
        api("rita", "q=" + "a".repeat(401)).statusCode(400).body("violations[0].field", equalTo("q"));
        api("rita", "q=" + encoded("ab ".repeat(133))).statusCode(200);
        rita.get("/search?q=" + "a".repeat(401)).then().statusCode(400);
    }

    @Test
    void whateverIsTypedIsAnsweredAndWritesNothing() throws IOException {
        filing.file("Jupiter missiles");
        var before = position.position();
        var token = cast.token("rita", "read");
        var after = position.position();
        for (var line : Files.readAllLines(SharedData.path("hostile/blns/blns.txt"))) {
            var typed = Characters.cut(line, SearchQuery.LONGEST);
            var expected = typed.isBlank() || !Characters.areSound(typed) ? 400 : 200;
            var byScript = Fetch.get("/api/v1/search?q=" + encoded(typed), "Authorization", "Bearer " + token);
            assertThat(byScript.statusCode()).as(typed).isEqualTo(expected);
            assertThat(rita.fetch("/search?q=" + encoded(typed)).statusCode())
                    .as(typed)
                    .isIn(200, 400);
        }
        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(position.position()).isEqualTo(after);
    }

    @Test
    void titlesOfMischiefAreShownAsTheyAre() throws IOException {
        var titles = Files.readAllLines(SharedData.path("hostile/blns/blns.txt")).stream()
                .filter(line -> line.contains("<")
                        && Characters.areSound(line)
                        && !Word.in(line).isEmpty())
                .map(line -> Characters.cut(line, SearchQuery.LONGEST))
                .limit(60)
                .toList();
        for (var title : titles) {
            var number = filing.file(title);
            var page = rita.page("/search?kind=FILE&limit=100&q=" + encoded(title));

            assertThat(page.select("#FILE .number").eachText()).as(title).contains(number);
            assertThat(page.select("main script, main img, main iframe, main svg"))
                    .as(title)
                    .isEmpty();
        }
    }
}
