package org.declass.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.declass.Chromium;
import org.declass.NaughtyStrings;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.web.Cells;
import org.declass.web.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The naughty strings, typed as titles of files and as names, come back as they were typed, and nothing in them runs. */
@QuarkusTest
@Tag("one-engine")
class NaughtyStringsTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    ObjectMapper mapper;

    private Visitor ada;
    private String hidden;
    private String token;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
        hidden = ada.formToken();
        token = cast.token("ada", "admin");
    }

    @Test
    void surviveTheFormTheListTheExportsAndTheApiAsTitlesAndRunNowhere() throws IOException {
        var refused = new ArrayList<String>();
        var titles = new LinkedHashMap<String, String>();
        for (var text : NaughtyStrings.all()) {
            var answer = send("/files/new", Map.of("document.title", text));
            if (answer.statusCode() == 303) {
                titles.put(answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", ""), text);
            } else {
                assertThat(answer.statusCode()).as(text).isEqualTo(422);
                assertThat(Jsoup.parse(answer.body()).select(".error").text()).startsWith("Give at least a title");
                refused.add(text);
            }
        }

        assertThat(NaughtyStrings.all()).hasSize(515);
        assertThat(refused).as("nothing was said").containsExactly("", " ");
        assertThat(titles).hasSize(513);
        assertThat(titles.values())
                .filteredOn(title -> !title.equals(title.strip()))
                .as("have blanks at their ends")
                .hasSize(4);
        assertThat(byApi()).isEqualTo(titles);
        assertThat(byLines()).isEqualTo(titles);
        assertThat(onTheList()).isEqualTo(titles);
        assertThat(inTheWorkbook()).isEqualTo(titles);
        assertThat(inTheCsv()).isEqualTo(safe(titles));
    }

    @Test
    void surviveAsNamesOfViewsAndPeopleAndInNotesAndFeedsAndRunNowhere() {
        var names = NaughtyStrings.packed(100);
        for (var i = 0; i < names.size(); i++) {
            var view = send("/views", Map.of("list", "files", "name", names.get(i), "query", "box=" + i));
            assertThat(view.statusCode()).as(names.get(i)).isEqualTo(303);
            var person = send("/admin/people", Map.of("name", "p" + i, "displayName", names.get(i), "role", "READER"));
            assertThat(person.statusCode()).as(names.get(i)).isEqualTo(200);
        }
        var notes = NaughtyStrings.packed(4000);
        var request = filing.sent(names.toArray(String[]::new));
        for (var note : notes) {
            Forms.open(ada, "/requests/" + request + "/notes/new")
                    .with("note", note)
                    .send();
        }
        var feed = send("/account/feeds/history/new?verb=NOTED", Map.of("name", names.get(0)));
        var link = URI.create(Jsoup.parse(feed.body()).select("#link").text()).getPath();
        var atom = Jsoup.parse(given().get(link).asString(), Parser.xmlParser());

        assertThat(texts("/views", "main tbody th a")).containsExactlyInAnyOrderElementsOf(names);
        assertThat(texts("/admin/people", "main tbody td")).containsAll(names);
        assertThat(texts("/requests/" + request, ".timeline .note")).containsAll(notes);
        assertThat(atom.selectFirst("feed > title").wholeText()).isEqualTo(Characters.printable(names.get(0)));
        var told =
                atom.select("entry > content").stream().map(Element::wholeText).toList();
        assertThat(notes)
                .hasSize(told.size())
                .allSatisfy(note -> assertThat(told).anyMatch(text -> text.contains(Characters.printable(note))));
        runNowhere("/files?limit=1000", "/views", "/admin/people", "/history", "/requests/" + request);
    }

    private void runNowhere(String... pages) {
        try (var browser = Chromium.open()) {
            var page = browser.window(1440, 900);
            var dialogs = new ArrayList<String>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(root + "sign-in");
            page.getByLabel("Name").fill("ada");
            page.getByLabel("Password").fill("sample-ada");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.waitForURL("**/");
            for (var path : pages) {
                page.navigate(root.toString().replaceAll("/$", "") + path);
                assertThat(page.locator("main :is(script, iframe, img, object, embed, video, audio, base, meta)")
                                .count())
                        .as(path)
                        .isZero();
            }

            assertThat(dialogs).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private List<String> texts(String path, String cells) {
        return ada.page(path).select(cells).stream().map(Element::wholeText).toList();
    }

    private Map<String, String> byApi() throws IOException {
        var titles = new LinkedHashMap<String, String>();
        mapper.readTree(read("/api/v1/files?limit=1000&sort=number"))
                .path("items")
                .forEach(item -> titles.put(
                        item.path("number").asText(), item.path("title").asText()));
        return titles;
    }

    private Map<String, String> byLines() throws IOException {
        var titles = new LinkedHashMap<String, String>();
        var lines =
                new String(read("/api/v1/files?format=ndjson&fields=number,title&sort=number"), StandardCharsets.UTF_8);
        for (var line : lines.split("\n")) {
            var item = mapper.readTree(line);
            titles.put(item.path("number").asText(), item.path("title").asText());
        }
        return titles;
    }

    private Map<String, String> onTheList() {
        var titles = new LinkedHashMap<String, String>();
        for (var row : ada.page("/files?limit=1000&sort=number").select("main table tbody tr")) {
            titles.put(
                    row.select("th a").text(),
                    row.select("td.title").first().textNodes().get(0).getWholeText());
        }
        return titles;
    }

    private Map<String, String> inTheWorkbook() throws IOException {
        var titles = new LinkedHashMap<String, String>();
        var file = read("/api/v1/files?format=xlsx&fields=number,title&sort=number");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheetAt(0)
                    .forEach(row -> titles.put(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue()));
        }
        titles.remove("number");
        return titles;
    }

    private Map<String, String> inTheCsv() {
        var titles = new LinkedHashMap<String, String>();
        var file = new String(read("/api/v1/files?format=csv&fields=number,title&sort=number"), StandardCharsets.UTF_8);
        CsvReader.builder().ofCsvRecord(file).forEach(row -> titles.put(row.getField(0), row.getField(1)));
        titles.remove("number");
        return titles;
    }

    /** As spreadsheet programs are kept from running them: the one change that an export makes. */
    private static Map<String, String> safe(Map<String, String> titles) {
        var safe = new LinkedHashMap<>(titles);
        safe.replaceAll((number, title) -> Cells.safe(title));
        return safe;
    }

    private byte[] read(String address) {
        return given().header("Authorization", "Bearer " + token).get(address).asByteArray();
    }

    private HttpResponse<String> send(String place, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("csrf-token", List.of(hidden)));
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return ada.send(place, all);
    }
}
