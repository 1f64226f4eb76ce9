package org.declass.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up whose token it is. */
@ApplicationScoped
class TokenProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private final TokenDesk tokens;

    TokenProvider(TokenDesk tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.presented(request.getToken().getToken())
                .map(Known::identity)
                .orElseThrow(() -> new AuthenticationFailedException("the token is not known, or no longer good")));
    }
}
