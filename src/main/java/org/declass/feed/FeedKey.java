package org.declass.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.account.Secrets;

/**
 * What a link carries: {@code fd_k7qm2xvf_} and 43 characters.
 *
 * @param prefix names the feed in lists and in the history; no secret
 * @param secret what proves it
 */
record FeedKey(String prefix, String secret) {

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9]{8}");
    private static final Pattern FORM = Pattern.compile("fd_([a-z0-9]{8})_([A-Za-z0-9_-]{43})");

    static FeedKey random() {
        return new FeedKey(Secrets.legible(8), Secrets.key());
    }

    /** Whether any feed could have that prefix. */
    static boolean canBeAPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    static Optional<FeedKey> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new FeedKey(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The whole of it, to be shown once. */
    String text() {
        return "fd_" + prefix + "_" + secret;
    }

    @Override
    public String toString() {
        return "fd_" + prefix + "_...";
    }
}
