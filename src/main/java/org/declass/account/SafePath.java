package org.declass.account;

/**
 * A page of ours to go on to after signing in; anything else leads to the dashboard, never to another site.
 *
 * @param text path and query, starting with a single slash
 */
record SafePath(String text) {

    private static final String HOME = "/";

    SafePath {
        if (text == null || !text.startsWith("/") || isElsewhere(text) || text.startsWith("/sign-")) {
            text = HOME;
        }
    }

    private static boolean isElsewhere(String text) {
        return text.startsWith("//") || text.indexOf('\\') >= 0 || text.chars().anyMatch(Character::isISOControl);
    }
}
