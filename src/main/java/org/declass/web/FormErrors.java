package org.declass.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was wrong with a form when it was sent; shown in one box above it and beside each field.
 *
 * @param violations one for each wrong field, in the order of the form
 */
public record FormErrors(List<Violation> violations) {

    /** Of a form nobody has sent yet. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /** What is wrong with the field, or with what was named in it one by one ({@code files[0]}); null where nothing is. */
    public String on(String field) {
        var wrong = violations.stream()
                .filter(violation ->
                        violation.field().equals(field) || violation.field().startsWith(field + "["))
                .map(Violation::message)
                .distinct()
                .collect(Collectors.joining(" "));
        return wrong.isEmpty() ? null : wrong;
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !violations.isEmpty();
    }
}
