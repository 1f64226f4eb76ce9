package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.declass.web.WordIndex;

/**
 * Has the database look only at what can have the words that a list is filtered by: at what has all pieces of all of
 * them. It says nothing while anything is missing, for a list shows everything that was recorded.
 */
@ApplicationScoped
class WordsByIndex implements WordIndex {

    private final SearchIndex index;
    private final Follower follower;

    WordsByIndex(SearchIndex index, Follower follower) {
        this.index = index;
        this.follower = follower;
    }

    @Override
    public Optional<List<Long>> mayHave(String noun, String text, int most) {
        var query = query(Kind.valueOf(noun), text);
        if (query.isEmpty()) {
            return Optional.empty();
        }
        follower.catchUp();
        if (!follower.lag().isNone()) {
            return Optional.empty();
        }
        try {
            return index.look(searcher -> few(searcher, query.get(), most)).flatMap(found -> found);
        } catch (IOException unreadable) {
            follower.fail(unreadable);
            return Optional.empty();
        }
    }

    /** Empty where all words are too short to have pieces. */
    private static Optional<Query> query(Kind kind, String text) {
        var all = new BooleanQuery.Builder().add(term(Indexed.KIND, kind.name()), Occur.FILTER);
        var words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !Pieces.of(word).isEmpty() && !Pieces.bare(word).isEmpty())
                .toList();
        words.forEach(word -> all.add(inWordsOrNumber(word), Occur.FILTER));
        return words.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    private static Query inWordsOrNumber(String fragment) {
        return new BooleanQuery.Builder()
                .add(all(Indexed.PIECES, Pieces.of(fragment)), Occur.SHOULD)
                .add(inNumber(Pieces.bare(fragment)), Occur.SHOULD)
                .add(term(Indexed.PIECES, Pieces.ANY), Occur.SHOULD)
                .build();
    }

    /** A piece begins with each of the letters and digits of a number, so what is shorter is the beginning of one. */
    private static Query inNumber(String bare) {
        var pieces = Pieces.ofNumber(bare);
        return pieces.isEmpty() ? new PrefixQuery(new Term(Indexed.NUMBERS, bare)) : all(Indexed.NUMBERS, pieces);
    }

    private static Query all(String field, Collection<String> pieces) {
        var all = new BooleanQuery.Builder();
        pieces.forEach(piece -> all.add(term(field, piece), Occur.FILTER));
        return all.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    /** The ids of what is found; empty where that is too much. */
    private static Optional<List<Long>> few(IndexSearcher searcher, Query query, int most) throws IOException {
        var ids = searcher.search(query, new Fews(most));
        return ids.size() > most ? Optional.empty() : Optional.of(ids);
    }

    /** One collector goes through all of the index, for nothing is searched by several threads at once. */
    private record Fews(int most) implements CollectorManager<Few, List<Long>> {

        @Override
        public Few newCollector() {
            return new Few(most);
        }

        @Override
        public List<Long> reduce(Collection<Few> collectors) {
            return collectors.stream().flatMap(few -> few.ids.stream()).toList();
        }
    }

    /** Collects ids and goes no further once there are too many. */
    private static final class Few extends SimpleCollector {

        private final int most;
        private final List<Long> ids = new ArrayList<>();
        private NumericDocValues rows;

        Few(int most) {
            this.most = most;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            stopWhereItIsTooMuch();
            rows = DocValues.getNumeric(leaf.reader(), Indexed.ROW);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (rows.advanceExact(doc)) {
                ids.add(rows.longValue());
            }
            stopWhereItIsTooMuch();
        }

        private void stopWhereItIsTooMuch() {
            if (ids.size() > most) {
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
