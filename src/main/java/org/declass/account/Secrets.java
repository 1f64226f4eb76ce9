package org.declass.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what nobody can guess. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Thirty-two characters that nobody mistakes for one another on paper. */
    private static final String LEGIBLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private Secrets() {}

    /** A one-time password of 80 bits that can be read out on the telephone: {@code k7qm-2xvf-pa9c-wn3e}. */
    static String password() {
        return IntStream.range(0, 4).mapToObj(group -> legible(4)).collect(Collectors.joining("-"));
    }

    /** So many characters out of 32 legible ones. */
    public static String legible(int length) {
        return RANDOM.ints(length, 0, LEGIBLE.length())
                .mapToObj(at -> String.valueOf(LEGIBLE.charAt(at)))
                .collect(Collectors.joining());
    }

    /** 256 bits as 43 characters of URL-safe base 64. */
    public static String key() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a key: its SHA-256 in hexadecimal; it needs no slow one, because a key cannot be guessed. */
    public static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    /** Whether a key has a hash, compared in the same time whatever is wrong. */
    public static boolean fits(String key, String hash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(key).getBytes(StandardCharsets.US_ASCII));
    }
}
