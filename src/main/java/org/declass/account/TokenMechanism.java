package org.declass.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Set;
import org.declass.web.Problem;

/** Knows scripts by the bearer token they send, and asks whoever comes to the API without one for it. */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private final ObjectMapper mapper;

    TokenMechanism(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager providers) {
        return Bearer.of(http)
                .map(token -> providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new TokenAuthenticationRequest(new TokenCredential(token, "bearer")), http)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return Bearer.isWelcomeAt(http)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"tracker\""))
                : Uni.createFrom().nullItem();
    }

    /** The path policies send it before any mapper could give it a body. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext http) {
        return getChallenge(http).map(challenge -> challenge != null && send(challenge, http));
    }

    private boolean send(ChallengeData challenge, RoutingContext http) {
        var headers = http.response().setStatusCode(challenge.status).headers();
        challenge.getHeaders().forEach(headers::set);
        headers.set("Content-Type", Problem.JSON);
        http.response().end(json(Problem.of(challenge.status, Denials.SEND_A_TOKEN)));
        return true;
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    /** Before the session: whoever sends a token wants to be known by it. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }
}
