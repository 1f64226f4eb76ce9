package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.declass.letter.CaseIndex;

/** Finds the cases of letters in the index: what fits best first, and of that what was written last. */
@ApplicationScoped
class CasesByIndex implements CaseIndex {

    private static final List<Kind> CASES = List.of(Kind.REQUEST, Kind.APPEAL, Kind.REFERRAL);

    /** Things that are put into the index again stand at its end. */
    private static final Sort LATEST_OF_THE_BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(null, SortField.Type.DOC, true));

    private final SearchIndex index;
    private final Follower follower;

    CasesByIndex(SearchIndex index, Follower follower) {
        this.index = index;
        this.follower = follower;
    }

    @Override
    public Optional<List<String>> find(String text, int most) {
        var question = Question.of(text);
        if (question.isEmpty()) {
            return Optional.of(List.of());
        }
        if (follower.catchUp().building()) {
            return Optional.empty();
        }
        try {
            return index.look(searcher -> {
                List<String> numbers = new ArrayList<>();
                for (var kind : CASES) {
                    numbers.addAll(numbers(searcher, question, kind, most));
                }
                return numbers;
            });
        } catch (IOException unreadable) {
            follower.fail(unreadable);
            return Optional.empty();
        }
    }

    static List<String> numbers(IndexSearcher searcher, Question question, Kind kind, int most) throws IOException {
        var kept = searcher.storedFields();
        List<String> numbers = new ArrayList<>();
        for (var doc : best(searcher, question, kind, most)) {
            var id = kept.document(doc).get(Indexed.ID);
            numbers.add(id.substring(id.indexOf(' ') + 1));
        }
        return numbers;
    }

    /** Of very many, exact numbers and then what was written last, for to weigh all of them takes longer than to type another word. */
    private static List<Integer> best(IndexSearcher searcher, Question question, Kind kind, int most)
            throws IOException {
        var whole = Lookup.ofWholeWords(question, kind);
        var first = searcher.search(whole, new TopScoreDocCollectorManager(most, null, Place.FURTHEST));
        if (!Place.endsBehindAllPages(first)) {
            var best = searcher.search(Lookup.of(question, kind), most, LATEST_OF_THE_BEST);
            return Stream.of(best.scoreDocs).map(found -> found.doc).toList();
        }
        var exact = Stream.of(first.scoreDocs).filter(Lookup::isExact).map(found -> found.doc);
        return Stream.concat(exact, searcher.search(whole, new LastFound(most)).stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
