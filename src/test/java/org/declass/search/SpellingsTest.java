package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.declass.SharedData;
import org.declass.web.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What finds what: numbers in all their spellings, words in all their forms, and what somebody may type by mistake. The
 * index is all that is asked.
 */
@Tag("one-engine")
class SpellingsTest {

    private static final Thing.Standing NOWHERE = Thing.Standing.NONE;

    private static Thing titled(String number, String title) {
        return new Thing(Kind.FILE, 1, number, title, NOWHERE, "/files/" + number, List.of());
    }

    private static Thing numbered(String agency, String number) {
        var parts = new Parts().number("Agency's number", agency, number).all();
        return new Thing(Kind.REQUEST, 1, "R-2026-0007", "Jupiter", NOWHERE, "/requests/R-2026-0007", parts);
    }

    private static List<String> found(String typed, Thing... things) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (var thing : things) {
                writer.addDocument(Indexed.of(thing));
            }
            try (var reader = DirectoryReader.open(writer)) {
                return found(new IndexSearcher(reader), typed, things[0].kind(), things.length);
            }
        }
    }

    private static List<String> found(IndexSearcher searcher, String typed, Kind kind, int most) throws IOException {
        var numbers = new ArrayList<String>();
        var question = Question.of(typed);
        if (!question.isEmpty()) {
            for (var hit : searcher.search(Lookup.of(question, kind), most).scoreDocs) {
                numbers.add(searcher.storedFields()
                        .document(hit.doc)
                        .get(Indexed.ID)
                        .replaceFirst(".* ", ""));
            }
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATE | DOS-2023-1234        | DOS-2023-1234",
                "STATE | DOS-2023-1234        | dos 2023 1234",
                "STATE | DOS-2023-1234        | DOS20231234",
                "STATE | DOS-2023-1234        | 1234",
                "STATE | DOS-2023-1234        | 234",
                "STATE | DOS-2023-1234        | 2023-12",
                "STATE | DOS-2023-1234        | 3-12",
                "STATE | DOS-2023-1234        | DOS2023",
                "STATE | DOS-2023-1234        | dos/2023/1234",
                "STATE | DOS-2023-1234        | state 1234",
                "STATE | DOS20231234          | DOS-2023-1234",
                "STATE | DOS20231234          | 2023-1234",
                "STATE | DOS 2023 1234        | dos-2023-1234",
                "CIA   | F-2012-00805         | F-2012-805",
                "CIA   | F-2012-00805         | F-2012-00805",
                "CIA   | F-2012-805           | F-2012-00805",
                "CIA   | F-2012-00805         | 805",
                "CIA   | EOM-2019-00001       | EOM-2019-1",
                "ISCAP | 2013-045             | ISCAP No. 2013-045",
                "ISCAP | 2013-045             | 2013-45",
                "ISCAP | 2013-045             | 2013/045",
                "ISCAP | ISCAP No. 2013-045   | 2013-045",
                "ISCAP | ISCAP Appeal 2013-45 | iscap 2013-045",
                "NARA  | NW 12345             | NW12345",
                "NARA  | RAC1234A             | 1234A",
                "NARA  | 611.65A/4-2962       | 65A/4",
            })
    void findsANumberInAnySpelling(String agency, String written, String typed) throws IOException {
        assertThat(found(typed, numbered(agency, written))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATE | DOS-2023-1234 | DOS-2023-1235",
                "STATE | DOS-2023-1234 | 2324",
                "STATE | DOS-2023-1234 | 4321",
                "STATE | DOS-2023-1234 | 1234 turkey",
                "CIA   | F-2012-00805  | F-2013-805",
            })
    void doesNotFindAnotherNumber(String agency, String written, String typed) throws IOException {
        assertThat(found(typed, numbered(agency, written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-2026-0007",
                "r-2026-0007",
                "R-2026-7",
                "R20260007",
                "2026-0007",
                "2026 7",
            })
    void findsOurOwnNumber(String typed) throws IOException {
        assertThat(found(typed, numbered("STATE", "X"))).containsExactly("R-2026-0007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jupiter missiles in Turkey        | jupiter",
                "Jupiter missiles in Turkey        | JUPITER  missile",
                "Jupiter missiles in Turkey        | tur",
                "Jupiter missiles in Turkey        | turkey in jupiter",
                "Jupiter missiles in Turkey        | \"jupiter missiles\"",
                "Jupiter missiles in Turkey        | jupiter* (turkey)",
                "Note from Çakmaklı to İnönü       | cakmakli inonu",
                "Note from Çakmaklı to İnönü       | ÇAKMAKLI",
                "Note from Çakmaklı to İnönü       | Çakmaklı",
                "Note from Cakmakli                | Çakmaklı",
                "Zürich, Århus, Łódź, Straße       | zurich arhus lodz strasse",
                "Telegram 2747 from Ankara         | telegram 2747",
                "Telegram 2747 from Ankara         | 747",
                "Telegram 0047 from Ankara         | telegram 47",
                "Telegram 47 from Ankara           | telegram 0047",
                "POLTO1234                         | polto 1234",
                "Polto 1234                        | polto1234",
                "O'Neill's memo                    | o'neill",
                "核ミサイル Jupiter                | 核ミサ",
            })
    void findsWordsWhateverTheirForm(String title, String typed) throws IOException {
        assertThat(found(typed, titled("W-9", title))).containsExactly("W-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jupiter missiles in Turkey | jupiter italy",
                "Jupiter missiles in Turkey | upiter",
                "Jupiter missiles in Turkey | ju",
                "Jupiter missiles in Turkey | jupiters",
                "Telegram 2747              | telegram 27471",
            })
    void doesNotFindWhatIsNotThere(String title, String typed) throws IOException {
        assertThat(found(typed, titled("W-9", title))).isEmpty();
    }

    @Test
    void theExactNumberGoesBeforeAllElse() throws IOException {
        var mentions = IntStream.range(0, 20)
                .mapToObj(i -> titled("W-" + (100 + i), "W-7 W-7 is the file that W-7 is about"))
                .toArray(Thing[]::new);
        var all = Arrays.copyOf(mentions, 21);
        all[20] = titled("W-7", "Telegram");

        assertThat(found("W-7", all).get(0)).isEqualTo("W-7");
        assertThat(found("w7", all).get(0)).isEqualTo("W-7");
    }

    @Test
    void wholeWordsOfATitleGoBeforeBeginningsAndOtherFacts() throws IOException {
        var begins = titled("W-1", "Italyan");
        var elsewhere = new Thing(
                Kind.FILE,
                2,
                "W-2",
                "Telegram",
                NOWHERE,
                "",
                new Parts().text("Remarks", "Italy").all());
        var title = titled("W-3", "Italy");

        assertThat(found("italy", begins, elsewhere, title)).containsExactly("W-3", "W-2", "W-1");
    }

    @Test
    void marksTheWordsAndNothingElse() {
        var spans = Marking.of(
                "Çakmaklı wrote on the Jupiters, telegram 2747 & <b>", false, Question.of("cakmakli 747 b jup"));

        assertThat(spans.stream().filter(Span::marked).map(Span::text))
                .containsExactly("Çakmaklı", "Jupiters", "2747", "b");
        assertThat(String.join("", spans.stream().map(Span::text).toList()))
                .isEqualTo("Çakmaklı wrote on the Jupiters, telegram 2747 & <b>");
    }

    @Test
    void showsOfALongTextThePartAroundTheFirstMatch() {
        var text = "word ".repeat(300) + "Jupiter" + " word".repeat(300);

        var spans = Marking.of(text, false, Question.of("jupiter"));

        assertThat(spans).hasSize(3);
        assertThat(spans.get(1)).isEqualTo(new Span("Jupiter", true));
        assertThat(spans.get(0).text()).startsWith("… word").hasSizeLessThan(200);
        assertThat(spans.get(2).text()).endsWith(" …").hasSizeLessThan(200);
    }

    @Test
    void marksAWholeNumberThatAFragmentReachesOver() {
        assertThat(Marking.of("STATE DOS-2023-1234", true, Question.of("3-12")))
                .containsExactly(new Span("STATE DOS-2023-1234", true));
    }

    @Test
    void anyTitleIsFoundByItself() throws IOException {
        var titles = Files.readAllLines(SharedData.path("hostile/blns/blns.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(titles).hasSizeGreaterThan(400);

        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (var i = 0; i < titles.size(); i++) {
                writer.addDocument(Indexed.of(titled("W-" + i, titles.get(i))));
            }
            try (var reader = DirectoryReader.open(writer)) {
                var searcher = new IndexSearcher(reader);
                for (var i = 0; i < titles.size(); i++) {
                    var found = found(searcher, titles.get(i), Kind.FILE, titles.size());
                    if (Word.in(titles.get(i)).isEmpty()) {
                        assertThat(found).as(titles.get(i)).isEmpty();
                    } else {
                        assertThat(found).as(titles.get(i)).contains("W-" + i);
                    }
                    var marked = Marking.of(titles.get(i), i % 2 == 0, Question.of(titles.get(i)));
                    assertThat(Span.isMarked(marked))
                            .isEqualTo(!Word.in(titles.get(i)).isEmpty());
                }
            }
        }
    }
}
