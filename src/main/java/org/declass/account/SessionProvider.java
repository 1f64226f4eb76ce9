package org.declass.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up at every request who holds a session, so that whoever is shut out or changes roles is so at once. */
@ApplicationScoped
class SessionProvider implements IdentityProvider<SessionRequest> {

    private final PeopleDesk people;

    SessionProvider(PeopleDesk people) {
        this.people = people;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> people.holding(request.session())
                .map(Known::identity)
                .orElseThrow(() -> new AuthenticationFailedException("the session no longer holds")));
    }
}
