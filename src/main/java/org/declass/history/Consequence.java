package org.declass.history;

import java.util.List;

/** What follows from acts beyond what their verbs know: settled once, just before a transaction's entries are written. */
public interface Consequence {

    /** Settles what follows from the entries; what changes by it is added to the entry that caused it. */
    void of(List<HistoryEntry> entries);
}
