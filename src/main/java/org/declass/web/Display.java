package org.declass.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** How the pages write days, moments, numbers and the constants of enums. */
@TemplateExtension
public class Display {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Words that stay in capitals. */
    private static final Set<String> INITIALS = Set.of(
            "MDR", "FOIA", "ISCAP", "OGIS", "NSI", "RD", "FRD", "TFNI", "FGI", "NATO", "DOE", "DOD", "CIA", "NARA",
            "NAID", "NND", "RG", "CSV", "XLSX", "API");

    private Display() {}

    /** "3 March 1962". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 March 1962" for "1962-03-03"; any other text as it is. */
    public static String spelled(String text) {
        if (!ISO.matcher(text).matches()) {
            return text;
        }
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    /** "3 Mar 1962", for tables. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "3 March 2026, 14:05" in the tracker's zone. */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Zone.OF_TRACKER));
    }

    /** "12,345". */
    public static String grouped(Number number) {
        return String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** "1 file", "12,345 files": the number with its noun; a plural that is not formed with s is given. */
    public static String counted(Number number, String one) {
        return counted(number, one, one + "s");
    }

    /** "1 agency", "2 agencies". */
    static String counted(Number number, String one, String many) {
        return grouped(number) + " " + (number.longValue() == 1 ? one : many);
    }

    /** "Released in part" for RELEASED_IN_PART. */
    public static String label(Enum<?> constant) {
        return constant instanceof Labelled labelled ? labelled.label() : words(constant.name());
    }

    /** The colour of a status; neutral unless it has one. */
    public static String tone(Enum<?> constant) {
        return constant instanceof Toned toned ? toned.tone() : "neutral";
    }

    /** "Released in part" for "RELEASED_IN_PART", for names of constants that come as text. */
    public static String words(String name) {
        var words = Arrays.stream(name.split("_"))
                .map(word -> INITIALS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static final class Zone {
        static final ZoneId OF_TRACKER = ConfigProvider.getConfig().getValue("tracker.zone", ZoneId.class);
    }
}
