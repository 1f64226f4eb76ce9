package org.declass.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.declass.web.Filled;
import org.declass.web.IdempotencyKey;
import org.declass.web.Invalid;

/**
 * By what a repeat is known.
 *
 * @param key the key of the form or the script; a person uses it once
 * @param digest tells what is asked for from anything else
 */
public record RunKey(String key, String digest) {

    private static final int LONGEST_KEY = 60;

    /** Something that is asked for under a key; its text tells it from anything else. */
    public static RunKey of(String key, Object what) {
        return new RunKey(key, digest(what));
    }

    /** Tells what is asked for from anything else, by its text. */
    public static String digest(Object what) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(what.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The key of a form, from its field {@code key}.
     *
     * @throws Invalid where it came without
     */
    public static String ofForm(Filled form) {
        var key = form.first("key");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new Invalid("", "The form came without its key; open it once more.");
        }
        return "form " + key;
    }

    /** The key that a script sent along, or one of its own where it sent none. */
    public static String ofScript(String idempotencyKey) {
        return "api " + IdempotencyKey.orNew(idempotencyKey);
    }
}
