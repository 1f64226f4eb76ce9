package org.declass.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a session, signed so that every node with the same key can read it and nobody can forge it. */
@ApplicationScoped
class SessionCookie {

    private static final String NAME = "tracker-session";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern CONTENT = Pattern.compile("(\\d+):(\\d+):(.+)");
    /** A session in use is written anew this often, not with every answer. */
    private static final Duration RENEWED_EVERY = Duration.ofMinutes(10);

    private final SessionKey key;
    private final Clock clock;
    private final Duration timeout;

    SessionCookie(
            SessionKey key,
            Clock clock,
            @ConfigProperty(name = "tracker.session-timeout", defaultValue = "PT12H") Duration timeout) {
        this.key = key;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Opens a session at the browser, or keeps one open. */
    void write(RoutingContext http, String name, int credential) {
        var sealed = seal(new Session(name, credential, clock.instant().plus(timeout)));
        http.response().addCookie(cookie(http, sealed));
    }

    /** The browser's session, where it has one that has not ended. */
    Optional<Session> read(RoutingContext http) {
        return Optional.ofNullable(http.request().getCookie(NAME))
                .flatMap(cookie -> open(cookie.getValue()))
                .filter(session -> session.until().isAfter(clock.instant()));
    }

    /** Prolongs a session that is in use. */
    void renew(RoutingContext http, Session session) {
        if (session.until().isBefore(clock.instant().plus(timeout).minus(RENEWED_EVERY))) {
            write(http, session.name(), session.credential());
        }
    }

    /** Ends the browser's session. */
    void clear(RoutingContext http) {
        http.response().addCookie(cookie(http, "").setMaxAge(0));
    }

    private static Cookie cookie(RoutingContext http, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(http.request().isSSL());
    }

    String seal(Session session) {
        var content = session.until().getEpochSecond() + ":" + session.credential() + ":" + session.name();
        return base64(content.getBytes(StandardCharsets.UTF_8)) + "." + base64(signature(content));
    }

    Optional<Session> open(String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var content = new String(bytes(sealed.substring(0, dot)), StandardCharsets.UTF_8);
            return MessageDigest.isEqual(bytes(sealed.substring(dot + 1)), signature(content))
                    ? parse(content)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Session> parse(String content) {
        var parts = CONTENT.matcher(content);
        return parts.matches()
                ? Optional.of(new Session(
                        parts.group(3),
                        Integer.parseInt(parts.group(2)),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1)))))
                : Optional.empty();
    }

    private byte[] signature(String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
