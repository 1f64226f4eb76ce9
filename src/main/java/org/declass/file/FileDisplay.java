package org.declass.file;

import io.quarkus.qute.TemplateExtension;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Display;

/** How the pages write dates, places and provenance of files. */
@TemplateExtension
class FileDisplay {

    private FileDisplay() {}

    /** "29 Apr 1962" where the day is known, else as the archives wrote it. */
    static String shown(PartialDate date) {
        return date.precision() == DatePrecision.DAY ? Display.shortDay(date.earliest()) : date.text();
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
