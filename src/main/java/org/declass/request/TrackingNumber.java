package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A number an agency gave: unique within the agency only, for State and CIA both write {@code F-2012-...}.
 *
 * @param agency the code of the agency that gave it
 * @param kind what it stands for
 * @param value as written in the letter
 * @param givenOn the date of that letter, or null
 */
@Embeddable
public record TrackingNumber(
        @NotBlank @Size(max = 20) String agency,
        @NotNull @Enumerated(EnumType.STRING) NumberKind kind,

        @NotBlank @Size(max = 80) @Column(name = "number_value")
        String value,

        @Column(name = "given_on") LocalDate givenOn) {

    /** Letters and digits only, in capitals: how people remember a number. */
    public static String normalized(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The form in which numbers are compared. */
    public String normalized() {
        return normalized(value);
    }
}
