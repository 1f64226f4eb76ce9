package org.declass.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whoever sends a token is judged by the token alone: cookies are dropped, and the check of the hidden form field, which
 * is for browsers, is satisfied, so that a script may send a form or a file to the API. The API never sets its
 * cookie, and neither do feeds, whose links hold a key of their own.
 */
@ApplicationScoped
class TokenOnly {

    private static final String COOKIE = "csrf-token";
    private static final String FEEDS = "/feeds/";
    private static final int BEFORE_EVERYTHING = 1000;
    /** As many bytes as a real one has; it proves nothing and protects nothing. */
    private static final String NO_FORM = "AAAAAAAAAAAAAAAAAAAAAA";

    void register(@Observes Filters filters) {
        filters.register(TokenOnly::dropCookies, BEFORE_EVERYTHING);
    }

    private static void dropCookies(RoutingContext http) {
        if (Bearer.of(http).isPresent()) {
            http.request().headers().set("Cookie", COOKIE + "=" + NO_FORM).set("X-CSRF-TOKEN", NO_FORM);
        }
        if (Bearer.isWelcomeAt(http) || http.normalizedPath().startsWith(FEEDS)) {
            http.addHeadersEndHandler(sent -> http.response().removeCookie(COOKIE, false));
        }
        http.next();
    }
}
