package org.declass.web;

import java.util.regex.Pattern;

/** Defuses cells that a spreadsheet program would run as formulas (OWASP, "CSV injection"). */
public final class Cells {

    private static final Pattern RISKY =
            Pattern.compile("^'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    /** What XML cannot hold, and what would be read as if it stood for that (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!_x[0-9A-F]{4})_(?:x[0-9A-F]{0,4})?$");
    private static final int LONGEST_OF_WORKBOOK = 32_767;
    private static final String CUT = "… (cut: a cell holds no more)";

    private Cells() {}

    /**
     * The text as a cell of a workbook holds it, with control characters written as {@code _x001B_}. What is longer then
     * than a cell can be is cut, and says so.
     */
    static String ofWorkbook(String text) {
        var escaped = ESCAPED.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        if (escaped.length() <= LONGEST_OF_WORKBOOK) {
            return escaped;
        }
        var beginning = Characters.cut(escaped, LONGEST_OF_WORKBOOK - CUT.length());
        return BROKEN_ESCAPE.matcher(beginning).replaceFirst("") + CUT;
    }

    /**
     * The cell with an apostrophe before it where a spreadsheet might run it; plain numbers stay. One that has such an
     * apostrophe gets another, so that {@link #unsafe} finds again what stood there.
     */
    public static String safe(String cell) {
        return RISKY.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell without the apostrophe that {@link #safe} put before it. */
    public static String unsafe(String cell) {
        return cell.startsWith("'") && safe(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }
}
