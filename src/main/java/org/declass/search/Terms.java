package org.declass.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms for a field of the index, as they are: words and fragments are made before. */
final class Terms extends TokenStream {

    /** How long the pieces are that numbers and other texts are cut into. */
    static final int PIECE = 3;

    private static final int APART = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Term> terms;

    /**
     * A term.
     *
     * @param text the term
     * @param step how far it is from the one before
     */
    private record Term(String text, int step) {}

    private Terms(Iterator<Term> terms) {
        this.terms = terms;
    }

    /** Whole words, one after the other. */
    static Terms words(Collection<String> words) {
        return new Terms(words.stream().map(word -> new Term(word, 1)).iterator());
    }

    /** All pieces of some numbers, so that any fragment is a phrase of pieces, and none reaches over two numbers. */
    static Terms fragments(Iterable<String> numbers) {
        var terms = new ArrayList<Term>();
        for (var number : numbers) {
            var first = true;
            for (var piece : pieces(number)) {
                terms.add(new Term(piece, first ? APART : 1));
                first = false;
            }
        }
        return new Terms(terms.iterator());
    }

    /** The pieces of a number, overlapping; none where it is shorter than a piece. */
    static List<String> pieces(String number) {
        return IntStream.rangeClosed(0, number.length() - PIECE)
                .mapToObj(at -> number.substring(at, at + PIECE))
                .toList();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = terms.next();
        term.append(next.text);
        step.setPositionIncrement(next.step);
        return true;
    }
}
