package org.declass.account;

import java.time.Instant;
import java.time.LocalDate;
import org.declass.web.Toned;

/** A token in a list. */
record TokenRow(
        String prefix,
        String name,
        Scope scope,
        String owner,
        Instant createdAt,
        LocalDate expiresOn,
        Instant lastUsed,
        State state) {

    /** Whether it opens the door. */
    enum State implements Toned {
        /** It does. */
        GOOD("good"),
        /** No longer: its last day is over. */
        EXPIRED("neutral"),
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

    static TokenRow of(ApiToken token, LocalDate today) {
        return new TokenRow(
                token.prefix(),
                token.name(),
                token.scope(),
                token.owner().name(),
                token.createdAt(),
                token.expiresOn(),
                token.lastUsed(),
                stateOf(token, today));
    }

    private static State stateOf(ApiToken token, LocalDate today) {
        if (token.revokedAt() != null) {
            return State.REVOKED;
        }
        if (token.isExpiredOn(today)) {
            return State.EXPIRED;
        }
        return token.isGoodOn(today) ? State.GOOD : State.ASLEEP;
    }

    /** Whether there is still something to take back. */
    public boolean isRevocable() {
        return state == State.GOOD || state == State.ASLEEP;
    }
}
