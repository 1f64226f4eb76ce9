package org.declass.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.declass.history.Acts;

/**
 * Who is at the door, as the database knows them now.
 *
 * @param name the sign-in name
 * @param displayName how others read it
 * @param role what may be done through this door
 * @param mustChangePassword whether nothing else may be done before that
 * @param scope the token's scope, or null for a session
 */
record Known(String name, String displayName, Role role, boolean mustChangePassword, Scope scope) {

    /** The identity attribute that holds the display name. */
    static final String DISPLAY_NAME = "displayName";
    /** The identity attribute that is set where the password must be changed first. */
    static final String MUST_CHANGE_PASSWORD = "mustChangePassword";
    /** The identity attribute that tells a session from a token. */
    static final String SESSION = "session";
    /** The identity attribute that holds a token's scope. */
    static final String SCOPE = "scope";

    SecurityIdentity identity() {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(role.words())
                .addAttribute(DISPLAY_NAME, displayName);
        if (mustChangePassword) {
            identity.addAttribute(MUST_CHANGE_PASSWORD, true);
        }
        if (scope == null) {
            identity.addAttribute(SESSION, true);
        } else {
            identity.addAttribute(SCOPE, scope).addAttribute(Acts.VIA, "api");
        }
        return identity.build();
    }
}
