package org.declass.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.declass.Reset;

/** Forgets the answers that were kept by position: after a reset the same positions mean something else. */
@ApplicationScoped
class FreshAgain {

    private final Fresh fresh;
    private final Lately lately;

    FreshAgain(Fresh fresh, Lately lately) {
        this.fresh = fresh;
        this.lately = lately;
    }

    void forget(@Observes Reset.Everything reset) {
        fresh.forget();
        lately.forget();
    }
}
