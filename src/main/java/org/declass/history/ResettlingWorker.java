package org.declass.history;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Looks every few seconds whether requests wait to be settled anew, on every node. */
@ApplicationScoped
class ResettlingWorker {

    private static final Logger LOG = Logger.getLogger(ResettlingWorker.class);
    private static final int AT_ONCE = 100;

    private final Resettling resettling;
    private volatile boolean closing;

    ResettlingWorker(Resettling resettling) {
        this.resettling = resettling;
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    /** Goes on until nothing is left that it can do; what another node has in hand, or what has just failed, can wait. */
    @Scheduled(every = "{tracker.resettling.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var done = true;
        while (done && !closing) {
            done = settle(resettling.due(AT_ONCE));
        }
    }

    private boolean settle(List<Unsettled> due) {
        var done = false;
        for (var waiting : due) {
            done |= !closing && settle(waiting);
        }
        return done;
    }

    /** Whatever one request throws, those behind it are not to wait; a loop among cases shows as an overflow. */
    private boolean settle(Unsettled waiting) {
        try {
            return resettling.settle(waiting);
        } catch (RuntimeException | StackOverflowError failure) {
            var cause = cause(failure);
            var setAside = resettling.failed(waiting, cause);
            LOG.errorf(
                    failure,
                    "Request %s could not be settled anew (%s); %s",
                    waiting.request(),
                    cause,
                    setAside ? "it is set aside" : "it will be tried again");
            return true;
        }
    }

    /** The name of what is at the bottom of it; its words may quote what is on record and stay in the log. */
    private static String cause(Throwable failure) {
        return Stream.iterate(failure, why -> why != null, Throwable::getCause)
                .reduce((above, below) -> below)
                .map(bottom -> bottom.getClass().getSimpleName())
                .orElseThrow();
    }
}
