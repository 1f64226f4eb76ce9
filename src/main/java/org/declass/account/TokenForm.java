package org.declass.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.declass.web.Days;
import org.declass.web.Invalid;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What was typed when asking for a token.
 *
 * @param name what it is for
 * @param scope a constant of {@link Scope}
 * @param expiresOn its last day, or nothing
 */
record TokenForm(
        @RestForm String name,
        @RestForm String scope,
        @RestForm String expiresOn) {

    static final TokenForm EMPTY = new TokenForm("", Scope.READ.name(), "");

    TokenForm {
        name = Objects.requireNonNullElse(name, "");
        scope = Objects.requireNonNullElse(scope, "");
        expiresOn = Objects.requireNonNullElse(expiresOn, "");
    }

    NewToken read() {
        return new NewToken(name, chosenScope(), lastDay());
    }

    private Scope chosenScope() {
        return Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(scope))
                .findFirst()
                .orElse(null);
    }

    private LocalDate lastDay() {
        try {
            return expiresOn.isBlank() ? null : Days.day(expiresOn.strip());
        } catch (DateTimeException e) {
            throw new Invalid("expiresOn", "Write the day as 2026-03-31, or leave it out.");
        }
    }
}
