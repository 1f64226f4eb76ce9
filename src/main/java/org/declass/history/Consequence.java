package org.declass.history;

import java.util.List;

/** What follows from acts beyond what their verbs know: settled once, just before a transaction's entries are written. */
public interface Consequence {

    /** Its place among all of them: what builds on others comes after them. */
    default int order() {
        return 0;
    }

    /** Settles what follows from the entries; what changes by it is added to the entry that caused it. */
    void of(List<HistoryEntry> entries);

    /**
     * Settles what follows for a request from all that is recorded of it, because something else changed.
     *
     * @param request its number
     * @param act when, and on which day
     * @return what changed by it
     */
    default List<Change> anew(String request, Act act) {
        return List.of();
    }
}
