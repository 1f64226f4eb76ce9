package org.declass.agency;

import java.util.Locale;

/** How codes are written. */
final class Codes {

    private Codes() {}

    /** The code as stored: without blanks around it, in capitals. */
    static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
