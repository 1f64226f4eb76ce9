package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.declass.web.Invalid;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final Session RITA = new Session("rita", 3, Instant.parse("2026-03-02T17:00:00Z"));

    private final SessionCookie cookie = cookie("a key of thirty-two characters..");

    @Test
    void aSessionComesBackAsItWasSealed() {
        assertThat(cookie.open(cookie.seal(RITA))).contains(RITA);
    }

    @Test
    void aSessionSealedWithAnotherKeyIsNone() {
        var elsewhere = cookie("another key of thirty-two chars..");

        assertThat(cookie.open(elsewhere.seal(RITA))).isEmpty();
    }

    @Test
    void aSessionSomebodyTouchedIsNone() {
        var sealed = cookie.seal(RITA);
        var asAda = cookie.seal(new Session("ada", 3, RITA.until()));

        assertThat(cookie.open("")).isEmpty();
        assertThat(cookie.open(".")).isEmpty();
        assertThat(cookie.open("!!!.???")).isEmpty();
        assertThat(cookie.open(sealed + "A")).isEmpty();
        assertThat(cookie.open(asAda.substring(0, asAda.indexOf('.')) + sealed.substring(sealed.indexOf('.'))))
                .isEmpty();
    }

    @Test
    void aShortSessionKeyIsRefused() {
        assertThatThrownBy(() -> new SessionKey("short")).hasMessageContaining("32 characters");
    }

    @Test
    void aTokenIsReadBackAndShowsOnlyItsPrefix() {
        var token = TokenString.random();

        assertThat(TokenString.parse(token.text())).contains(token);
        assertThat(token.text()).matches("dt_[a-z0-9]{8}_[A-Za-z0-9_-]{43}");
        assertThat(token.toString()).contains(token.prefix()).doesNotContain(token.secret());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.secret());
    }

    @Test
    void whatIsNoTokenIsNone() {
        for (var text : new String[] {
            "", "dt_", "dt_short_secret", "Bearer x", TokenString.random().text() + "x"
        }) {
            assertThat(TokenString.parse(text)).isEmpty();
        }
    }

    @Test
    void aPasswordFitsItsHashOnly() {
        var hash = PasswordHash.chosen("chosen", "correct horse battery");

        assertThat(hash.fits("correct horse battery")).isTrue();
        assertThat(hash.fits("correct horse batterz")).isFalse();
        assertThat(hash.fits("")).isFalse();
        assertThat(hash.toString()).doesNotContain("$");
    }

    @Test
    void aChosenPasswordIsNeitherTooShortNorTooLong() {
        assertThatThrownBy(() -> PasswordHash.chosen("chosen", "elevenchars")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PasswordHash.chosen("chosen", "x".repeat(73))).isInstanceOf(Invalid.class);
    }

    @Test
    void onlyOurOwnPagesAreGoneOnTo() {
        assertThat(new SafePath("/requests?status=SENT").text()).isEqualTo("/requests?status=SENT");
        for (var elsewhere : new String[] {
            null,
            "",
            "requests",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/sign-in?to=/"
        }) {
            assertThat(new SafePath(elsewhere).text()).isEqualTo("/");
        }
    }

    private static SessionCookie cookie(String key) {
        return new SessionCookie(new SessionKey(key), Clock.systemUTC(), Duration.ofHours(12));
    }
}
