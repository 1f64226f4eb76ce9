package org.declass.account;

import java.time.Instant;

/** A person on a page. */
record PersonRow(
        String name, String displayName, Role role, boolean enabled, boolean mustChangePassword, Instant lastSignIn) {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.name(),
                person.displayName(),
                person.role(),
                person.isEnabled(),
                person.mustChangePassword(),
                person.lastSignIn());
    }
}
