package org.declass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * One sentence carried over a redirect: what was just done. It travels in a cookie, so that any node can show it, and
 * is gone once a page has shown it.
 */
@RequestScoped
@Named("flash")
public class Flash {

    private static final String COOKIE = "flash";

    private String message;

    /** Goes on to the page, which then says what was done. */
    public static Response seeOther(URI page, String message) {
        return Response.seeOther(page)
                .cookie(cookie(URLEncoder.encode(message, StandardCharsets.UTF_8), 60))
                .build();
    }

    /** What was just done, or null. */
    public String message() {
        return message;
    }

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        var carried = request.getCookies().get(COOKIE);
        if (carried != null) {
            message = decoded(carried.getValue());
        }
    }

    /** What we sent; null where somebody else wrote the cookie. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @ServerResponseFilter
    void forget(ContainerResponseContext response) {
        if (message != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.getHeaders().add("Set-Cookie", cookie("", 0));
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
