package org.declass.account;

import java.time.Instant;

/** A person on a page, at a version. */
record PersonRow(
        String name,
        String displayName,
        Role role,
        boolean enabled,
        boolean mustChangePassword,
        Instant lastSignIn,
        long version) {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.name(),
                person.displayName(),
                person.role(),
                person.isEnabled(),
                person.mustChangePassword(),
                person.lastSignIn(),
                person.version());
    }
}
