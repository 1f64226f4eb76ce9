package org.declass.history;

/** Takes the entries of the running transaction; they are kept exactly when the transaction commits. */
@FunctionalInterface
public interface Journal {

    /** Adds an entry; its position is assigned at commit. */
    void write(HistoryEntry entry);
}
