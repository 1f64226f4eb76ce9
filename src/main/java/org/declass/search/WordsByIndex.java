package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.declass.search.Indexed.Where;
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
        if (!follower.catchUp().isNone()) {
            return Optional.empty();
        }
        try {
            return index.look(searcher -> searcher.search(query.get(), new FewRows(most)))
                    .flatMap(found -> found);
        } catch (IOException unreadable) {
            follower.fail(unreadable);
            return Optional.empty();
        }
    }

    /** Empty where no word has pieces. */
    private static Optional<Query> query(Kind kind, String text) {
        var all = new BooleanQuery.Builder();
        var words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !Pieces.of(word).isEmpty())
                .toList();
        words.forEach(word -> all.add(inWordsOrNumber(kind, word), Occur.FILTER));
        return words.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    private static Query inWordsOrNumber(Kind kind, String fragment) {
        var ways = new BooleanQuery.Builder()
                .add(all(Where.PIECES.of(kind), Pieces.of(fragment)), Occur.SHOULD)
                .add(term(Where.PIECES.of(kind), Pieces.ANY), Occur.SHOULD);
        var bare = Pieces.bare(fragment);
        if (!bare.isEmpty()) {
            ways.add(all(Where.NUMBERS.of(kind), Pieces.of(bare)), Occur.SHOULD);
        }
        return ways.build();
    }

    private static Query all(String field, Collection<String> pieces) {
        var all = new BooleanQuery.Builder();
        pieces.forEach(piece -> all.add(term(field, piece), Occur.FILTER));
        return all.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
