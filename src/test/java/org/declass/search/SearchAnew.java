package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.declass.Reset;

/** Positions begin anew with every test, so the index of the one before must go. */
@ApplicationScoped
class SearchAnew {

    private final Follower follower;

    SearchAnew(Follower follower) {
        this.follower = follower;
    }

    void forget(@Observes Reset.Everything reset) {
        follower.anew();
    }
}
