package org.declass.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declass.feed.Following.ask;
import static org.declass.feed.Following.link;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.declass.FixedClock;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Visitor;
import org.declass.request.Filing;
import org.declass.request.RequestDesk;
import org.declass.web.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The history as Atom: well-formed whatever people wrote, the same ids for ever, page after page. */
@QuarkusTest
class HistoryAtomTest {

    private static final String FORM = "/account/feeds/history/new";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Reset reset;

    @Inject
    FixedClock clock;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    RequestDesk requests;

    private Visitor rita;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        rita = cast.signIn("rita");
    }

    @Test
    void tellsWhatWasRecordedTheLatestFirst() {
        var request = filing.acknowledged("One");
        var feed = feed(link(rita, FORM + "?request=" + request, "One case"));

        assertThat(texts(feed, "title"))
                .containsExactly(
                        "One case",
                        "acknowledged " + request + " (Acknowledged)",
                        "sent " + request + " (Sent)",
                        "recorded " + request + " (Draft)");
        assertThat(entries(feed).get(0).getElementsByTagNameNS(ATOM, "link").item(0))
                .isInstanceOfSatisfying(
                        Element.class,
                        link -> assertThat(link.getAttribute("href"))
                                .startsWith("http")
                                .endsWith("/requests/" + request));
        assertThat(texts(feed, "content").get(0))
                .contains("Happened on 11 January 2026", "Status: Sent → Acknowledged");
        assertThat(Instant.parse(texts(feed, "updated").get(0))).isEqualTo(clock.instant());
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    }

    @Test
    void filtersLikeTheListOfTheHistory() {
        var one = filing.sent("One");
        filing.sent("Two");

        assertThat(titles(FORM + "?verb=SENT&kind=REQUEST")).hasSize(2);
        assertThat(titles(FORM + "?verb=SENT&subject=" + one)).containsExactly("sent " + one + " (Sent)");
        assertThat(titles(FORM + "?who=nobody")).isEmpty();
        var file = filing.file("Three");
        assertThat(titles(FORM + "?file=" + file)).containsExactly("recorded " + file + " (Withdrawn)");
    }

    @Test
    void keepsTheIdOfAnEntryInEveryFeed() {
        var request = filing.sent("One");
        var narrow = ids(feed(link(rita, FORM + "?request=" + request, "One case")));
        var wide = ids(feed(link(rita, FORM, "All")));
        filing.sent("Two");

        assertThat(wide).containsAll(narrow.subList(1, narrow.size())).doesNotHaveDuplicates();
        assertThat(ids(feed(link(rita, FORM + "?request=" + request, "Again"))).subList(1, narrow.size()))
                .isEqualTo(narrow.subList(1, narrow.size()));
    }

    @Test
    void leadsFromPageToPage() {
        for (var i = 0; i < 60; i++) {
            filing.file("File " + i);
        }
        var link = link(rita, FORM + "?kind=FILE", "Files");
        var first = feed(link);
        var next = href(first, "next");

        var second = feed(URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery());

        assertThat(entries(first)).hasSize(50);
        assertThat(entries(second)).hasSize(10);
        assertThat(ids(first).subList(1, 51))
                .doesNotContainAnyElementsOf(ids(second).subList(1, 11));
        assertThat(href(second, "next")).isNull();
        assertThat(ask(link).header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        ask(link + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void holdsWhateverPeopleWrote() {
        var hostile = "]]><script>alert(1)</script> & \"quotes\" \u0001\u000B\uFFFE \uD83D\uDDC4 <![CDATA[ ärgerlich";
        var request = filing.sent("One");
        requests.startReview(request, Seen.ANY, filing.act().noting(hostile));

        var feed = feed(link(rita, FORM + "?request=" + request, "<b>&amp; ]]>"));

        assertThat(texts(feed, "title").get(0)).isEqualTo("<b>&amp; ]]>");
        assertThat(texts(feed, "content").get(0))
                .contains(hostile.replace('\u0001', '\uFFFD')
                        .replace('\u000B', '\uFFFD')
                        .replace('\uFFFE', '\uFFFD'));
    }

    @Test
    void isGoodWhileThereIsNothingToTell() {
        var feed = feed(link(rita, FORM + "?who=nobody", "Nothing"));

        assertThat(entries(feed)).isEmpty();
        assertThat(Instant.parse(texts(feed, "updated").get(0))).isEqualTo(clock.instant());
    }

    private List<String> titles(String form) {
        var titles = texts(feed(link(rita, form, "Some")), "title");
        return titles.subList(1, titles.size());
    }

    private static Document feed(String link) {
        var answer = ask(link).then().statusCode(200).extract().asByteArray();
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        try {
            return builders.newDocumentBuilder().parse(new ByteArrayInputStream(answer));
        } catch (SAXException | IOException | ParserConfigurationException fault) {
            throw new AssertionError(new String(answer, StandardCharsets.UTF_8), fault);
        }
    }

    private static List<Element> elements(Document feed, String name) {
        var found = feed.getElementsByTagNameNS(ATOM, name);
        List<Element> elements = new ArrayList<>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> entries(Document feed) {
        return elements(feed, "entry");
    }

    private static List<String> texts(Document feed, String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> ids(Document feed) {
        return texts(feed, "id");
    }

    private static String href(Document feed, String rel) {
        return elements(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse(null);
    }
}
