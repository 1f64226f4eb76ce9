package org.declass.account;

import java.time.Duration;

/** Somebody tried too many passwords or keys, for one name or from one address. */
public class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many attempts. Try again in " + minutes(wait) + ".", null, false, false);
        this.wait = wait;
    }

    /** How long until the next try. */
    public Duration waitFor() {
        return wait;
    }

    private static String minutes(Duration wait) {
        var minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
