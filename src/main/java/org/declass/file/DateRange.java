package org.declass.file;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads two dates with something between them; one of them may leave out what the other says (Jan-Mar 1963). */
final class DateRange {

    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("(?: -+ | ?[–—] ?| to | through | thru |/|;)"),
            Pattern.compile(" ?- ?"),
            Pattern.compile(" ?(?:, | and | & | ) ?"));
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Pattern MONTH_ONLY = Pattern.compile("([a-z]{3,9})\\.?");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) ([a-z]{3,9})\\.?");
    private static final Pattern DAY_YEAR = Pattern.compile("(\\d{1,2}),? (\\d{4})");

    private DateRange() {}

    /** The range (or the list of dates, then from the first to the last) that lower-case text names, or null where it names none. */
    static Span of(String text) {
        var bare = text.startsWith("between ") ? text.substring("between ".length()) : text;
        for (var separator : SEPARATORS) {
            var found = separator.matcher(bare);
            while (found.find()) {
                var range = between(
                        bare.substring(0, found.start()).strip(),
                        bare.substring(found.end()).strip());
                if (range != null) {
                    return range;
                }
            }
        }
        return null;
    }

    private static Span between(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        var from = Span.point(left);
        var to = Span.point(right);
        if (from != null && to != null) {
            return from.from().isAfter(to.from()) ? range(to, from) : range(from, to);
        } else if (from != null) {
            to = completedFrom(from, left, right);
        } else if (to != null) {
            from = completedTo(left, to);
        } else {
            return withinMonth(left, right);
        }
        return from == null || to == null || from.from().isAfter(to.to()) ? null : range(from, to);
    }

    private static Span range(Span from, Span to) {
        return new Span(from.from(), to.to(), DatePrecision.RANGE);
    }

    /** 1959-63, or 1983/11/01-03. */
    private static Span completedFrom(Span from, String left, String right) {
        if (!SMALL.matcher(right).matches()) {
            return null;
        }
        if (from.precision() == DatePrecision.YEAR && right.length() == 2) {
            return Span.point(left.substring(0, 2) + right);
        }
        return from.precision() == DatePrecision.DAY ? Span.point(sameMonth(from, right)) : null;
    }

    /** Jan-Mar 1963, March 30 - April 2, 1963, 30 March - 2 April 1963, or 3-5 March 1963. */
    private static Span completedTo(String left, Span to) {
        if (to.precision() != DatePrecision.YEAR
                && Stream.of(MONTH_ONLY, MONTH_DAY, DAY_MONTH)
                        .anyMatch(form -> form.matcher(left).matches())) {
            return Span.point(left + " " + to.from().getYear());
        }
        return SMALL.matcher(left).matches() && to.precision() == DatePrecision.DAY
                ? Span.point(sameMonth(to, left))
                : null;
    }

    private static String sameMonth(Span span, String day) {
        return span.from().getYear() + "-" + span.from().getMonthValue() + "-" + day;
    }

    /** March 3-5, 1963. */
    private static Span withinMonth(String left, String right) {
        var monthDay = MONTH_DAY.matcher(left);
        var dayYear = DAY_YEAR.matcher(right);
        if (!monthDay.matches() || !dayYear.matches()) {
            return null;
        }
        var from = Span.point(left + " " + dayYear.group(2));
        var to = Span.point(monthDay.group(1) + " " + right);
        return from == null || to == null || from.from().isAfter(to.to()) ? null : range(from, to);
    }
}
