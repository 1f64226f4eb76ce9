package org.declass.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days a piece of text can mean: a day, a month, a year, or a range. */
record Span(LocalDate from, LocalDate to, DatePrecision precision) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4}|'?\\d{2})";
    private static final String TIME = "(?:[t ]\\d{1,2}:\\d{2}.*)?";

    /** One way to write a point in time. */
    private record Form(Pattern pattern, Function<MatchResult, Span> meaning) {

        Form(String pattern, Function<MatchResult, Span> meaning) {
            this(Pattern.compile(pattern), meaning);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR + TIME, m -> of(m.group(4), m.group(1), m.group(3))),
            new Form("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + TIME, m -> of(m.group(1), m.group(3), m.group(4))),
            new Form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR, m -> of(m.group(3), m.group(2), m.group(1))),
            new Form("(\\d{4})", m -> of(m.group(1), "0", "0")),
            new Form("(\\d{4})[/-](\\d{1,2})", m -> of(m.group(1), m.group(2), "0")),
            new Form("(\\d{1,2})[/-](\\d{4})", m -> of(m.group(2), m.group(1), "0")),
            new Form(DAY + "[ -]?(?:of )?" + MONTH + "[ ,-]{0,2}" + YEAR, m -> of(m.group(3), m.group(2), m.group(1))),
            new Form(MONTH + " ?" + DAY + "(?:, ?| )" + YEAR, m -> of(m.group(3), m.group(1), m.group(2))),
            new Form("(\\d{4}),? " + MONTH + " " + DAY, m -> of(m.group(1), m.group(2), m.group(3))),
            new Form(MONTH + "(?: of)?[ ,-]{1,2}(\\d{4}|'\\d{2})", m -> of(m.group(2), m.group(1), "0")),
            new Form("(\\d{4}),? " + MONTH, m -> of(m.group(1), m.group(2), "0")));

    /** The day, month or year that lower-case text names, or null where it names none. */
    static Span point(String text) {
        for (var form : FORMS) {
            var found = form.pattern().matcher(text);
            if (found.matches()) {
                return form.meaning().apply(found);
            }
        }
        return null;
    }

    /** Whether records can be of that year. */
    static boolean plausible(int year) {
        return year >= 1000 && year < 2200;
    }

    /** The number of a month given as a number or by its name, at least three letters of it; -1 for none. */
    static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var name = text.equals("sept") ? "sep" : text;
        for (var month = 1; month <= MONTHS.size(); month++) {
            if (name.length() >= 3 && MONTHS.get(month - 1).startsWith(name)) {
                return month;
            }
        }
        return -1;
    }

    private static Span of(String year, String month, String day) {
        var digits = year.replace("'", "");
        var number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return of(number, month(month), Integer.parseInt(day));
        }
        var twentieth = of(1900 + number, month(month), Integer.parseInt(day));
        return twentieth != null ? twentieth : of(2000 + number, month(month), Integer.parseInt(day));
    }

    private static Span of(int year, int month, int day) {
        if (!plausible(year) || month < 0 || month > 12) {
            return null;
        }
        if (month == 0) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
        }
        if (day == 0) {
            var whole = YearMonth.of(year, month);
            return new Span(whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH);
        }
        try {
            var exact = LocalDate.of(year, month, day);
            return new Span(exact, exact, DatePrecision.DAY);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
