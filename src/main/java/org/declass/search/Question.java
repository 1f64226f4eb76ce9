package org.declass.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether a number written about a thing is the number asked for. */
    boolean isNumber(Set<String> ofThing) {
        return ofThing.stream().anyMatch(keys::contains);
    }

    /** All that must be there: the letters and the digits of each word. */
    Set<Word> pieces() {
        return asked.stream().flatMap(Question::pieces).collect(Collectors.toSet());
    }

    private static Stream<Word> pieces(Asked asked) {
        return asked.words().stream().flatMap(word -> parts(word).stream());
    }

    /** What of it is in some words. */
    Set<Word> piecesIn(String text) {
        var there = Word.in(text);
        return asked.stream()
                .flatMap(each -> each.words().stream())
                .flatMap(word -> parts(word).stream().filter(part -> isAmong(there, word) || isAmong(there, part)))
                .collect(Collectors.toSet());
    }

    private static boolean isAmong(List<Word> there, Word asked) {
        return there.stream().anyMatch(word -> matches(asked, word));
    }

    /** What of it is in a number, of which any fragment may have been asked for. */
    Set<Word> piecesInNumber(String number) {
        if (isNumber(Word.numbers(number))) {
            return pieces();
        }
        var bare = Word.bare(number);
        var fragments = asked.stream().filter(each -> each.isFragment() && bare.contains(each.bare()));
        return Stream.concat(fragments.flatMap(Question::pieces), piecesIn(number).stream())
                .collect(Collectors.toSet());
    }

    /** Whether a word of a text was asked for. */
    boolean asksFor(Word word) {
        return asked.stream()
                .flatMap(each -> each.words().stream())
                .flatMap(Question::withParts)
                .anyMatch(asked -> matches(asked, word));
    }

    private static Stream<Word> withParts(Word word) {
        return Stream.concat(Stream.of(word), parts(word).stream());
    }

    /** The letters and the digits of a word, in order. */
    static List<Word> parts(Word word) {
        return LETTERS_OR_DIGITS
                .matcher(word.text())
                .results()
                .map(part -> new Word(part.group(), 0, 0))
                .toList();
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
