package org.declass.web;

import java.util.Arrays;
import java.util.List;

/**
 * One choice of a select, a group of radio buttons or a group of checkboxes.
 *
 * @param value what the form sends
 * @param label what people read
 * @param hint a second line that helps to choose, or null
 */
public record Option(String value, String label, String hint) {

    /** A choice that explains itself. */
    public Option(String value, String label) {
        this(value, label, null);
    }

    /** Every constant of an enum, in its order. */
    public static List<Option> of(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), Display.label(constant)))
                .toList();
    }
}
