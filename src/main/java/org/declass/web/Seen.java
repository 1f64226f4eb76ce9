package org.declass.web;

import java.util.regex.Pattern;

/**
 * The version of a thing that somebody saw before changing it.
 *
 * @param version its version, or null for "whatever it is now"
 */
public record Seen(Long version) {

    /** Whatever the state is now. */
    public static final Seen ANY = new Seen(null);

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"v(\\d{1,18})\"");

    /** The version a form or a client saw. */
    public static Seen version(long version) {
        return new Seen(version);
    }

    static Seen parse(String ifMatch) {
        if (ifMatch.equals("*")) {
            return ANY;
        }
        var tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new BadQuery("If-Match", "Is not an ETag of this tracker, such as \"v3\".");
        }
        return version(Long.parseLong(tag.group(1)));
    }

    /**
     * Makes sure that nobody changed it since.
     *
     * @throws Stale where somebody did
     */
    public void orStale(long current, String key) {
        orStale(current, key, () -> {});
    }

    /**
     * The same; who is late also learns whether the act is still possible.
     *
     * @param possible throws an {@link IllegalAct} where it is not
     * @throws Stale where somebody changed it
     */
    public void orStale(long current, String key, Runnable possible) {
        if (version == null || version == current) {
            return;
        }
        try {
            possible.run();
        } catch (IllegalAct gone) {
            throw new Stale(key, gone.getMessage());
        }
        throw new Stale(key);
    }
}
