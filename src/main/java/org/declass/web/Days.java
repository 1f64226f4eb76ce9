package org.declass.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads days and instants as clients write them: ISO 8601, of the years 1 to 9999, which every database can keep. */
public final class Days {

    /** What a day must be. */
    static final String DAY = "a day such as 2026-03-31, of the years 1 to 9999";

    /** What an instant must be. */
    static final String INSTANT = "an instant such as 2026-03-31T12:00:00Z, of the years 1 to 9999";

    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-.*");

    private Days() {}

    /**
     * Reads a day.
     *
     * @throws DateTimeException where it is none
     */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        require(text, day.getYear());
        return day;
    }

    /** A day as fields of forms take it; nothing where there is none. */
    public static String orBlank(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * Reads an instant.
     *
     * @throws DateTimeException where it is none
     */
    static Instant instant(String text) {
        var instant = Instant.parse(text);
        require(text, instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static void require(String text, int year) {
        if (year < 1 || year > 9999 || !YEAR_FIRST.matcher(text).matches()) {
            throw new DateTimeException("Not of the years 1 to 9999");
        }
    }
}
