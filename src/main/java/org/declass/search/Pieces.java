package org.declass.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pieces of texts: what has a fragment has all pieces of it, wherever in it that stands. A fragment that is shorter than
 * a piece is one by itself. Every character is folded by itself, the same in a text as at the end of a fragment, and what is
 * the same for a database is the same here.
 */
final class Pieces {

    /** What a thing has that may have any piece, because not all that is written about it was looked at; no piece is as long. */
    static final String ANY = "anything";

    /** In no word, for blanks stand between them. */
    private static final char UNKNOWN = ' ';

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_OF_NUMBERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Pieces() {}

    /** Those that fragments as they are typed have in common with a thing that has them. */
    static Set<String> of(Listed listed) {
        var pieces = in(listed.texts());
        if (listed.isCut()) {
            pieces.add(ANY);
        }
        return pieces;
    }

    /** Those that something must have that has the fragment; none where that is nothing but marks. */
    static Collection<String> of(String fragment) {
        var folded = folded(fragment.strip());
        if (folded.length() < Terms.PIECE) {
            return folded.isEmpty() ? List.of() : List.of(folded);
        }
        return new LinkedHashSet<>(Terms.pieces(folded));
    }

    /** Those of the letters and digits of a thing's numbers. */
    static Set<String> ofNumbers(Listed listed) {
        return in(listed.numbers());
    }

    /** The letters and digits of a fragment, as numbers have them. */
    static String bare(String fragment) {
        return NOT_OF_NUMBERS.matcher(fragment).replaceAll("");
    }

    /** Of all lengths. */
    private static Set<String> in(List<String> texts) {
        var pieces = new HashSet<String>();
        for (var text : texts) {
            for (var word : BLANKS.split(text)) {
                addAll(folded(word), pieces);
            }
        }
        return pieces;
    }

    private static void addAll(String word, Set<String> pieces) {
        for (var from = 0; from < word.length(); from++) {
            for (var to = from + 1; to <= Math.min(from + Terms.PIECE, word.length()); to++) {
                pieces.add(word.substring(from, to));
            }
        }
    }

    /** A word in small letters without marks, for the small letter of some capitals has one more, depending on the database. */
    static String folded(String word) {
        return word.codePoints()
                .filter(character -> !isMark(character))
                .map(Pieces::small)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * By way of the capitals, for the sigma at the end of a word has the same as any other. A database can be younger than
     * this machine and know the small letter of what is no letter here.
     */
    private static int small(int character) {
        return Character.isDefined(character) ? Character.toLowerCase(Character.toUpperCase(character)) : UNKNOWN;
    }
}
