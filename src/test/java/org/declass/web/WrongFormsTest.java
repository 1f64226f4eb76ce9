package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.Outcome;
import org.declass.request.RequestKind;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Forms as no browser sends them, made from those on the pages: refused with a message, never broken, nothing written. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongFormsTest {

    private static final Logger LOG = Logger.getLogger(WrongFormsTest.class);

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    Position position;

    private Visitor ada;
    private String file;
    private List<String> pages;

    /** Once for all tests of this class: none but the last changes anything. */
    @BeforeEach
    void begin() {
        if (pages != null) {
            return;
        }
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
        file = "/files/" + filing.file("Six");
        var draft = "/requests/" + filing.draft("One");
        var sent = filing.sent("Two");
        var inReview = "/requests/" + filing.inReview("Three");
        var closed = "/requests/" + filing.closed("Four");
        var decided = "/requests/" + filing.decided(Outcome.DENIED_IN_FULL, "Five");
        Forms.open(ada, decided + "/notes/new")
                .with("note", "By telephone")
                .send()
                .then()
                .statusCode(303);
        var note = position.position();
        var foia = "/requests/" + filing.sent(RequestKind.FOIA, "Seven");
        var appeal = "/appeals/" + appealed(filing.decided(Outcome.DENIED_IN_FULL, "Eight"));
        pages = List.of(
                "/requests/new",
                draft + "/edit",
                draft + "/items/new",
                draft + "/sending/new",
                "/requests/" + sent + "/acknowledgement/new",
                inReview + "/question/new",
                inReview + "/determinations/new",
                inReview + "/numbers/new",
                inReview + "/referrals/new",
                ada.page("/findings").select("tbody th a").attr("href") + "/dismissal",
                decided + "/closure/new",
                decided + "/appeals/new",
                decided + "/notes/new",
                appeal + "/acknowledgement/new",
                appeal + "/decision/new",
                appeal + "/closure/new",
                appeal + "/numbers/new",
                appeal + "/withdrawal/new",
                "/requests/" + sent + "/rerouting/new",
                "/requests/" + sent + "/interim-releases/new",
                foia + "/extension/new",
                decided + "/corrections/new?entry=" + note,
                closed + "/reopening/new",
                "/bulk/requests/new?act=acknowledgement&thing=" + sent,
                "/bulk/requests/new?act=closure&thing=" + sent,
                "/bulk/findings/new?act=dismissal&thing="
                        + ada.page("/findings?status=OPEN")
                                .select("tbody th")
                                .first()
                                .text(),
                "/bulk/deadlines/new?act=override&thing="
                        + ada.page("/deadlines/list?state=RUNNING")
                                .select("tbody th")
                                .first()
                                .text(),
                "/requests/batches/new?agency=NARA&file=" + filing.file("Nine"),
                "/letters/new?case=" + sent,
                "/letters/new?kind=DETERMINATION&case=" + sent,
                "/letters/new?kind=REFERRAL_NOTICE&case=" + sent,
                "/files/new",
                "/files/intake",
                file + "/edit",
                file + "/sighting",
                file + "/release",
                file + "/striking",
                "/agencies/new",
                "/agencies/DOE/edit",
                "/agencies/DOE/offices/new",
                "/admin/reference/exemptions/new",
                "/admin/reference/record-groups/new",
                "/admin/reference/document-types/new",
                "/admin/people/new",
                "/admin/people/rita",
                "/account/feeds/history/new?kind=REQUEST",
                "/account");
    }

    private String appealed(String request) {
        Forms.open(ada, "/requests/" + request + "/appeals/new")
                .with("level", "AGENCY")
                .with("basis", "DENIAL")
                .send()
                .then()
                .statusCode(303);
        return ada.page("/requests/" + request)
                .select("th a[href^=/appeals/A-]")
                .text();
    }

    /**
     * A form sent wrongly.
     *
     * @param kind what is wrong
     * @param action where it goes
     * @param field the field that is wrong
     * @param fields what it carries
     */
    private record Wrong(String kind, String action, String field, Map<String, List<String>> fields) {

        @Override
        public String toString() {
            return kind + " in " + field + " to " + action;
        }
    }

    @Test
    void areRefusedWithAMessageAndChangeNothing() {
        var wrong = pages.stream().flatMap(page -> of(page).stream()).toList();
        var before = position.position();

        var surprises = new ArrayList<String>();
        for (var each : wrong) {
            var answer = send(each);
            var page = Jsoup.parse(answer.body());
            if (answer.statusCode() != 422
                    || !answer.headers()
                            .firstValue("Content-Type")
                            .orElse("no type")
                            .startsWith("text/html")
                    || message(page).isBlank()) {
                surprises.add(each + ": " + answer.statusCode() + " "
                        + page.select("main").text());
            }
            wayward(page).ifPresent(fault -> surprises.add(each + ": " + fault));
            unnamed(page).ifPresent(fault -> surprises.add(each + ": does not say what this is about: " + fault));
        }

        LOG.infof("%d wrong forms", wrong.size());
        assertThat(surprises).isEmpty();
        assertThat(wrong).hasSizeGreaterThan(200);
        assertThat(position.position()).isEqualTo(before);
    }

    @Test
    void tellAllFaultsInTheOrderOfTheirFields() {
        var told = 0;
        for (var page : pages) {
            var form = form(page);
            var fields = filled(form);
            for (var wrong : of(page)) {
                if (!form.select("[type=hidden][name=" + wrong.field() + "]").isEmpty()
                        || wrong.kind().equals("a NUL")) {
                    continue;
                }
                fields.put(wrong.field(), wrong.fields().get(wrong.field()));
            }

            var answer = Jsoup.parse(send(new Wrong("all of it", form.attr("action"), "every field", fields))
                    .body());

            assertThat(wayward(answer)).as(page).isEmpty();
            told += answer.select("[role=alert] li a").size();
        }
        assertThat(told).isGreaterThan(150);
    }

    /** What is wrong with the box above a form that came back: a way that leads nowhere, or another order than that of the fields. */
    private static Optional<String> wayward(Document page) {
        var ids = page.select("main [id]").eachAttr("id");
        var targets = page.select("[role=alert] li a[href^=#]").eachAttr("href").stream()
                .map(href -> URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8))
                .toList();
        var places = targets.stream().map(ids::indexOf).toList();
        return places.contains(-1) || !places.equals(places.stream().sorted().toList())
                ? Optional.of("leads to " + targets + " of " + ids)
                : Optional.empty();
    }

    /** A line of the box above a form that does not name its field as the form does. */
    private static Optional<String> unnamed(Document page) {
        return page.select("[role=alert] li a[href^=#]").stream()
                .filter(way -> !names(way.text(), label(page, way)))
                .map(Element::text)
                .findFirst();
    }

    /** In front; a label of several words anywhere, in whole words. */
    private static boolean names(String line, String label) {
        var told = (" " + line + " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        var wanted = (" " + label + " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return wanted.strip().contains(" ") ? told.contains(wanted) : told.startsWith(wanted);
    }

    private static String label(Document page, Element way) {
        var field = URLDecoder.decode(way.attr("href").substring(1), StandardCharsets.UTF_8);
        return page.select("label, fieldset > legend").stream()
                .filter(label ->
                        label.attr("for").equals(field) || label.parent().id().equals(field))
                .map(Element::ownText)
                .findFirst()
                .orElse("");
    }

    @Test
    void thatAreTenMegabytesLongAreTooLarge() {
        for (var page : List.of("/files/new", "/requests/new", "/agencies/new")) {
            var form = form(page);
            var fields = filled(form);
            var field = form.select("textarea, input[type=text], input:not([type])")
                    .first()
                    .attr("name");
            fields.put(field, List.of("x".repeat(10_000_000)));

            var answer = send(new Wrong("10 MB", form.attr("action"), field, fields));

            assertThat(answer.statusCode()).as(page).isIn(413, 422);
        }
    }

    @Test
    void withMoreThanAThousandFieldsAreTooLarge() {
        var fields = filled(form("/files/new"));
        IntStream.range(0, 1500).forEach(i -> fields.put("field" + i, List.of("x")));

        var answer = send(new Wrong("1,500 fields", "/files/new", "field0", fields));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void butNotesOfFourThousandCharactersInAnyScriptAreTaken() {
        var form = form(file + "/striking");
        var fields = filled(form);
        fields.put("note", List.of("核".repeat(4000)));

        var answer = send(new Wrong("long", form.attr("action"), "note", fields));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private FormElement form(String page) {
        return ada.page(page).select("main form[method=post]").forms().get(0);
    }

    private static Map<String, List<String>> filled(FormElement form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData()
                .forEach(field -> fields.computeIfAbsent(field.key(), any -> new ArrayList<>())
                        .add(field.value()));
        return fields;
    }

    private List<Wrong> of(String page) {
        var form = form(page);
        var wrong = new ArrayList<Wrong>();
        for (var element : form.select("input[name], select[name], textarea[name]")) {
            var name = element.attr("name");
            if (!name.equals("csrf-token")) {
                values(element).forEach((kind, value) -> {
                    var fields = filled(form);
                    fields.put(name, List.of(value));
                    wrong.add(new Wrong(kind, form.attr("action"), name, fields));
                });
            }
        }
        return wrong;
    }

    private static Map<String, String> values(Element field) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("a NUL", "a\0b");
        if (field.hasAttr("maxlength") && !field.attr("type").equals("hidden")) {
            wrong.put("a text too long", "x".repeat(Integer.parseInt(field.attr("maxlength")) + 1));
        }
        if (field.attr("type").equals("date")) {
            List.of("00/00/1963", "2026-02-30", "+99999-01-01", "0000-01-01").forEach(day -> wrong.put(day, day));
        }
        if (field.attr("type").equals("number")) {
            List.of("abc", "1.5", "99999999999999999999").forEach(number -> wrong.put(number, number));
        }
        if (field.normalName().equals("select") || field.attr("type").equals("radio")) {
            wrong.put("an unknown choice", "NO_SUCH");
        }
        if (field.attr("name").equals("version")) {
            wrong.put("no version", "abc");
        }
        return wrong;
    }

    private HttpResponse<String> send(Wrong wrong) {
        return ada.send(wrong.action(), wrong.fields());
    }

    private static String message(Document page) {
        return page.select("strong.error, [role=alert] li, main > ul > li").text();
    }
}
