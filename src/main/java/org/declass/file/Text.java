package org.declass.file;

/** Free text as people type it. */
final class Text {

    private Text() {}

    /** The text without white space around it; null where nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
