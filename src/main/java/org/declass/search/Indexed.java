package org.declass.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/**
 * A thing in the form in which the index keeps it. Nothing is kept but what finds it: what a page shows is read from the
 * database.
 */
final class Indexed {

    /** Grows with every change of this form or of what {@link Things} bring; an index of another edition is built anew. */
    static final String EDITION = "9";

    /** Tells a thing from all others; the only field that can be read back. */
    static final String ID = "id";
    /** Its id, by which the lists of the database know it. */
    static final String ROW = "row";

    private static final FieldType SET = type(IndexOptions.DOCS);
    private static final FieldType PHRASES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Numbers such as {@code W-12} are found by their words; of {@code R-2026-0007} a fragment can reach over two of them. */
    private static final int LETTER_AND_COUNT = 2;

    private Indexed() {}

    /**
     * Where something is looked for. Every kind has fields of its own, so that nobody looks for one of few letters among
     * what is written about a million files.
     */
    enum Where {
        /** The numbers that lead to a thing. */
        KEY,
        /** The words of its title. */
        TITLE,
        /** All words about it. */
        WORDS,
        /** The pieces of all its numbers, and of words with digits. */
        FRAGMENTS,
        /** The pieces of where lists look for words: what has a fragment there has all pieces of the fragment. */
        PIECES,
        /** The same of numbers, of which lists compare letters and digits only. */
        NUMBERS;

        /** The field of a kind. */
        String of(Kind kind) {
            return kind + " " + this;
        }
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The term that tells the thing from all others. */
    static Term id(Kind kind, String number) {
        return new Term(ID, kind + " " + number);
    }

    static Document of(Thing thing) {
        var title = Word.in(thing.title());
        var words = new LinkedHashSet<>(withUnpadded(Word.in(thing.name())));
        words.addAll(withUnpadded(title));
        var fragments = new Fragments();
        var own = Word.in(thing.name());
        if (own.size() > LETTER_AND_COUNT) {
            fragments.addWhole(own);
        }
        fragments.add(title);
        for (var part : thing.parts()) {
            var written = Word.in(part.text());
            words.addAll(withUnpadded(written));
            if (part.isNumber()) {
                fragments.addWhole(written);
            }
            fragments.add(written);
        }
        var document = new Document();
        document.add(new StringField(ID, id(thing.kind(), thing.number()).text(), Field.Store.YES));
        var kind = thing.kind();
        thing.keys().forEach(key -> document.add(new StringField(Where.KEY.of(kind), key, Field.Store.NO)));
        document.add(new Field(Where.TITLE.of(kind), Terms.words(withUnpadded(title)), SET));
        document.add(new Field(Where.WORDS.of(kind), Terms.words(words), SET));
        document.add(new Field(Where.FRAGMENTS.of(kind), Terms.fragments(fragments.all), PHRASES));
        document.add(new Field(Where.PIECES.of(kind), Terms.words(Pieces.of(thing.listed())), SET));
        document.add(new Field(Where.NUMBERS.of(kind), Terms.words(Pieces.ofNumbers(thing.listed())), SET));
        document.add(new NumericDocValuesField(ROW, thing.id()));
        return document;
    }

    /** Words; numbers among them also without the zeros in front. */
    private static List<String> withUnpadded(List<Word> words) {
        var texts = new ArrayList<String>(words.size());
        for (var word : words) {
            texts.add(word.text());
            if (!word.unpadded().equals(word.text())) {
                texts.add(word.unpadded());
            }
        }
        return texts;
    }

    /** Whole numbers, and words that have digits. */
    private static final class Fragments {

        private final Set<String> all = new LinkedHashSet<>();

        void addWhole(List<Word> number) {
            var bare = new StringBuilder();
            number.forEach(word -> bare.append(word.text()));
            all.add(bare.toString());
        }

        void add(List<Word> words) {
            for (var word : words) {
                if (word.hasDigit() && all.stream().noneMatch(known -> known.contains(word.text()))) {
                    all.add(word.text());
                }
            }
        }
    }
}
