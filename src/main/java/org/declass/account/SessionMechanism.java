package org.declass.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Knows people by their session cookie and sends everybody else to the sign-in page. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private final SessionCookie cookie;

    SessionMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager providers) {
        if (isStatic(http.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return cookie.read(http)
                .map(session -> authenticate(session, http, providers))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<SecurityIdentity> authenticate(
            Session session, RoutingContext http, IdentityProviderManager providers) {
        var request = HttpSecurityUtils.setRoutingContextAttribute(new SessionRequest(session), http);
        return providers
                .authenticate(request)
                .invoke(() -> cookie.renew(http, session))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithUni(() -> {
                    cookie.clear(http);
                    return Uni.createFrom().nullItem();
                });
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/static/") || path.startsWith("/webjars/") || path.startsWith("/q/health");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        var fragment = http.request().getHeader("HX-Request") != null;
        var signIn = "/sign-in"
                + returnTo(
                        fragment ? pageOf(http) : isGet(http) ? http.request().uri() : null);
        // htmx would follow a redirect and put the sign-in page where a fragment was wanted
        return Uni.createFrom()
                .item(
                        fragment
                                ? new ChallengeData(401, "HX-Redirect", signIn)
                                : new ChallengeData(302, "Location", signIn));
    }

    private static String returnTo(String page) {
        return page == null || page.equals("/") ? "" : "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static boolean isGet(RoutingContext http) {
        return http.request().method().equals(HttpMethod.GET);
    }

    private static String pageOf(RoutingContext http) {
        try {
            var page = URI.create(http.request().getHeader("HX-Current-URL"));
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (IllegalArgumentException | NullPointerException unknown) {
            return null;
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
