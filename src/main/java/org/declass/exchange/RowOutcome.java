package org.declass.exchange;

import org.declass.web.Toned;

/** What an import did, or in a dry run would do, with one row. */
public enum RowOutcome implements Toned {
    /** A file was recorded. */
    CREATED,
    /** A file that an undone import had struck is back. */
    RESTORED,
    /** Facts of a file changed. */
    UPDATED,
    /** A further release of a file was recorded; its facts stay. */
    RELEASE_ADDED,
    /** A decision on a file known before was recorded. */
    DECISION_ADDED,
    /** Everything was known already. */
    UNCHANGED,
    /** The row could not be taken. */
    REJECTED;

    @Override
    public String tone() {
        return switch (this) {
            case CREATED, RESTORED -> "good";
            case UPDATED, RELEASE_ADDED, DECISION_ADDED -> "info";
            case UNCHANGED -> "neutral";
            case REJECTED -> "bad";
        };
    }
}
