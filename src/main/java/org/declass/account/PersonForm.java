package org.declass.account;

import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What was typed about a person.
 *
 * @param name the sign-in name
 * @param displayName how others read it
 * @param role a constant of {@link Role}
 */
record PersonForm(
        @RestForm String name,
        @RestForm String displayName,
        @RestForm String role) {

    static final PersonForm EMPTY = new PersonForm("", "", Role.READER.name());

    PersonForm {
        name = Objects.requireNonNullElse(name, "");
        displayName = Objects.requireNonNullElse(displayName, "");
        role = Objects.requireNonNullElse(role, "");
    }

    static PersonForm of(PersonRow person) {
        return new PersonForm(person.name(), person.displayName(), person.role().name());
    }

    /** The same about a person whose name is in the URL. */
    PersonForm of(String knownName) {
        return new PersonForm(knownName, displayName, role);
    }

    PersonFacts read() {
        return new PersonFacts(name, displayName, chosenRole());
    }

    private Role chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElse(null);
    }
}
