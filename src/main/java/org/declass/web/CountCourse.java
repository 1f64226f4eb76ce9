package org.declass.web;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.declass.web.Lately.Moment;
import org.declass.web.Lately.Told;
import org.jboss.logging.Logger;

/** A question as it is answered again and again, once at a time. */
final class CountCourse<T> {

    private static final Logger LOG = Logger.getLogger(Lately.class);
    private static final Duration OLDEST = Duration.ofDays(1);

    private final Executor executor;
    private final Clock clock;
    private final Duration patience;

    private Told<T> last;
    private CompletableFuture<Told<T>> counting;
    private long restUntil = System.nanoTime();

    CountCourse(Executor executor, Clock clock, Duration patience) {
        this.executor = executor;
        this.clock = clock;
        this.patience = patience;
    }

    /** Begins to count where that is called for. */
    void begin(Moment moment, Supplier<Told<T>> count) {
        next(moment, count);
    }

    /**
     * Waits for the answer of a moment.
     *
     * @param deadline up to when, where an answer of the last day is known
     * @param firstBy up to when, where none is
     * @return null where none is known and the time was too short
     */
    Told<T> at(Moment moment, Supplier<Told<T>> count, long deadline, long firstBy) {
        while (true) {
            var next = next(moment, count);
            var known = known();
            if (known != null && (next == null || known.moment().reaches(moment))) {
                return known;
            }
            try {
                next.get((known == null ? firstBy : deadline) - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException later) {
                return known;
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return known;
            } catch (ExecutionException failed) {
                if (known != null && !(failed.getCause() instanceof BadQuery)) {
                    LOG.error("What is counted for pages could not be counted anew", failed.getCause());
                    return known;
                }
                throw failed.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failed.getCause());
            }
        }
    }

    private synchronized Told<T> known() {
        return last == null || last.at().isBefore(clock.instant().minus(OLDEST)) ? null : last;
    }

    /** The count under way, begun if there is none; null while what is known is of the moment, or the last count rests. */
    private synchronized CompletableFuture<Told<T>> next(Moment moment, Supplier<Told<T>> count) {
        if (counting != null) {
            return counting;
        }
        var known = known();
        if (known != null && (known.moment().reaches(moment) || System.nanoTime() - restUntil < 0)) {
            return null;
        }
        var begun = System.nanoTime();
        var next = CompletableFuture.supplyAsync(count, executor)
                .whenComplete((told, failure) -> finished(told, System.nanoTime() - begun));
        counting = next.isDone() ? null : next;
        return next;
    }

    /** Half the time at most goes into counting what takes long. */
    private synchronized void finished(Told<T> told, long took) {
        counting = null;
        restUntil = System.nanoTime() + (took > patience.toNanos() ? took : 0);
        if (told != null && (last == null || told.moment().reaches(last.moment()))) {
            last = told;
        }
    }
}
