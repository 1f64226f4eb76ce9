package org.declass.deadline;

import org.declass.web.Labelled;

/** Whose clock it is. */
public enum Side implements Labelled {
    /** The agency's: when it lapses, we gain a right. */
    THEIRS("Theirs"),
    /** Ours: when it lapses, we lose a right. */
    OURS("Ours");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
