package org.declass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field its name in the JSON or the form; dots and brackets lead into nested ones ({@code exemptions[0].code})
 * @param message a sentence that says why
 * @param possible where the field names a thing on which an act is not possible now, the acts that are; else absent
 */
public record Violation(
        String field,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> possible) {

    /** A field that is wrong by itself. */
    public Violation(String field, String message) {
        this(field, message, List.of());
    }
}
