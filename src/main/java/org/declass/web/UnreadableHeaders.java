package org.declass.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/**
 * Puts a media type that nobody takes or gives in the place of a Content-Type or Accept that is none at all, so that it
 * is refused as any other wrong one is: 415, 406.
 */
@ApplicationScoped
class UnreadableHeaders {

    private static final int AFTER_SIGN_IN = 10;
    private static final String UNREADABLE = "application/x-unreadable";

    void register(@Observes Filters filters) {
        filters.register(UnreadableHeaders::replace, AFTER_SIGN_IN);
    }

    private static void replace(RoutingContext http) {
        replace(http.request(), HttpHeaders.CONTENT_TYPE, MediaType::valueOf);
        replace(http.request(), HttpHeaders.ACCEPT, MediaTypeHelper::parseHeader);
        http.next();
    }

    /** Reads the value of a header, or throws. */
    private interface Reader {
        Object read(String text);
    }

    private static void replace(HttpServerRequest request, CharSequence header, Reader reader) {
        var text = request.getHeader(header);
        try {
            if (text != null) {
                reader.read(text);
            }
        } catch (IllegalArgumentException unreadable) {
            request.headers().set(header, UNREADABLE);
        }
    }
}
