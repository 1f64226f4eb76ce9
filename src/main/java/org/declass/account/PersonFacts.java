package org.declass.account;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/**
 * What others enter about a person.
 *
 * @param name the sign-in name: 2 to 40 lower-case letters, digits, dots, hyphens, underscores
 * @param displayName how others read it: at most 100 characters
 * @param role what the person may do
 */
record PersonFacts(String name, String displayName, Role role) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    PersonFacts {
        var wrong = new ArrayList<Violation>();
        name = normal(name);
        if (!canBeAName(name)) {
            wrong.add(new Violation(
                    "name",
                    "A sign-in name has 2 to 40 letters without accents, digits, dots, hyphens or underscores."));
        }
        displayName = displayName == null ? "" : displayName.strip();
        if (displayName.isEmpty() || displayName.length() > 100) {
            wrong.add(new Violation("displayName", "A display name has 1 to 100 characters."));
        } else if (!Characters.areSeen(displayName)) {
            wrong.add(new Violation("displayName", Characters.UNSEEN_NAME));
        }
        if (role == null) {
            wrong.add(new Violation("role", "Choose a role."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** The form in which sign-in names are kept and compared. */
    static String normal(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether anybody could have that name, in its normal form. */
    static boolean canBeAName(String normal) {
        return NAME.matcher(normal).matches();
    }
}
