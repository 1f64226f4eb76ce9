package org.declass.feed;

import org.declass.web.Labelled;

/** What a feed brings. */
enum FeedKind implements Labelled {
    /** Clocks, as a calendar. */
    DEADLINES("Deadlines", "deadlines.ics"),
    /** Entries of the history, for a reader. */
    HISTORY("History", "history.atom");

    private final String label;
    private final String file;

    FeedKind(String label, String file) {
        this.label = label;
        this.file = file;
    }

    @Override
    public String label() {
        return label;
    }

    /** The end of its address. */
    String file() {
        return file;
    }
}
