package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;

/** Does at once, for a test, what the tracker does in the background. */
@ApplicationScoped
public class SettledAnew {

    private final ResettlingWorker worker;

    SettledAnew(ResettlingWorker worker) {
        this.worker = worker;
    }

    /** Settles all that waits. */
    public void now() {
        worker.look();
    }
}
