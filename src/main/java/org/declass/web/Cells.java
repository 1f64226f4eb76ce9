package org.declass.web;

import java.util.regex.Pattern;

/** Defuses cells that a spreadsheet program would run as formulas (OWASP, "CSV injection"). */
public final class Cells {

    private static final Pattern RISKY =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private Cells() {}

    /** The cell with an apostrophe before it where a spreadsheet might run it; plain numbers stay. */
    public static String safe(String cell) {
        return RISKY.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
