package org.declass.appeal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.request.TrackingNumber;

/**
 * A number of ISCAP, however it is written: the fiscal year of receipt, three digits, and sometimes the document.
 *
 * @param year the fiscal year
 * @param number counted within it
 * @param document which of its documents, such as {@code 01} or {@code docs 1-5}; empty for all
 */
record IscapNumber(int year, int number, String document) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:ISCAP)?[\\s,:#-]*(?:APPEAL)?[\\s,:#-]*(?:NO\\.?|NUMBER)?[\\s,:#-]*((?:19|20)\\d{2})\\s*[-\u2013/ ]\\s*(\\d{1,4})(?:[\\s,.-]+(.+))?");

    /** Reads a number; empty where it is none of theirs. */
    static Optional<IscapNumber> read(String written) {
        var match = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new IscapNumber(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        match.group(3) == null ? "" : match.group(3).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** As ISCAP writes it in its log: {@code 2013-045}, {@code 2013-045-01}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%03d", year, number) + (document.isEmpty() ? "" : "-" + document);
    }

    /** The case, whatever document of it is meant: {@code 2013-045}. */
    String inCase() {
        return String.format(Locale.ROOT, "%d-%03d", year, number);
    }

    /** Letters and digits only, by which numbers are found. */
    String normalized() {
        return TrackingNumber.normalized(toString());
    }
}
