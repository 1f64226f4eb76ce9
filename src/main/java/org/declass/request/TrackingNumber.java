package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.agency.Agencies;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Typed;

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

    public TrackingNumber {
        agency = Agencies.code(agency);
        value = Typed.orNull(value);
    }

    /** Reads a number from the fields of a form: {@code agency}, {@code kind}, {@code value}, {@code givenOn}. */
    public static TrackingNumber read(Typed typed, String agency, String kind, String value, String givenOn) {
        typed.needs("agency", agency, "Choose the agency that gave it.")
                .needs("kind", kind, "Choose what it stands for.")
                .needs("value", value, "Write the number as it stands in the letter.");
        if (value != null && value.strip().length() > 80) {
            typed.complain("value", "Must have at most 80 characters.");
        }
        return new TrackingNumber(
                agency, typed.constant("kind", kind, NumberKind.class), value, typed.day("givenOn", givenOn));
    }

    /** Letters and digits only, in capitals: how people remember a number. */
    public static String normalized(String written) {
        return Characters.capitals(written).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The form in which numbers are compared. */
    public String normalized() {
        return normalized(value);
    }

    /**
     * Makes sure that something is left of it to compare.
     *
     * @param field the field it was written in
     * @throws Invalid where it is punctuation only
     */
    public void mustBeComparable(String field) {
        if (normalized().isEmpty()) {
            throw new Invalid(field, "Must have a letter or a digit.");
        }
    }

    @Override
    public String toString() {
        return agency + " " + value;
    }
}
