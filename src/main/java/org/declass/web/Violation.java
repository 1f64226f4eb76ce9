package org.declass.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field its name in the JSON or the form; dots and brackets lead into nested ones ({@code exemptions[0].code})
 * @param message a sentence that says why
 * @param possible where the field names a thing on which an act is not possible now, the acts that are; else absent
 * @param page the path of the page of what stands in the way; null where it has none
 */
public record Violation(
        String field,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> possible,
        @JsonIgnore String page) {

    /** A field that is wrong by itself. */
    public Violation(String field, String message) {
        this(field, message, List.of());
    }

    /** A field that names a thing on which other acts are possible. */
    public Violation(String field, String message, List<String> possible) {
        this(field, message, possible, null);
    }
}
