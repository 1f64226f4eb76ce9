package org.declass.file;

import org.declass.web.Typed;

/** Text as people type it. */
final class Text {

    private Text() {}

    /** The text without white space around it; null where nothing is left. */
    static String orNull(String text) {
        return Typed.orNull(text);
    }

    /** The text as it was typed, for what nothing is found or compared by; null where there is nothing but white space. */
    static String asTyped(String text) {
        return Typed.asTyped(text);
    }
}
