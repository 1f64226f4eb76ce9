package org.declass.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token as its owner sees it once: {@code dt_k7qm2xvf_} and 43 characters. Only the hash of the secret is kept; it
 * needs no slow one, because 256 random bits cannot be guessed.
 *
 * @param prefix names the token in lists and in the history; no secret
 * @param secret what proves it
 */
record TokenString(String prefix, String secret) {

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9]{8}");
    private static final Pattern FORM = Pattern.compile("dt_([a-z0-9]{8})_([A-Za-z0-9_-]{43})");

    static TokenString random() {
        return new TokenString(Secrets.legible(8), Secrets.key());
    }

    /** Whether any token could have that prefix. */
    static boolean canBeAPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    static Optional<TokenString> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new TokenString(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The whole string, to be shown once. */
    String text() {
        return "dt_" + prefix + "_" + secret;
    }

    /** What is kept of the secret: its SHA-256 in hexadecimal. */
    String hash() {
        return Secrets.hash(secret);
    }

    @Override
    public String toString() {
        return "dt_" + prefix + "_...";
    }
}
