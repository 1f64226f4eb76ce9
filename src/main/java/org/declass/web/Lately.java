package org.declass.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Counts for pages: of now where that takes a moment only; else the last that is known, while they are counted
 * anew in the background. A million files take seconds to count, and a page must not.
 *
 * <p>Scripts ask what counts directly, and wait.
 */
@ApplicationScoped
public class Lately {

    private static final Logger LOG = Logger.getLogger(Lately.class);
    private static final int REMEMBERED = 200;
    private static final int AT_ONCE = 2;
    private static final Duration OLDEST = Duration.ofDays(1);

    private final Position position;
    private final Clock clock;
    private final Duration patience;

    /** Threads of its own: who waits for a count must not hold the thread that it needs. */
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE, count -> new Thread(count, "count"));

    private final Cache<Object, Course<?>> courses =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Lately(Position position, Clock clock, @ConfigProperty(name = "tracker.count.patience") Duration patience) {
        this.position = position;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * What was counted.
     *
     * @param of the answer
     * @param at when its counting began
     * @param behind whether something was recorded since, or a new day has begun
     */
    public record Counted<T>(T of, Instant at, boolean behind) {}

    private record Moment(long position, LocalDate day) {

        /** Whether what was counted then holds now: readers can arrive in another order than they looked. */
        boolean reaches(Moment now) {
            return position >= now.position && !day.isBefore(now.day);
        }
    }

    private record Told<T>(Moment moment, Instant at, T answer) {}

    /**
     * The answer to a question.
     *
     * @param question tells it from all others; what is recorded and the day are not part of it
     * @param count how it is answered, on a thread of its own: nothing of the request is at hand there
     */
    public <T> Counted<T> of(List<Object> question, Supplier<T> count) {
        @SuppressWarnings("unchecked")
        var course = (Course<T>) courses.get(question, first -> new Course<T>());
        var now = new Moment(position.position(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var told = course.at(now, () -> told(now, count));
        return new Counted<>(told.answer, told.at, !told.moment.reaches(now));
    }

    private <T> Told<T> told(Moment moment, Supplier<T> count) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return new Told<>(moment, clock.instant(), count.get());
        } finally {
            context.terminate();
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Begins anew. */
    void forget() {
        courses.invalidateAll();
    }

    /** A question as it is answered again and again, once at a time. */
    private final class Course<T> {

        private Told<T> last;
        private CompletableFuture<Told<T>> counting;
        private long restUntil = System.nanoTime();

        /** Waits for the answer of a moment; not for long where one of the last day is known. */
        Told<T> at(Moment moment, Supplier<Told<T>> count) {
            var deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                var next = next(moment, count);
                var known = known();
                if (known != null && (next == null || known.moment.reaches(moment))) {
                    return known;
                }
                try {
                    if (known == null) {
                        next.join();
                    } else {
                        next.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    }
                } catch (TimeoutException later) {
                    return known;
                } catch (InterruptedException closing) {
                    Thread.currentThread().interrupt();
                    return known;
                } catch (CompletionException | ExecutionException failed) {
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
            return last == null || last.at.isBefore(clock.instant().minus(OLDEST)) ? null : last;
        }

        /** The count under way, begun if there is none; null while what is known is of the moment, or the last count rests. */
        private synchronized CompletableFuture<Told<T>> next(Moment moment, Supplier<Told<T>> count) {
            if (counting != null) {
                return counting;
            }
            var known = known();
            if (known != null && (known.moment.reaches(moment) || System.nanoTime() - restUntil < 0)) {
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
            if (told != null && (last == null || told.moment.reaches(last.moment))) {
                last = told;
            }
        }
    }
}
