package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;

/** Holds what was typed into a form against the same rules of size and shape as the JSON of the API. */
@ApplicationScoped
public class Shape {

    private final Validator validator;

    Shape(Validator validator) {
        this.validator = validator;
    }

    /** Complains about every field that is missing, too long or out of range. */
    public <T extends Record> T checked(T facts, Typed typed) {
        validator
                .validate(facts)
                .forEach(wrong -> typed.complain(wrong.getPropertyPath().toString(), sentence(wrong)));
        typed.orInvalid();
        return facts;
    }

    /** What the validator says, which begins small and ends without a stop. */
    public static String sentence(ConstraintViolation<?> wrong) {
        var message = wrong.getMessage();
        return message.substring(0, 1).toUpperCase(Locale.ROOT)
                + message.substring(1)
                + (message.endsWith(".") ? "" : ".");
    }
}
