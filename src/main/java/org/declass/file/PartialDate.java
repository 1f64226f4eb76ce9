package org.declass.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.declass.web.Scalar;

/**
 * A date as an archive wrote it, kept as it stands, beside what it was read as.
 *
 * <p>American order (month/day/year) is assumed between slashes, day.month.year between dots. Parts written as zero are
 * unknown: {@code 06/00/1975} is a month, {@code 00/00/1963} a year, {@code 01/01/0000} unknown. Two-digit years are of
 * the 20th century, because the records are of the past; only a day that did not exist then (02/29/00) is of the 21st.
 *
 * @param text what was written, at most 200 characters, never null
 * @param earliest the first day it can mean, or null where that is open or unknown
 * @param latest the last day it can mean, or null where that is open or unknown
 * @param precision how closely it is known
 */
@Embeddable
@JsonIgnoreProperties(
        value = {"earliest", "latest", "precision"},
        allowGetters = true)
public record PartialDate(
        @Column(name = "date_text") @Size(max = LONGEST) String text,
        @Column(name = "date_from") LocalDate earliest,
        @Column(name = "date_to") LocalDate latest,

        @Enumerated(EnumType.STRING) @Column(name = "date_precision")
        DatePrecision precision)
        implements Scalar {

    /** How many characters a date may have. */
    public static final int LONGEST = 200;

    /** No date was written. */
    public static final PartialDate BLANK = new PartialDate("", null, null, DatePrecision.BLANK);

    public PartialDate {
        text = text == null ? "" : text;
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("a date cannot end before it begins: " + text);
        }
    }

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Reads any text whatever; what is not understood comes back as {@link DatePrecision#UNKNOWN}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String text) {
        return text == null || text.isBlank() ? BLANK : new DateText(text).read();
    }

    /** Reads the text of a date in JSON; the days it can mean follow from that. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static PartialDate written(@JsonProperty("text") String text) {
        return of(text);
    }

    /** A day that is known. */
    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day.toString(), day, day, DatePrecision.DAY);
    }

    /** Why the text could not be used, or empty where it was understood or plainly says that the date is unknown. */
    public Optional<String> warning() {
        return precision == DatePrecision.UNKNOWN && !DateText.saysUnknown(text)
                ? Optional.of("“%s” was not understood as a date".formatted(text))
                : Optional.empty();
    }

    /** Whether both mean the same days, however they are written. */
    public boolean meansTheSameAs(PartialDate other) {
        var sameDays = precision == other.precision
                && Objects.equals(earliest, other.earliest)
                && Objects.equals(latest, other.latest);
        return sameDays && (precision != DatePrecision.UNKNOWN || text.equals(other.text));
    }

    /** The day by which lists are ordered; what is unknown comes last. */
    public LocalDate sortDay() {
        return earliest != null ? earliest : latest != null ? latest : LAST;
    }

    @Override
    public String toString() {
        return text;
    }
}
