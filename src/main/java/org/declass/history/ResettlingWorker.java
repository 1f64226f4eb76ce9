package org.declass.history;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks every few seconds whether requests wait to be settled anew, on every node. */
@ApplicationScoped
class ResettlingWorker {

    private static final int AT_ONCE = 100;

    private final Resettling resettling;
    private volatile boolean closing;

    ResettlingWorker(Resettling resettling) {
        this.resettling = resettling;
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    @Scheduled(every = "{tracker.resettling.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (!closing && resettling.settleSome(AT_ONCE)) {
            Thread.onSpinWait();
        }
    }
}
