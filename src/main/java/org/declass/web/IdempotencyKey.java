package org.declass.web;

import java.util.UUID;

/** The key under which something is recorded once, however often it is sent: the header {@code Idempotency-Key}. */
public final class IdempotencyKey {

    private static final int LONGEST = 100;

    private IdempotencyKey() {}

    /** The key that was sent along, or one of its own where none was. */
    public static String orNew(String sent) {
        if (sent == null) {
            return UUID.randomUUID().toString();
        }
        if (sent.isBlank() || sent.length() > LONGEST) {
            throw new Invalid("Idempotency-Key", "Must have 1 to " + LONGEST + " characters.");
        }
        return sent;
    }
}
