package org.declass.account;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The token that a request to the API carries in its Authorization header. */
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    static Optional<String> of(RoutingContext http) {
        var header = http.request().getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && isWelcomeAt(http)
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /** Pages know people by their session only. */
    static boolean isWelcomeAt(RoutingContext http) {
        return isApi(http.normalizedPath());
    }

    /** Whether a path is one of those that speak to scripts. */
    static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/openapi");
    }
}
