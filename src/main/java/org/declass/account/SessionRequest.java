package org.declass.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session this is, and whether it still holds. */
class SessionRequest extends BaseAuthenticationRequest {

    private final Session session;

    SessionRequest(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }
}
