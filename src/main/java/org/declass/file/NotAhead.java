package org.declass.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A date of something that has happened: no day it can mean may lie ahead of today alone. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotAhead.Check.class)
@interface NotAhead {

    /** What is said of a date that lies ahead. */
    String message() default "lies in the future; record it when it has happened";

    /** Of no use here; the standard wants it. */
    Class<?>[] groups() default {};

    /** Of no use here; the standard wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Compares with the tracker's own today. */
    class Check implements ConstraintValidator<NotAhead, PartialDate> {

        @Override
        public boolean isValid(PartialDate date, ConstraintValidatorContext context) {
            if (date == null || date.earliest() == null) {
                return true;
            }
            var clock = context.getClockProvider().getClock();
            return !date.earliest().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        }
    }
}
