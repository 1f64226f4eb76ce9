package org.declass.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.Reset;
import org.declass.account.Cast;
import org.declass.account.Forms;
import org.declass.account.Visitor;
import org.declass.file.Document;
import org.declass.file.FileDesk;
import org.declass.file.FileFacts;
import org.declass.file.Location;
import org.declass.file.NoticeKey;
import org.declass.referral.Category;
import org.declass.referral.KnownBy;
import org.declass.referral.ReferralDesk;
import org.declass.referral.ReferralFacts;
import org.declass.request.Filing;
import org.declass.request.Letters;
import org.declass.request.RequestDesk;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;
import org.declass.web.Seen;
import org.declass.web.Span;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a case is chosen for a letter, each says by what it was found, and nothing twice. */
@QuarkusTest
class WhyCasesAreFoundTest {

    @Inject
    Reset reset;

    @Inject
    Cast cast;

    @Inject
    Filing filing;

    @Inject
    FileDesk files;

    @Inject
    RequestDesk requests;

    @Inject
    ReferralDesk referrals;

    @Inject
    CasesByReading reading;

    @Inject
    WhyFound why;

    @Inject
    SessionFactory sessions;

    private Visitor stella;
    private int notices;

    @BeforeEach
    void begin() {
        reset.everything();
        cast.enter();
        stella = cast.signIn("stella");
    }

    /** A request for a file with a title in a folder, sent and acknowledged under a number. */
    private String request(String title, String document, String folder, String number) {
        var location = new Location(null, null, null, null, "12", folder, "711.56 / 4-2962", null);
        var about = new Document("TELEGRAM", null, null, null, null, document, null, 3, null, null);
        var notice = new NoticeKey("NND 989501", "7", String.valueOf(++notices));
        var file = files.record(new FileFacts(notice, null, location, about, null, null, null, null), filing.act());
        var facts = new RequestFacts(RequestKind.MDR, "STATE", null, title, "Ed", null, null, "Sent by courier");
        var request = requests.draft(facts, List.of(file.number()), filing.on(Filing.SENT_ON))
                .number();
        requests.send(request, Seen.ANY, filing.on(Filing.SENT_ON));
        requests.acknowledge(
                request,
                new Letters.Acknowledgement(Filing.SENT_ON.plusDays(5), number),
                Seen.ANY,
                filing.on(Filing.SENT_ON.plusDays(10)));
        return request;
    }

    private Elements found(String typed) {
        return Forms.page(stella.request()
                        .header("HX-Request", "true")
                        .queryParam("q", typed)
                        .get("/letters/new"))
                .select("#found label");
    }

    /** What stands below a case: where it stands first, then why it was found. */
    private static List<String> why(Element row) {
        return row.select("small").eachText().stream().skip(1).toList();
    }

    private static List<String> marked(Element row) {
        return row.select("mark").eachText();
    }

    @Test
    void aNumberOfTheAgencyIsShownWhereItWasAskedFor() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Italy 1962", "M-2026-00123");
        request("Thor missiles in England", "Bases", "England 1958", "M-2026-00777");

        var rows = found("m202600");

