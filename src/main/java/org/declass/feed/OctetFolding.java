package org.declass.feed;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar after 75 octets, RFC 5545 3.1, never within a character. ical4j counts characters, so
 * that a line with many umlauts becomes too long.
 */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private OctetFolding() {}

    static String fold(String calendar) {
        var folded = new StringBuilder(calendar.length() + calendar.length() / LONGEST * 3);
        for (var line : calendar.split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        folded.append(END);
    }
}
