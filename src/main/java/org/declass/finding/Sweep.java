package org.declass.finding;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sees to it in the background that every request has been looked through; goes on where it stopped. */
@ApplicationScoped
class Sweep {

    private final SweepDesk desk;
    private volatile boolean closing;

    Sweep(SweepDesk desk) {
        this.desk = desk;
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    @Scheduled(every = "{tracker.finding.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var further = true;
        while (further && !closing) {
            further = desk.next();
        }
    }
}
