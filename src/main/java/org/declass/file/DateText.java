package org.declass.file;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one date text: takes off the words around the date, then tries it as a point in time, then as a range. */
final class DateText {

    private static final int LONGEST = 100;
    private static final Set<String> UNKNOWN_WORDS = Set.of(
            "?",
            "-",
            "--",
            "n.d.",
            "n.d",
            "nd",
            "n/a",
            "none",
            "no date",
            "not dated",
            "undated",
            "unknown",
            "unk",
            "date unknown",
            "[n.d.]",
            "(n.d.)",
            "[undated]",
            "(undated)",
            "[unknown]",
            "(unknown)");
    private static final Pattern ALL_ZERO = Pattern.compile("[0/.-]+|\\d{1,2}/\\d{1,2}/0{4}");
    private static final Pattern CIRCA = Pattern.compile(
            "(?:circa|ca\\.?|c\\.?|about|approximately|approx\\.?|probably|around)\\s*(?=[\\d\\p{L}])(.+)");
    private static final Pattern BEFORE = Pattern.compile("(before|prior to|until|up to|by|no later than)\\s+(.+)");
    private static final Pattern AFTER = Pattern.compile("(after|since|from|no earlier than)\\s+(.+)");
    private static final Pattern DECADE = Pattern.compile("(?:(early|mid|late)[ -]+)?(\\d{3})0'?s");
    private static final Set<String> INCLUSIVE =
            Set.of("until", "up to", "by", "no later than", "since", "from", "no earlier than");

    private final String written;
    private final String words;

    DateText(String written) {
        this.written = written.strip();
        this.words = this.written.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Whether the text itself says that nobody knows. */
    static boolean saysUnknown(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        return UNKNOWN_WORDS.contains(words) || ALL_ZERO.matcher(words).matches();
    }

    PartialDate read() {
        if (words.length() > LONGEST || saysUnknown(words)) {
            return as(null, null, DatePrecision.UNKNOWN);
        }
        var bare = words.replaceAll("^[\\[(](.*)[])]$", "$1");
        var doubted = !bare.equals(words) || bare.endsWith("?");
        bare = bare.replaceAll("\\s*\\?$", "");
        var circa = CIRCA.matcher(bare);
        if (circa.matches()) {
            return of(circa.group(1), DatePrecision.CIRCA);
        }
        return doubted ? of(bare, DatePrecision.CIRCA) : of(bare, null);
    }

    private PartialDate of(String bare, DatePrecision instead) {
        var found = span(bare);
        return found == null
                ? as(null, null, DatePrecision.UNKNOWN)
                : as(found.from(), found.to(), instead == null ? found.precision() : instead);
    }

    private PartialDate as(LocalDate from, LocalDate to, DatePrecision precision) {
        return new PartialDate(written, from, to, precision);
    }

    private static Span span(String bare) {
        var before = BEFORE.matcher(bare);
        if (before.matches()) {
            return openBefore(Span.point(before.group(2)), INCLUSIVE.contains(before.group(1)));
        }
        var point = Span.point(bare);
        if (point != null) {
            return point;
        }
        var decade = DECADE.matcher(bare);
        if (decade.matches()) {
            return decade(Integer.parseInt(decade.group(2)) * 10, decade.group(1));
        }
        var after = AFTER.matcher(bare);
        if (after.matches()) {
            var since = Span.point(after.group(2));
            return since == null ? DateRange.of(after.group(2)) : openAfter(since, INCLUSIVE.contains(after.group(1)));
        }
        return DateRange.of(bare);
    }

    private static Span openBefore(Span point, boolean inclusive) {
        return point == null
                ? null
                : new Span(null, inclusive ? point.to() : point.from().minusDays(1), DatePrecision.RANGE);
    }

    private static Span openAfter(Span point, boolean inclusive) {
        return new Span(inclusive ? point.from() : point.to().plusDays(1), null, DatePrecision.RANGE);
    }

    private static Span decade(int first, String part) {
        if (!Span.plausible(first)) {
            return null;
        }
        var decade = new Span(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), DatePrecision.RANGE);
        return part == null ? decade : new Span(decade.from(), decade.to(), DatePrecision.CIRCA);
    }
}
