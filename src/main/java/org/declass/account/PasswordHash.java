package org.declass.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import org.declass.web.Invalid;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What is kept of a password. Slow to make and to try on purpose, so neither is done within a transaction.
 *
 * @param bcrypt the password's bcrypt hash, with its salt and cost
 */
record PasswordHash(String bcrypt) {

    private static final int SHORTEST = 12;
    /** Bcrypt does not look beyond. */
    private static final int MOST_BYTES = 72;

    /** The work of one try grows twofold with each step. */
    private static final int COST = ConfigProvider.getConfig()
            .getOptionalValue("tracker.password-cost", Integer.class)
            .orElse(10);

    private static final PasswordHash NOBODYS = of(Secrets.password());

    /**
     * Of a password that a person chose.
     *
     * @param field the form field to blame
     * @throws Invalid where it is too short or too long
     */
    static PasswordHash chosen(String field, String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new Invalid(field, "A password has at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Invalid(field, "A password has at most " + MOST_BYTES + " characters.");
        }
        return of(password);
    }

    /** Of a password that needs no checking. */
    static PasswordHash of(String password) {
        return new PasswordHash(BcryptUtil.bcryptHash(password, COST));
    }

    /** Fits no password, but takes as long to try as anyone's: an unknown name must not be told by the time it takes. */
    static PasswordHash nobodys() {
        return NOBODYS;
    }

    boolean fits(String password) {
        var plausible = !password.isEmpty() && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        return plausible && BcryptUtil.matches(password, bcrypt);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
