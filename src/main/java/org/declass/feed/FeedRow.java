package org.declass.feed;

import java.time.Instant;
import org.declass.web.Toned;

/**
 * A feed in a list.
 *
 * @param narrowedTo what it is narrowed to, in words; empty where it brings everything
 * @param lastUsed when its link was asked for last, to the minute, or null
 */
record FeedRow(
        String prefix,
        String name,
        FeedKind kind,
        String narrowedTo,
        String owner,
        Instant createdAt,
        Instant lastUsed,
        State state) {

    /** Whether its link answers. */
    enum State implements Toned {
        /** It does. */
        GOOD("good"),
        /** No longer: it was taken back. */
        REVOKED("bad"),
        /** Not while its owner is disabled. */
        ASLEEP("waiting");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        @Override
        public String tone() {
            return tone;
        }
    }

    static FeedRow of(Feed feed, boolean ownerMay) {
        return new FeedRow(
                feed.prefix(),
                feed.name(),
                feed.kind(),
                SavedFilter.words(feed.narrowedTo()),
                feed.owner(),
                feed.createdAt(),
                feed.lastUsed(),
                feed.revokedAt() != null ? State.REVOKED : ownerMay ? State.GOOD : State.ASLEEP);
    }

    /** Whether there is still something to take back. */
    public boolean isRevocable() {
        return state != State.REVOKED;
    }
}
