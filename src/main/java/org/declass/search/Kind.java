package org.declass.search;

import org.declass.web.Labelled;

/** The sorts of things that can be found, in the order in which a page shows them. */
enum Kind implements Labelled {
    /** Withdrawn files. */
    FILE("Files", "reader"),
    /** Review requests. */
    REQUEST("Requests", "reader"),
    /** What one agency passed on to another. */
    REFERRAL("Referrals", "reader"),
    /** What we contested, and what others did. */
    APPEAL("Appeals", "reader"),
    /** Letters to and from agencies. */
    LETTER("Letters", "reader"),
    /** What was noted with an act. */
    NOTE("Notes", "reader"),
    /** People who sign in. */
    PERSON("People", "admin");

    private final String label;
    private final String leastRole;

    Kind(String label, String leastRole) {
        this.label = label;
        this.leastRole = leastRole;
    }

    @Override
    public String label() {
        return label;
    }

    /** Who may find them; the same who may open their pages. */
    String leastRole() {
        return leastRole;
    }
}
