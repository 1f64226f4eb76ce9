package org.declass.account;

import java.time.LocalDate;
import java.util.ArrayList;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/**
 * A token that somebody asks for.
 *
 * @param name what it is for: at most 100 characters
 * @param scope how far it reaches
 * @param expiresOn the last day it is good on, or null
 */
record NewToken(String name, Scope scope, LocalDate expiresOn) {

    NewToken {
        var wrong = new ArrayList<Violation>();
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 100) {
            wrong.add(new Violation("name", "Say in 1 to 100 characters what the token is for."));
        } else if (!Characters.areSeen(name)) {
            wrong.add(new Violation("name", Characters.UNSEEN_NAME));
        }
        if (scope == null) {
            wrong.add(new Violation("scope", "Choose a scope."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** @throws Invalid where the owner may have no such token, or it would never be good */
    void mustSuit(Role owner, LocalDate today) {
        if (!scope.isOpenTo(owner)) {
            throw new Invalid("scope", "A token never reaches further than its owner.");
        }
        if (expiresOn != null && expiresOn.isBefore(today)) {
            throw new Invalid("expiresOn", "The last day lies in the past.");
        }
    }
}
