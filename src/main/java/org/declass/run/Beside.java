package org.declass.run;

import io.quarkus.arc.Arc;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets runs go on while whoever began them is shown how far they have come. Where the node is stopped, the rest stays undone
 * until somebody goes on with it.
 */
@ApplicationScoped
class Beside {

    private static final Logger LOG = Logger.getLogger(Beside.class);
    private static final int AT_ONCE = 2;

    private final Duration patience;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE, work -> new Thread(work, "run"));

    Beside(@ConfigProperty(name = "tracker.run.patience") Duration patience) {
        this.patience = patience;
    }

    /** Whether a run goes on here. */
    boolean has(String number) {
        return underWay.contains(number);
    }

    /** Begins with a run, and waits a moment for its end; does nothing where it goes on already. */
    void carryOut(String number, Runnable work) {
        if (!underWay.add(number)) {
            return;
        }
        var done = CompletableFuture.runAsync(() -> atWork(number, work), executor);
        try {
            done.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException goesOn) {
            done.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    LOG.errorf(failure, "%s could not be carried out to its end", number);
                }
            });
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void atWork(String number, Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
            underWay.remove(number);
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
