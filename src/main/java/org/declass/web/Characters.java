package org.declass.web;

/** Which characters a text may hold, and how it is shortened or put in capitals without harm to them. */
public final class Characters {

    /** What texts must be. */
    public static final String WANTED = "text without NUL characters and unpaired surrogates";

    private static final int SHORT = 40;

    private Characters() {}

    /** Whether every database can keep the text and every client can read it: PostgreSQL knows no NUL, UTF-8 no half characters. */
    public static boolean areSound(String text) {
        return text.codePoints().allMatch(Characters::isSound);
    }

    /** The text with a mark in the place of every character that is not sound. */
    public static String sound(String text) {
        return text.codePoints()
                .map(character -> isSound(character) ? character : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSound(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
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
