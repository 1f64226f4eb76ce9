package org.declass.web;

import java.util.List;

/**
 * What was wrong with a form when it was sent; shown in one box above it and beside each field.
 *
 * @param violations one for each wrong field, in the order of the form
 */
public record FormErrors(List<Violation> violations) {

    /** Of a form nobody has sent yet. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /** What is wrong with the field, or null. */
    public String on(String field) {
        return violations.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !violations.isEmpty();
    }
}
