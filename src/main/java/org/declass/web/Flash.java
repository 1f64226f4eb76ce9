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
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * One sentence carried over a redirect: what was just done, and the way back from it where there is one. Both travel in
 * cookies, so that any node can show them, and are gone once a page has shown them.
 */
@RequestScoped
@Named("flash")
public class Flash {

    private static final String COOKIE = "flash";
    private static final String WAY_BACK = "way-back";
    private static final int SECONDS = 60;

    private String message;
    private WayBack back;

    /** Goes on to the page, which then says what was done. */
    public static Response seeOther(URI page, String message) {
        return Response.seeOther(page)
                .cookie(cookie(COOKIE, encoded(message), SECONDS))
                .build();
    }

    /** Adds the way back to an answer that goes on to a page with a sentence; to others it adds nothing. */
    public static void offer(WayBack back, ContainerResponseContext response) {
        if (response.getCookies().containsKey(COOKIE)) {
            response.getHeaders().add("Set-Cookie", cookie(WAY_BACK, encoded(back.written()), SECONDS));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was just done, or null. */
    public String message() {
        return message;
    }

    /** The way back from it, or null. */
    public WayBack back() {
        return back;
    }

    @ServerRequestFilter
    void read(ContainerRequestContext request) {
        var carried = request.getCookies().get(COOKIE);
        if (carried != null) {
            message = decoded(carried.getValue());
        }
        var written = request.getCookies().get(WAY_BACK);
        if (message != null && written != null) {
            back = Optional.ofNullable(decoded(written.getValue()))
                    .flatMap(WayBack::read)
                    .orElse(null);
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
            response.getHeaders().add("Set-Cookie", cookie(COOKIE, "", 0));
            response.getHeaders().add("Set-Cookie", cookie(WAY_BACK, "", 0));
        }
    }

    private static NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