        assertThat(rows).hasSize(2);
        assertThat(why(rows.get(0))).containsExactly("Agency's number: STATE M-2026-00777");
        assertThat(why(rows.get(1))).containsExactly("Agency's number: STATE M-2026-00123");
        assertThat(marked(rows.get(1))).containsExactly("STATE M-2026-00123");
        assertThat(marked(found("00123").get(0))).containsExactly("00123");
    }

    @Test
    void aFolderABoxAndAFileNumberAreShownWhereTheyWereAskedFor() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy, top secret", "M-1");

        assertThat(why(found("embassy").get(0))).containsExactly("Folder: Rome embassy, top secret");
        assertThat(marked(found("embassy").get(0))).containsExactly("embassy");
        assertThat(why(found("box 12").get(0))).containsExactly("Box: Box 12");
        assertThat(why(found("711.56").get(0))).containsExactly("File number: 711.56 / 4-2962");
        assertThat(why(found("courier").get(0))).containsExactly("Remarks: Sent by courier");
    }

    @Test
    void whatTheRowSaysAlreadyIsMarkedThereAndNotRepeated() {
        var request = request("Jupiter missiles in Italy", "Jupiter missiles in Italy", "Jupiter", "M-1");

        var byTitle = found("jup").get(0);
        assertThat(marked(byTitle)).containsExactly("Jupiter");
        assertThat(why(byTitle)).isEmpty();
        assertThat(why(found("state jupiter").get(0))).isEmpty();
        assertThat(marked(found("state jupiter").get(0))).containsExactly("Jupiter", "STATE");
        assertThat(byTitle.text()).startsWith(request + " Jupiter missiles in Italy");
        assertThat(byTitle.select("small").text()).isEqualTo("STATE, Acknowledged");
    }

    @Test
    void ofSeveralWordsOnlyThoseAreToldThatTheRowLacksAndByAsFewTextsAsHaveThem() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Custody in Rome", "M-1");

        assertThat(why(found("jupiter rome").get(0))).containsExactly("Folder: Custody in Rome");
        assertThat(why(found("custody rome").get(0)))
                .as("one text says both")
                .containsExactly("Folder: Custody in Rome");
        assertThat(why(found("rome warheads").get(0)))
                .containsExactlyInAnyOrder("Folder: Custody in Rome", "Asks for: Custody of warheads");
        assertThat(why(found("nnd 989501 box 7").get(0)))
                .singleElement()
                .asString()
                .startsWith("Notice: ");
    }

    @Test
    void nothingIsSaidOfWhatWasNotAskedFor() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy", "M-1");

        assertThat(marked(found("courier").get(0)))
                .as("not the status, which has a word of the remarks")
                .containsExactly("courier");
        assertThat(why(found("sent courier").get(0))).containsExactly("Remarks: Sent by courier");
    }

    @Test
    void aReferralIsFoundByTheNumberOfItsRequestAndSaysSo() {
        var request = request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy", "M-2026-90817");
        var doe = new ReferralFacts("DOE", Category.RD, KnownBy.NOTIFIED, null);
        var referral =
                referrals.refer(request, List.of(), doe, Seen.ANY, filing.act()).number();

        // no referral of any run has a number as high as what is looked for
        var rows = found("2026-90817");

        assertThat(rows.select("[name=case]").eachAttr("value")).containsExactly(request, referral);
        assertThat(why(rows.get(1))).containsExactly("Request's number: STATE M-2026-90817");
        assertThat(rows.get(1).select("small").first().text()).isEqualTo("DOE, Sent, of " + request);
        var asked = request.substring(7);
        var ownToo = Stream.of(referral.substring(4)).filter(own -> own.equals(asked.replaceFirst("^0+", "")));
        assertThat(marked(found("doe " + asked).get(0)))
                .as("zeros in front do not count, so its own number may be the one that was asked for")
                .containsExactlyElementsOf(
                        Stream.concat(ownToo, Stream.of("DOE", asked)).toList());
    }

    @Test
    void whatSomebodyTypedIsEscaped() {
        request("Jupiter <b>missiles</b>", "Custody", "<script>alert(1)</script> embassy", "M-1");

        var row = found("embassy script").get(0);

        assertThat(row.select("script, b")).isEmpty();
        assertThat(why(row)).containsExactly("Folder: <script>alert(1)</script> embassy");
        assertThat(marked(row)).containsExactly("script", "script", "embassy");
    }

    @Test
    void stepsOnTheWayOfALetterSayItToo() {
        var first = filing.sent("Thor");
        request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy", "M-1");
        request("Thor missiles in England", "Bases", "London embassy", "M-2");
        var typed =
                Map.of("case", first, "step", "cases", "facts.kind", "OTHER", "facts.subject", "Kept", "q", "embassy");

        var page = Forms.page(stella.post("/letters", typed));

        assertThat(page.select("#found label mark").eachText()).containsExactly("embassy", "embassy");
        assertThat(page.select("#found label small").eachText()).contains("Folder: London embassy");
    }

    @Test
    void whileThereIsNoIndexItIsSaidOfWholeWordsAndBeginnings() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy", "M-1");

        var byWord = why.told("embassy", reading.find(List.of("embassy"), 12));
        var byMiddle = why.told("bass", reading.find(List.of("bass"), 12));

        assertThat(byWord.get(0).matches()).singleElement().satisfies(match -> {
            assertThat(match.name()).isEqualTo("Folder");
            assertThat(match.text()).contains(new Span("embassy", true));
        });
        assertThat(byMiddle).as("found all the same").hasSize(1);
        assertThat(byMiddle.get(0).matches()).isEmpty();
    }

    @Test
    void moreCasesTakeNoMoreQueries() {
        request("Jupiter missiles in Italy", "Custody of warheads", "Rome embassy", "M-1");
        request("Thor missiles in England", "Bases", "London embassy", "M-2");
        found("embassy");

        var two = statements("embassy");
        for (var i = 3; i <= 12; i++) {
            request("Other missiles " + i, "Paper", "x".repeat(i) + " embassy", "M-" + i);
        }
        assertThat(found("embassy")).hasSize(12);

        assertThat(statements("embassy")).isEqualTo(two);
        assertThat(statements("missiles"))
                .as("nothing is read where the titles say it")
                .isLessThan(two);
    }

    private long statements(String typed) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            found(typed);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
