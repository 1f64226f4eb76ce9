package org.declass.account;

import java.util.List;

/**
 * Somebody of the sample data, one for each role. Their passwords are no secret.
 *
 * @param name the sign-in name
 * @param displayName how others read it
 * @param role what the person may do
 */
record SamplePerson(String name, String displayName, Role role) {

    private static final List<SamplePerson> ALL = List.of(
            new SamplePerson("ada", "Ada (sample)", Role.ADMIN),
            new SamplePerson("ed", "Ed (sample)", Role.EDITOR),
            new SamplePerson("stella", "Stella (sample)", Role.STAFF),
            new SamplePerson("rita", "Rita (sample)", Role.READER));

    /** From the administrator down to the reader. */
    static List<SamplePerson> all() {
        return ALL;
    }

    /** The password, for everybody to read. */
    public String password() {
        return "sample-" + name;
    }

    PersonFacts facts() {
        return new PersonFacts(name, displayName, role);
    }
}
