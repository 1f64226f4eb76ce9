package org.declass.file;

import io.quarkus.qute.TemplateExtension;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Display;

/** How the pages write dates, places and provenance of files. */
@TemplateExtension
public class FileDisplay {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A date in figures, which need not have all its parts: 06/00/1975. */
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

    private FileDisplay() {}

    /** Where a file stands, in words: a release whose source does not say how much it is does not pass for a part. */
    static String standing(FileRow file) {
        return standing(file.status(), file.releasedExtent());
    }

    /** The same of a file's own page. */
    static String standing(FilePage file) {
        return standing(file.status(), file.releasedExtent());
    }

    /** The same, for whoever shows a file among other things. */
    public static String standing(FileStatus status, ReleaseExtent extent) {
        return status == FileStatus.RELEASED_IN_PART && extent == ReleaseExtent.UNSTATED
                ? "Released, extent not stated"
                : Display.label(status);
    }

    /**
     * "29 Apr 1962", "June 1975", "1978" where the archives wrote no more than that, in whatever form; else as they wrote
     * it.
     */
    public static String shown(PartialDate date) {
        return switch (date.precision()) {
            case DAY, MONTH, YEAR -> known(date);
            case CIRCA -> FIGURES.matcher(date.text()).find() ? "ca. " + known(date) : date.text();
            case UNKNOWN -> date.warning().isEmpty() ? "unknown" : date.text();
            case RANGE, BLANK -> date.text();
        };
    }

    /** The same within a sentence, where a date that says no more than that it is unknown is none. */
    static String dated(PartialDate date) {
        return saysNothing(date) ? "undated" : shown(date);
    }

    /** Whether nothing is written, or no more than that nobody knows. */
    public static boolean saysNothing(PartialDate date) {
        return date.text() == null
                || date.text().isBlank()
                || date.precision() == DatePrecision.UNKNOWN && date.warning().isEmpty();
    }

    private static String known(PartialDate date) {
        var first = date.earliest();
        var last = date.latest();
        if (first == null || last == null) {
            return date.text();
        }
        if (first.equals(last)) {
            return Display.shortDay(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return String.valueOf(first.getYear());
        }
        return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))
                ? MONTH.format(first)
                : date.text();
    }

    /** What the text was read as, where that is not plain from it; empty else. */
    static String reading(PartialDate date) {
        return switch (date.precision()) {
            case DAY, BLANK -> "";
            case UNKNOWN -> date.warning().isPresent() ? "not understood as a date" : "";
            case MONTH, YEAR, RANGE, CIRCA -> period(date);
        };
    }

    private static String period(PartialDate date) {
        if (date.earliest() == null) {
            return "up to " + Display.shortDay(date.latest());
        }
        return date.latest() == null
                ? "from " + Display.shortDay(date.earliest())
                : Display.shortDay(date.earliest()) + " to " + Display.shortDay(date.latest());
    }

    /** "RG 59, box 2109, 765.5612/4-2962". */
    static String where(FileRow file) {
        return Stream.of(group(file.recordGroup()), named("box", file.box()), file.fileNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** "RG 59" for a number, "JFKL-NSF" for a collection's code. */
    static String group(String code) {
        return code != null && code.matches("\\d+") ? "RG " + code : code;
    }

    private static String named(String name, String value) {
        return value == null ? null : name + " " + value;
    }

    /** The agency behind the withdrawal: as inferred, else as stated; empty where neither is known. */
    static String closedBy(FileRow file) {
        return Stream.of(file.inferredAgency(), file.reclassifiedBy(), file.statedAgency())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The kind of withdrawal as stated, else as inferred; empty where neither is known. */
    static String reason(FileRow file) {
        if (file.kind() != WithdrawalKind.UNSTATED) {
            return file.kind().label();
        }
        return file.inferredKind() == null ? "" : file.inferredKind().label();
    }
}
