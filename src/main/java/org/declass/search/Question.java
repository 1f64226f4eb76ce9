package org.declass.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody typed, as it is looked for: everything between spaces must be there, as a word, as the beginning of one,
 * or, where it has a digit, as a fragment. Everything that is neither letter nor digit only stands between words.
 *
 * @param asked what stands between spaces, without what says nothing
 * @param keys the whole of it as the number of something
 */
record Question(List<Asked> asked, Set<String> keys) {

    /** Beginnings of words are no shorter; two letters would begin half of all words. */
    static final int SHORTEST_BEGINNING = 3;

    private static final float KEY = 1000;
    private static final float TITLE = 2;
    private static final float WORD = 1;
    private static final float PART_OF_NUMBER = 0.5f;
    private static final float BEGINNING = 0.3f;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTERS_OR_DIGITS = Pattern.compile("[0-9]+|[^0-9]+");

    /** "No. 2013-045" is the number and nothing else. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "nr", "number", "n");

    /**
     * What stands between two spaces.
     *
     * @param words its words: several where something else than letters and digits stands between them
     * @param bare all its letters and digits
     */
    record Asked(List<Word> words, String bare) {

        static Asked of(String text) {
            return new Asked(Word.in(text), Word.bare(text));
        }

        boolean hasDigit() {
            return Word.hasDigit(bare);
        }

        /** Whether it can be looked for as a fragment of a number. */
        boolean isFragment() {
            return hasDigit() && bare.length() >= Terms.PIECE;
        }
    }

    /** Reads what somebody typed. */
    static Question of(String typed) {
        var all = SPACE.splitAsStream(typed)
                .map(Asked::of)
                .filter(asked -> !asked.words().isEmpty())
                .distinct()
                .toList();
        var isAboutNumber = all.stream().anyMatch(Asked::hasDigit);
        return new Question(
                all.stream()
                        .filter(asked -> !isAboutNumber || !BEFORE_NUMBERS.contains(asked.bare()))
                        .toList(),
                Word.numbers(typed));
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** What the index is asked for things of a kind. */
    Query among(Kind kind) {
        var all = new BooleanQuery.Builder();
        asked.forEach(each -> all.add(of(each), Occur.MUST));
        asked.stream()
                .flatMap(each -> each.words().stream())
                .forEach(word -> all.add(boosted(term(Indexed.TITLE, word.text()), TITLE), Occur.SHOULD));
        var query = new BooleanQuery.Builder();
        query.add(all.build(), Occur.SHOULD);
        keys.forEach(key -> query.add(constant(term(Indexed.KEY, key), KEY), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(term(Indexed.KIND, kind.name()), Occur.FILTER)
                .build();
    }

    private static Query of(Asked asked) {
        var whole = all(asked.words().stream().map(Question::of).toList());
        return asked.isFragment() && asked.words().size() > 1 ? any(List.of(whole, fragment(asked.bare()))) : whole;
    }

    private static Query of(Word word) {
        var ways = new ArrayList<Query>();
        ways.add(constant(term(Indexed.WORDS, word.text()), WORD));
        if (!word.unpadded().equals(word.text())) {
            ways.add(constant(term(Indexed.WORDS, word.unpadded()), WORD));
        }
        if (word.text().length() >= SHORTEST_BEGINNING) {
            ways.add(constant(new PrefixQuery(new Term(Indexed.WORDS, word.text())), BEGINNING));
        }
        if (word.hasDigit()) {
            ways.add(fragment(word.text()));
            ways.add(lettersAndDigits(word));
        }
        return any(ways.stream().filter(Objects::nonNull).toList());
    }

    /** {@code NND989501} also finds {@code NND 989501}; null where it is but letters or but digits. */
    private static Query lettersAndDigits(Word word) {
        var parts = LETTERS_OR_DIGITS
                .matcher(word.text())
                .results()
                .map(part -> new Word(part.group(), 0, 0))
                .toList();
        return parts.size() < 2 ? null : all(parts.stream().map(Question::of).toList());
    }

    /** Null where it is too short. */
    private static Query fragment(String bare) {
        var pieces = Terms.pieces(bare);
        if (pieces.isEmpty()) {
            return null;
        }
        return constant(
                new PhraseQuery(
                        Indexed.FRAGMENTS, pieces.stream().map(BytesRef::new).toArray(BytesRef[]::new)),
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

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query constant(Query query, float score) {
        return boosted(new ConstantScoreQuery(query), score);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    /** Whether a number written about a thing is the number asked for. */
    boolean isNumber(Set<String> ofThing) {
        return ofThing.stream().anyMatch(keys::contains);
    }

    /** Whether a word of a text was asked for. */
    boolean asksFor(Word word) {
        return asked.stream()
                .flatMap(each -> each.words().stream())
                .flatMap(Question::withParts)
                .anyMatch(asked -> matches(asked, word));
    }

    private static Stream<Word> withParts(Word word) {
        return Stream.concat(
                Stream.of(word),
                LETTERS_OR_DIGITS.matcher(word.text()).results().map(part -> new Word(part.group(), 0, 0)));
    }

    private static boolean matches(Word asked, Word word) {
        return asked.text().equals(word.text())
                || asked.unpadded().equals(word.unpadded())
                || asked.text().length() >= SHORTEST_BEGINNING
                        && (word.text().startsWith(asked.text())
                                || asked.hasDigit() && word.text().contains(asked.text()));
    }

    /** Whether a text, as a number, was asked for by a fragment that is in none of its words alone. */
    boolean asksForPartOf(String number) {
        var bare = Word.bare(number);
        return isNumber(Word.numbers(number))
                || asked.stream()
                        .filter(each -> each.isFragment() && bare.contains(each.bare()))
                        .anyMatch(each -> Word.in(number).stream()
                                .noneMatch(word -> word.text().contains(each.bare())));
    }
}
