package org.declass.agency;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads an exemption the way letters and notices write it: "25x6", "3.3(b)(6)", "(b)(1)", "b1", "1.4 (b)",
 * "E.O. 13526, section 3.3(h)(1)(A)".
 */
final class ExemptionCode {

    private static final Pattern MARKS = Pattern.compile("[^A-Z0-9]");
    private static final Pattern ORDER = Pattern.compile("^(?:EO|EXECUTIVEORDER)?13526");
    private static final Pattern ACT = Pattern.compile("^5USC552(?=B)");
    private static final Pattern SECTION = Pattern.compile("^(?:SECTIONS?|SECS?|S)(?=\\d)");
    private static final Pattern AUTOMATIC = Pattern.compile("^33B([1-9])$");
    private static final Pattern FOIA = Pattern.compile("^(?:FOIA)?(?:EXEMPTION)?(B[1-9][A-F]?)$");

    private ExemptionCode() {}

    /** The key under which the tracker knows a code: its letters and digits, in capitals. */
    static String key(String code) {
        return MARKS.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** The key of the code that a text means; the text's own key where it is written in no known way. */
    static String read(String text) {
        var bare = SECTION.matcher(
                        ACT.matcher(ORDER.matcher(key(text)).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        var automatic = AUTOMATIC.matcher(bare);
        if (automatic.matches()) {
            return "25X" + automatic.group(1);
        }
        var foia = FOIA.matcher(bare);
        return foia.matches() ? "FOIA" + foia.group(1) : inWords(bare);
    }

    private static String inWords(String bare) {
        return switch (bare) {
            case "33H1A", "50X1HUMAN", "50X1HUMINT" -> "50X1HUM";
            case "33H1B" -> "50X2WMD";
            case "33H3" -> "75X";
            case "RESTRICTEDDATA" -> "RD";
            case "FORMERLYRESTRICTEDDATA" -> "FRD";
            default -> bare;
        };
    }
}
