package org.declass.deadline;

import org.declass.web.Labelled;

/** How a clock ended, if it did. */
public enum Ending implements Labelled {
    /** It has not ended. */
    OPEN("Open"),
    /** What it waited for came. */
    MET("Met"),
    /** It lapsed, and the right that followed was used. */
    ACTED_ON("Lapsed and acted on"),
    /** It no longer matters: the case was closed, or the event that began it did not happen. */
    CANCELLED("Cancelled");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
