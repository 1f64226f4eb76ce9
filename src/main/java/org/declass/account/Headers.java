package org.declass.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that keep browsers from doing what no page of ours asks for; on every answer, errors included. */
@ApplicationScoped
class Headers {

    private static final int BEFORE_EVERYTHING = 1000;
    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";
    /** The pages that come with Quarkus write style and script into themselves. */
    private static final String TOOLS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    void register(@Observes Filters filters) {
        filters.register(Headers::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext http) {
        var headers = http.response().headers();
        var isTool = http.normalizedPath().startsWith("/q/");
        headers.set("Content-Security-Policy", isTool ? TOOLS : PAGES);
        headers.set("X-Frame-Options", isTool ? "SAMEORIGIN" : "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (http.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        http.addHeadersEndHandler(sent -> keepPagesOutOfCaches(http));
        http.next();
    }

    /** What somebody read must not come back at the next person's press of the back button. */
    private static void keepPagesOutOfCaches(RoutingContext http) {
        var headers = http.response().headers();
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/html") && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
