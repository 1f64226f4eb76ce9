package org.declass.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was wrong with a form when it was sent; shown in one box above it and beside each field.
 *
 * @param violations one for each wrong field, in the order of the form
 * @param frozen whether the form can only be read, because there is nothing to send any more
 */
public record FormErrors(List<Violation> violations, boolean frozen) {

    /** Of a form nobody has sent yet. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /** Of a form that can be mended. */
    public FormErrors(List<Violation> violations) {
        this(violations, false);
    }

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
