package org.declass.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces of words: a word that holds a fragment has all pieces of the fragment, wherever in it that stands. */
final class Pieces {

    /** What a thing has that may have any piece, because not all that is written about it was looked at. */
    static final String ANY = "*";

    private Pieces() {}

    /** Those of all words about a thing, and of its numbers written in one. */
    static Collection<String> of(Thing thing) {
        var pieces = new LinkedHashSet<String>();
        add(pieces, thing.name());
        add(pieces, thing.title());
        for (var part : thing.parts()) {
            add(pieces, part.text());
            if (part.isNumber()) {
                pieces.addAll(Terms.pieces(Word.wholeBare(part.text())));
            }
        }
        pieces.addAll(Terms.pieces(Word.wholeBare(thing.name())));
        if (thing.isCut()) {
            pieces.add(ANY);
        }
        return pieces;
    }

    /** Those that something must have that has the fragment in its words. */
    static Set<String> of(String fragment) {
        var pieces = new LinkedHashSet<String>();
        add(pieces, fragment);
        return pieces;
    }

    /** Those that something must have that has the fragment in a number of it. */
    static Set<String> ofNumber(String fragment) {
        return Set.copyOf(Terms.pieces(Word.wholeBare(fragment)));
    }

    private static void add(Set<String> pieces, String text) {
        Word.whole(text).forEach(word -> pieces.addAll(Terms.pieces(word.text())));
    }
}
