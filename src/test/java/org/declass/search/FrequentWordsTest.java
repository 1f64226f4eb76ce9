package org.declass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words that more have than anybody reads: what of it comes first. */
@Tag("one-engine")
class FrequentWordsTest {

    private static final int MANY = Place.FURTHEST + 200;

    private ByteBuffersDirectory directory;
    private IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void recordRequestsAboutAnkara() throws IOException {
        directory = new ByteBuffersDirectory();
        writer = new IndexWriter(directory, new IndexWriterConfig());
        for (var i = 1; i <= MANY; i++) {
            writer.addDocument(Indexed.of(about("Ankara", i, new Parts().text("Folder", "Custody"))));
        }
        writer.addDocument(
                Indexed.of(about("Removal", MANY + 1, new Parts().number("Agency's number", "STATE", "Ankara"))));
        writer.addDocument(Indexed.of(about("Ankaraesque", MANY + 2, new Parts())));
        writer.addDocument(Indexed.of(about("Ankara custody", MANY + 3, new Parts())));
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }

    private static Thing about(String title, int id, Parts parts) {
        var number = "R-2024-" + id;
        return new Thing(Kind.REQUEST, id, number, title, Thing.Standing.NONE, "/requests/" + number, parts.all());
    }

    private List<String> cases(String typed, int most) throws IOException {
        return CasesByIndex.numbers(searcher, Question.of(typed), Kind.REQUEST, most);
    }

    @Test
    void ofVeryManyCasesTheExactNumberAndThenTheLatestAreOffered() throws IOException {
        var offered = cases("ankara", 4);

        assertThat(offered)
                .containsExactly(
                        "R-2024-" + (MANY + 1), "R-2024-" + (MANY + 3), "R-2024-" + MANY, "R-2024-" + (MANY - 1));
    }

    @Test
    void ofFewCasesTheBestAreOfferedWithTheLatestFirst() throws IOException {
        assertThat(cases("ankarae", 4)).containsExactly("R-2024-" + (MANY + 2));
        assertThat(cases("R-2024-17", 4)).first().isEqualTo("R-2024-17");
    }

    @Test
    void wholeWordsAreLookedForWithoutBeginningsAndFragments() throws IOException {
        var question = Question.of("ankara");

        assertThat(searcher.count(Lookup.ofWholeWords(question, Kind.REQUEST))).isEqualTo(MANY + 2);
        assertThat(searcher.count(Lookup.of(question, Kind.REQUEST))).isEqualTo(MANY + 3);
    }

    @Test
    void whetherWholeWordsFillAllPagesIsTheSameOnEveryPage() throws IOException {
        for (var most : List.of(1, 50, Place.FURTHEST + SearchQuery.MOST - 1)) {
            assertThat(Place.endsBehindAllPages(Searching.best(searcher, whole("ankara custody"), most)))
                    .as("most %s", most)
                    .isTrue();
            assertThat(Place.endsBehindAllPages(Searching.best(searcher, whole("ankaraesque"), most)))
                    .as("most %s", most)
                    .isFalse();
        }
    }

    private static Query whole(String typed) {
        return Lookup.ofWholeWords(Question.of(typed), Kind.REQUEST);
    }

    @Test
    void whatHasAllWordsInItsTitleComesFirstHoweverLateItWasRecorded() throws IOException {
        var best = searcher.search(Lookup.ofWholeWords(Question.of("ankara custody"), Kind.REQUEST), 1).scoreDocs[0];

        assertThat(searcher.storedFields().document(best.doc).get(Indexed.ID)).endsWith("R-2024-" + (MANY + 3));
    }

    @Test
    void fewRowsAreAllThereAndTooManyAreNone() throws IOException {
        var all = Lookup.of(Question.of("ankara"), Kind.REQUEST);

        assertThat(searcher.search(all, new FewRows(MANY + 2))).isEmpty();
        assertThat(searcher.search(all, new FewRows(MANY + 3)).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY + 3)
                        .mapToObj(Long::valueOf)
                        .toList());
    }
}
