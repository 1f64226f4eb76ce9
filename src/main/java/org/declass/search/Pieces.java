package org.declass.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pieces of texts: what has a fragment has all pieces of it, wherever in it that stands. A fragment that is shorter than
 * a piece is one by itself. Every character is folded by itself, the same in a text as at the end of a fragment, and what is
 * the same for a database is the same here.
 */
final class Pieces {

    /**
     * What a thing has that may have any piece, because not all that is written about it was looked at, or not all of it is
     * known here; no piece is as long.
     */
    static final String ANY = "anything";

    /** Characters that a younger database may know, and take for others that have the same small letter. */
    private static final Pattern UNKNOWN = Pattern.compile("\\p{Cn}+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_OF_NUMBERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Pieces() {}

    /** Those that fragments as they are typed have in common with a thing that has them. */
    static Set<String> of(Listed listed) {
        var pieces = in(listed.texts());
        if (listed.isCut() || listed.texts().stream().anyMatch(UNKNOWN.asPredicate())) {
            pieces.add(ANY);
        }
        return pieces;
    }

    /** Those that something must have that has the fragment; none where nothing is in it but marks and what is unknown. */
    static Collection<String> of(String fragment) {
        return UNKNOWN.splitAsStream(folded(fragment.strip()))
                .flatMap(Pieces::ofPart)
                .distinct()
                .toList();
    }

    private static Stream<String> ofPart(String part) {
        if (part.length() < Terms.PIECE) {
            return part.isEmpty() ? Stream.empty() : Stream.of(part);
        }
        return Terms.pieces(part).stream();
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

    /** By way of the capitals, for the sigma at the end of a word has the same as any other. */
    private static int small(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }
}
