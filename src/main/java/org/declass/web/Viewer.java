package org.declass.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Whoever looks at the page: for the layout, and for leaving out what they may not do. */
@Named("viewer")
@RequestScoped
public class Viewer {

    private static final String TOKEN = "csrf_token";
    private static final String COOKIE = "csrf-token";

    private final SecurityIdentity identity;
    private final RoutingContext http;

    Viewer(SecurityIdentity identity, RoutingContext http) {
        this.identity = identity;
        this.http = http;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The sign-in name; empty where nobody is signed in. */
    public String name() {
        return isSignedIn() ? identity.getPrincipal().getName() : "";
    }

    /** The names by which others can call whoever looks: that of signing in, and the full one. */
    public List<String> names() {
        return Stream.of(name(), displayName()).distinct().toList();
    }

    /** How others read the name. */
    public String displayName() {
        String displayName = identity.getAttribute("displayName");
        return displayName == null ? name() : displayName;
    }

    /** May read. */
    public boolean isReader() {
        return identity.hasRole("reader");
    }

    /** May record acts. */
    public boolean isStaff() {
        return identity.hasRole("staff");
    }

    /** May create, send, close and reopen requests, and import. */
    public boolean isEditor() {
        return identity.hasRole("editor");
    }

    /** May look after people, tokens and reference data. */
    public boolean isAdmin() {
        return identity.hasRole("admin");
    }

    /** The value of the hidden field {@code csrf-token} of every form; also on error pages, which no filter prepared. */
    public String formToken() {
        String prepared = http.get(TOKEN);
        if (prepared != null) {
            return prepared;
        }
        Cookie cookie = http.request().getCookie(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    /** Whether the page is the answer to a form, so that going back to it would send the form again. */
    public boolean isAnswered() {
        return http.request().method() == HttpMethod.POST;
    }

    /** The path of the page, so that the layout can mark where one is. */
    public String path() {
        return http.normalizedPath();
    }
}
