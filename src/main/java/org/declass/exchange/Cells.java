package org.declass.exchange;

import java.util.regex.Pattern;

/** What may stand in the cell of a table we hand out. */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d+)*|[.,]\\d+)([eE][+-]?\\d{1,3})?%?");

    private Cells() {}

    /** The text with an apostrophe before it where a spreadsheet would otherwise take it for a formula. */
    public static String safe(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return startsFormula(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        // spreadsheets trim what stands before the sign, and take the full-width signs for the plain ones
        return switch (text.charAt(0)) {
            case '\t', '\r', '\n' -> true;
            default ->
                "=+-@＝＋－＠".indexOf(text.strip().isEmpty() ? ' ' : text.strip().charAt(0)) >= 0;
        };
    }
}
