package org.declass.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.declass.search.Indexed.Where;
import org.declass.search.Question.Asked;

/**
 * Puts a question to the index: all that was asked for must be there; an exact number counts more than all else, a word
 * in a title more than elsewhere, a whole word more than a fragment or a beginning. What is alike stands in the order of
 * the index: where the best there can be fill the page, the index need not weigh the others.
 */
final class Lookup {

    private static final float KEY = 1000;
    private static final float TITLE = 2;
    private static final float WORD = 1;
    private static final float PART_OF_NUMBER = 0.5f;
    private static final float BEGINNING = 0.3f;

    private final Kind kind;

    private Lookup(Kind kind) {
        this.kind = kind;
    }

    /** What the index is asked for things of a kind. */
    static Query of(Question question, Kind kind) {
        var lookup = new Lookup(kind);
        return lookup.of(question, lookup::of);
    }

    /** The same without what has only a fragment or a beginning, which a frequent word has too many of to weigh. */
    static Query ofWholeWords(Question question, Kind kind) {
        var lookup = new Lookup(kind);
        return lookup.of(question, lookup::wholeWords);
    }

    /** Whether something was found by a number that means it. */
    static boolean isExact(ScoreDoc found) {
        return found.score >= KEY;
    }

    private Query of(Question question, Function<Asked, Query> matching) {
        var all = new BooleanQuery.Builder();
        question.asked().forEach(each -> all.add(matching.apply(each), Occur.MUST));
        question.asked().stream()
                .flatMap(each -> each.words().stream())
                .forEach(word -> all.add(constant(term(Where.TITLE, word.text()), TITLE), Occur.SHOULD));
        var ways = new ArrayList<Query>();
        ways.add(all.build());
        question.keys().forEach(key -> ways.add(constant(term(Where.KEY, key), KEY)));
        return any(ways);
    }

    private Query of(Asked asked) {
        var whole = all(asked.words().stream().map(this::of).toList());
        return asked.isFragment() && asked.words().size() > 1 ? any(List.of(whole, fragment(asked.bare()))) : whole;
    }

    private Query wholeWords(Asked asked) {
        return all(asked.words().stream().map(word -> any(whole(word))).toList());
    }

    private List<Query> whole(Word word) {
        return Stream.of(word.text(), word.unpadded())
                .distinct()
                .map(text -> constant(term(Where.WORDS, text), WORD))
                .toList();
    }

    private Query of(Word word) {
        var ways = new ArrayList<>(whole(word));
        if (word.text().length() >= Question.SHORTEST_BEGINNING) {
            ways.add(constant(new PrefixQuery(new Term(Where.WORDS.of(kind), word.text())), BEGINNING));
        }
        if (word.hasDigit()) {
            ways.add(fragment(word.text()));
            ways.add(lettersAndDigits(word));
        }
        return any(ways.stream().filter(Objects::nonNull).toList());
    }

    /** {@code NND989501} also finds {@code NND 989501}; null where it is but letters or but digits. */
    private Query lettersAndDigits(Word word) {
        var parts = Question.parts(word);
        return parts.size() < 2 ? null : all(parts.stream().map(this::of).toList());
    }

    /** Null where it is too short. */
    private Query fragment(String bare) {
        var pieces = Terms.pieces(bare);
        if (pieces.isEmpty()) {
            return null;
        }
        return constant(
                new PhraseQuery(
                        Where.FRAGMENTS.of(kind),
                        pieces.stream().map(BytesRef::new).toArray(BytesRef[]::new)),
                PART_OF_NUMBER);
    }

    private static Query all(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    private Query term(Where where, String text) {
        return new TermQuery(new Term(where.of(kind), text));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
