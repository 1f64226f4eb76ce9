package org.declass.history;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the act of whoever is signed in, now, today; the pages and the API start every verb with it. */
@ApplicationScoped
public class Acts {

    /** The identity attribute that a token's sign-in sets, so that history can tell scripts from people. */
    public static final String VIA = "via";

    private final SecurityIdentity identity;
    private final Clock clock;
    private final History history;

    Acts(SecurityIdentity identity, Clock clock, History history) {
        this.identity = identity;
        this.clock = clock;
        this.history = history;
    }

    /** What is being done now, today, by the person or token that is signed in. */
    public Act now() {
        var via = identity.<String>getAttribute(VIA);
        return by(identity.getPrincipal().getName(), via == null ? "web" : via);
    }

    /** What is being done now, today, by a named person or by the tracker itself. */
    public Act by(String who, String via) {
        return new Act(who, via, clock.instant(), today(), null, history);
    }

    /** Today's date in the tracker's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
