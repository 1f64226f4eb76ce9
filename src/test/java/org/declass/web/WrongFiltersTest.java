package org.declass.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Route;
import org.declass.account.Visitor;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong values in the addresses of pages, one for each field of each form that narrows a page down: refused with a reason,
 * under what the form calls the field, and with a way to the page without it.
 */
@QuarkusTest
@Tag("one-engine")
class WrongFiltersTest {

    private static final Logger LOG = Logger.getLogger(WrongFiltersTest.class);

    /** What lists take beside their filters, with a wrong value and what it is called. */
    private static final List<Wrong> OF_LISTS = List.of(
            new Wrong("limit", "-1", "Rows on a page"),
            new Wrong("limit", "many", "Rows on a page"),
            new Wrong("cursor", "nonsense", "Where the page begins"),
            new Wrong("sort", "colour", "Order"),
            new Wrong("fields", "colour", "Columns"),
            new Wrong("count", "perhaps", "Count all rows"));

    /** What is chosen from the agencies, the editors or the record groups there are, though another may be asked for. */
    private static final Set<String> FREE = Set.of("agency", "body", "from", "referredTo", "editor", "recordGroup");

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    private Visitor ada;

    /**
     * A parameter that cannot be read.
     *
     * @param name its name in the address
     * @param value what is wrong
     * @param label what the page calls it
     */
    private record Wrong(String name, String value, String label) {

        String at(String page) {
            return new Href(page).and(name, value).toString();
        }

        /** Words that the tracker need not know, such as the code of an agency, and that nothing has. */
        boolean isTaken() {
            return value.matches("x+") || value.equals("NO_SUCH") && FREE.contains(name);
        }
    }

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        ada = cast.signIn("ada");
    }

    @Test
    void areToldUnderWhatThePageCallsTheField() {
        var tried = 0;
        var surprises = new ArrayList<String>();
        for (var path : pages()) {
            var page = page(path);
            var isList = !page.select("table[data-rows], .list-tools").isEmpty();
            var wrong = Stream.concat(
                            page.select("form.filters, form.day-form").stream().flatMap(WrongFiltersTest::wrong),
                            isList ? OF_LISTS.stream() : Stream.of())
                    .toList();
            for (var one : wrong) {
                surprise(path, one).ifPresent(surprises::add);
            }
            wrong.stream()
                    .filter(one -> one.value().equals("never"))
                    .limit(1)
                    .filter(one -> !leadsOn(one.at(path)))
                    .forEach(one -> surprises.add(one.at(path) + " leads nowhere"));
            tried += wrong.size();
        }

        LOG.infof("%d wrong filters", tried);
        assertThat(surprises).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void areToldUnderTheirOwnNameWhereAnotherParameterHasTheSameValue() {
        var page = Jsoup.parse(ada.fetch("/requests?agency=x&q=x&sentFrom=x").body());

        assertThat(page.select("main li").text())
                .startsWith("Sent from: Must be a day such as 2026-03-31")
                .endsWith("The address says sentFrom=x.");
        assertThat(page.select("main a").first().attr("href")).isEqualTo("/requests?agency=x&q=x");
    }

    @Test
    void areNotLookedForInWhatThePageDoesNotRead() {
        var page = Jsoup.parse(ada.fetch("/requests?a=x&sentFrom=x").body());

        assertThat(page.select("main li").text()).startsWith("Sent from: ").endsWith("The address says sentFrom=x.");
    }

    @ParameterizedTest
    @CsvSource({
        "/requests?phase=WITH_US&phase=NOPE,                  phase=NOPE,                   Whose turn: Must be one of",
        "/requests?phase=NOPE&phase=WITH_US,                  phase=NOPE,                   Whose turn: Must be one of",
        "/requests?agency=STATE&agency=xxxxxxxxxxxxxxxxxxxxx, agency=xxxxxxxxxxxxxxxxxxxxx, Agency: Must be no longer than 20",
        "/requests/?sentTo=never,                             sentTo=never,                 Sent until: Must be a day"
    })
    void areShownAsTheyStandInTheAddress(String address, String asked, String told) {
        var page = Jsoup.parse(ada.fetch(address).body());

        assertThat(page.select("main li").text()).startsWith(told).endsWith("The address says " + asked + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "phase=WITH_US&phase=NOPE, phase[1]",
        "phase=NOPE&phase=WITH_US, phase[0]",
        "phase=NOPE, phase",
        "agency=STATE&agency=xxxxxxxxxxxxxxxxxxxxx, agency[1]"
    })
    void areNamedToScriptsWithTheirPlaceAmongSeveral(String query, String field) {
        var problem = given().auth()
                .oauth2(cast.token("ada", "read"))
                .get("/api/v1/requests?" + query)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getList("violations.field", String.class)).containsExactly(field);
    }

    private static List<String> pages() {
        return Route.declared().keySet().stream()
                .filter(route -> route.startsWith("GET /") && !route.startsWith("GET /api/"))
                .map(route -> route.substring("GET ".length()))
                .filter(path -> !path.contains("{") && !path.equals("/sign-in"))
                .toList();
    }

    /** Some need something to be said before they can be shown; they narrow nothing down. */
    private Document page(String path) {
        return Jsoup.parse(ada.fetch(path).body());
    }

    private static Stream<Wrong> wrong(Element form) {
        return form.select("input[name]:not([type=hidden]), select[name]").stream()
                .flatMap(field -> value(field).map(value -> new Wrong(field.attr("name"), value, label(field))));
    }

    private static Stream<String> value(Element field) {
        if (field.hasAttr("maxlength")) {
            return Stream.of("x".repeat(Integer.parseInt(field.attr("maxlength")) + 1));
        }
        return switch (field.attr("type")) {
            case "date" -> Stream.of("00/00/1963", "2026-02-30", "never");
            case "number" -> Stream.of("-1", "1.5", "99999999999999999999");
            case "text", "search" -> Stream.of();
            default -> Stream.of("NO_SUCH");
        };
    }

    /** "Sent until" for the field "until" beside "Sent from". */
    private static String label(Element field) {
        var own = ownLabel(field);
        if (!own.equals("until")) {
            return own;
        }
        var fields = field.closest("form").select("input[name]:not([type=hidden]), select[name]");
        return ownLabel(fields.get(fields.indexOf(field) - 1)).replaceFirst(" from$", " until");
    }

    private static String ownLabel(Element field) {
        var group = field.closest("fieldset");
        if (group != null) {
            return group.select("legend").first().ownText();
        }
        var around = field.closest("label");
        return around != null
                ? around.text()
                : field.ownerDocument()
                        .select("label[for=" + field.id() + "]")
                        .first()
                        .ownText();
    }

    private Optional<String> surprise(String path, Wrong wrong) {
        var answer = ada.fetch(wrong.at(path));
        var page = Jsoup.parse(answer.body());
        if (answer.statusCode() == 200) {
            return wrong.isTaken() ? Optional.empty() : Optional.of(wrong.at(path) + " is passed over");
        }
        var told = page.select("main > ul > li, [role=alert] li").text();
        return told.startsWith(wrong.label() + ": ")
                ? Optional.empty()
                : Optional.of(
                        "%s: %d %s (%s)".formatted(decoded(wrong.at(path)), answer.statusCode(), told, wrong.label()));
    }

    private boolean leadsOn(String address) {
        var way = Jsoup.parse(ada.fetch(address).body())
                .select("main a:contains(without it)")
                .attr("href");
        return !way.isEmpty() && ada.fetch(way).statusCode() == 200;
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
