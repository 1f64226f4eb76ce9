package org.declass.web;

import java.util.List;
import java.util.stream.Collectors;

/** The fields are well formed but cannot be meant: 422, with one violation per wrong field. */
public class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** Several fields are wrong. */
    public Invalid(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")), null, false, false);
        this.violations = List.copyOf(violations);
    }

    /** One field is wrong. */
    public Invalid(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    /** One per wrong field. */
    public List<Violation> violations() {
        return violations;
    }
}
