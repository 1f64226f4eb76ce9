package org.declass.agency;

import java.util.Locale;
import org.declass.web.Invalid;

/** How codes and texts are written. */
final class Codes {

    private Codes() {}

    /** The code as stored: without blanks around it, in capitals; null where there is none. */
    static String normal(String code) {
        var text = text(code);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** The text without blanks around it; null where nothing is left. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A code is for good: whoever sends another one than that of the URL is mistaken. */
    static void mustStay(String code, String sent) {
        if (!code.equals(sent)) {
            throw new Invalid("code", "Is " + code + " for good; record a new one instead.");
        }
    }
}
