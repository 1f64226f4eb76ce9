package org.declass.web;

/** Which characters a text may hold, and how it is shortened or put in capitals without harm to them. */
public final class Characters {

    /** What texts must be. */
    public static final String WANTED = "text without NUL characters and unpaired surrogates";

    /** What somebody reads who gave a name of which nothing can be seen. */
    public static final String UNSEEN_NAME = "Nothing of this can be seen; use letters or digits.";

    /** What Unicode counts among letters, marks and symbols and nobody sees: joiners, fillers, inherent vowels, a blank of Braille. */
    private static final String UNSEEN = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\u2065";

    private static final int SHORT = 40;

    private Characters() {}

    /**
     * Whether every database can keep the text and every client can read it: PostgreSQL knows no NUL, UTF-8 no half
     * characters. All that anybody sends is asked this, megabytes at times, hence the plain loop.
     */
    public static boolean areSound(String text) {
        int character;
        for (var at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (!isSound(character)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether anything of the text can be seen, so that it can serve as a name: not where it holds nothing but blanks, marks of
     * formatting, letters that fill a place without being shown, and selectors of variants.
     */
    public static boolean areSeen(String text) {
        return text.codePoints().anyMatch(Characters::isSeen);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> UNSEEN.indexOf(character) < 0 && !isSelector(character);
        };
    }

    /** What chooses among the shapes of the character before it, and what Unicode keeps free for more of the kind. */
    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x180B && character <= 0x180F
                || character >= 0xFFF0 && character <= 0xFFF8
                || character >= 0xE0000 && character <= 0xE0FFF;
    }

    /** The text with a mark in the place of every character that is not sound. */
    public static String sound(String text) {
        return text.codePoints()
                .map(character -> isSound(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSound(int character) {
        return character != 0 && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    /** The text with a mark in the place of every character that XML and calendars cannot hold, lines ended alike. */
    public static String printable(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(character -> isPrintable(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int character) {
        var isControl = Character.isISOControl(character) && character != '\n' && character != '\t';
        return isSound(character) && !isControl && character != 0xFFFE && character != 0xFFFF;
    }

    /** The beginning of a text that somebody sent, to be repeated in an answer. */
    static String beginning(String text) {
        return text.length() > SHORT ? cut(text, SHORT) + "…" : text;
    }

    /** At most so many characters of a text, never half of a pair. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The text in capitals, each for one letter, so that it fits wherever the text does: the capitals of ß are two. */
    public static String capitals(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
