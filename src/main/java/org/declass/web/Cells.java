package org.declass.web;

import java.util.regex.Pattern;

/** Defuses cells that a spreadsheet program would run as formulas (OWASP, "CSV injection"). */
public final class Cells {

    private static final Pattern RISKY =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    /** What XML cannot hold, and what would be read as if it stood for that (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private Cells() {}

    /** The text as a cell of a workbook holds it, with control characters written as {@code _x001B_}. */
    static String ofWorkbook(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    /** The cell with an apostrophe before it where a spreadsheet might run it; plain numbers stay. */
    public static String safe(String cell) {
        return RISKY.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
