package org.declass.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pieces of texts: what has a fragment has all pieces of it, wherever in it that stands. For this every character is
 * folded by itself, the same in a text as at the end of a fragment, and what is the same for a database is the same here.
 */
final class Pieces {

    /** What a thing has that may have any piece, because not all that is written about it was looked at. */
    static final String ANY = "*";

    private static final char BETWEEN = ' ';
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_OF_NUMBERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Pieces() {}

    /** Those that fragments as they are typed have in common with a thing that has them. */
    static Set<String> of(Listed listed) {
        var pieces = new LinkedHashSet<String>();
        listed.texts().forEach(text -> words(text).forEach(word -> pieces.addAll(Terms.pieces(folded(word)))));
        if (listed.isCut()) {
            pieces.add(ANY);
        }
        return pieces;
    }

    /** Those that something must have that has the fragment. */
    static Collection<String> of(String fragment) {
        return new LinkedHashSet<>(Terms.pieces(folded(fragment.strip())));
    }

    /** Those of the letters and digits of a thing's numbers; one begins with each of them, so the last have a blank behind. */
    static Set<String> ofNumbers(Listed listed) {
        var pieces = new LinkedHashSet<String>();
        listed.numbers()
                .forEach(text -> words(text)
                        .forEach(number -> pieces.addAll(Terms.pieces(
                                bare(number) + String.valueOf(BETWEEN).repeat(Terms.PIECE - 1)))));
        return pieces;
    }

    /** Those that something must have that has the letters and digits in a number; none where they are too few for one. */
    static Collection<String> ofNumber(String bare) {
        return new LinkedHashSet<>(Terms.pieces(bare));
    }

    /** The letters and digits of a fragment, as numbers have them. */
    static String bare(String fragment) {
        return folded(NOT_OF_NUMBERS.matcher(fragment).replaceAll("")).replace(String.valueOf(BETWEEN), "");
    }

    /** No fragment has blanks, so none reaches over two of these. */
    private static List<String> words(String text) {
        return List.of(BLANKS.split(text));
    }

    /** A word in small letters without accents, with one blank for everything that stands between letters and digits. */
    static String folded(String word) {
        var folded = new StringBuilder(word.length());
        small(Word.withoutAccents(small(word))).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                folded.appendCodePoint(character);
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != BETWEEN) {
                folded.append(BETWEEN);
            }
        });
        return folded.toString();
    }

    /** By way of the capitals, for the sigma at the end of a word has the same as any other. */
    private static String small(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
