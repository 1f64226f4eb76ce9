package org.declass.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word of a text: letters and digits that stand together, without case and accents.
 *
 * @param text the word as it is compared
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Word(String text, int start, int end) {

    /** No word is longer; what is longer is compared by its beginning. */
    private static final int LONGEST = 100;

    private static final int LONGEST_FOLD = 4;
    private static final int ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern PADDING = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    /** The words of a text, in order. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var start = -1;
        for (var at = 0; at <= text.length(); ) {
            var character = at < text.length() ? text.codePointAt(at) : ' ';
            if (belongs(character)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                var folded = folded(text.substring(start, at));
                if (!folded.isEmpty()) {
                    words.add(new Word(cut(folded), start, at));
                }
                start = -1;
            }
            at += Character.charCount(character);
        }
        return words;
    }

    /** A number in the forms in which it is compared: its letters and digits, and these without the zeros in front. */
    static Set<String> numbers(String written) {
        return Stream.of(written, PADDING.matcher(written).replaceAll(""))
                .map(Word::bare)
                .filter(bare -> !bare.isEmpty())
                .collect(Collectors.toSet());
    }

    /** All letters and digits of a text in one word. */
    static String bare(String text) {
        return cut(in(text).stream().map(Word::text).collect(Collectors.joining()));
    }

    /** Whether it has a digit, so that fragments of it count. */
    boolean hasDigit() {
        return hasDigit(text);
    }

    static boolean hasDigit(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The same number without zeros in front; the word itself where it is none or has none. */
    String unpadded() {
        return text.indexOf('0') < 0 ? text : PADDING.matcher(text).replaceAll("");
    }

    private static boolean belongs(int character) {
        return Character.isLetterOrDigit(character) || character >= ASCII && isMark(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        var small = withoutAccents(word).toLowerCase(Locale.ROOT);
        return isAscii(word) ? small : NEITHER.matcher(small).replaceAll("");
    }

    /** A text without marks, in letters of ASCII where there are such; every character becomes the same wherever it stands. */
    static String withoutAccents(String text) {
        if (isAscii(text)) {
            return text;
        }
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toCharArray();
        var ascii = new char[plain.length * LONGEST_FOLD];
        var length = ASCIIFoldingFilter.foldToASCII(plain, 0, ascii, 0, plain.length);
        return new String(ascii, 0, length);
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
