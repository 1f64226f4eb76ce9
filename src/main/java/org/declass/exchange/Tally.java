package org.declass.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How the rows of an import came out.
 *
 * @param created files recorded
 * @param restored files struck by an undone import and back again
 * @param updated files whose facts changed
 * @param releaseAdded rows that only added a release
 * @param unchanged rows that said nothing new
 * @param rejected rows that could not be taken
 * @param warned rows taken with a warning
 * @param releases releases recorded, with files or alone
 * @param decisionAdded rows that only added a decision, or one with a release
 * @param decisions decisions recorded, with files or alone
 */
@Embeddable
record Tally(
        @Column(name = "rows_created") int created,
        @Column(name = "rows_restored") int restored,
        @Column(name = "rows_updated") int updated,
        @Column(name = "rows_release_added") int releaseAdded,
        @Column(name = "rows_unchanged") int unchanged,
        @Column(name = "rows_rejected") int rejected,
        @Column(name = "rows_warned") int warned,
        @Column(name = "releases") int releases,
        @Column(name = "rows_decision_added") int decisionAdded,
        @Column(name = "decisions") int decisions) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /** Of files and their releases alone. */
    Tally(
            int created,
            int restored,
            int updated,
            int releaseAdded,
            int unchanged,
            int rejected,
            int warned,
            int releases) {
        this(created, restored, updated, releaseAdded, unchanged, rejected, warned, releases, 0, 0);
    }

    /** One row more. */
    Tally plus(Decision row) {
        var outcome = row.outcome();
        return new Tally(
                created + one(outcome == RowOutcome.CREATED),
                restored + one(outcome == RowOutcome.RESTORED),
                updated + one(outcome == RowOutcome.UPDATED),
                releaseAdded + one(outcome == RowOutcome.RELEASE_ADDED),
                unchanged + one(outcome == RowOutcome.UNCHANGED),
                rejected + one(outcome == RowOutcome.REJECTED),
                warned + one(outcome != RowOutcome.REJECTED && row.message() != null),
                releases + one(row.release() != null),
                decisionAdded + one(outcome == RowOutcome.DECISION_ADDED),
                decisions + one(row.decided() != null));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
