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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts for pages: of now where that takes a moment only; else the last that is known, while they are counted
 * anew in the background. A million files take seconds to count, and a page must not.
 *
 * <p>Scripts ask what counts directly, and wait.
 */
@ApplicationScoped
public class Lately {

    private static final int REMEMBERED = 200;
    private static final int AT_ONCE = 2;

    private final Position position;
    private final Clock clock;
    private final Duration patience;

    /** Threads of its own: who waits for a count must not hold the thread that it needs. */
    private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE, count -> new Thread(count, "count"));

    private final Cache<Object, CountCourse<?>> courses =
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

    /** A question that is being answered. */
    public static final class Begun<T> {

        private static final long WHATEVER_IT_TAKES = Duration.ofDays(1).toNanos();

        private final CountCourse<T> course;
        private final Moment moment;
        private final Supplier<Told<T>> count;
        private final long deadline;

        private Begun(CountCourse<T> course, Moment moment, Supplier<Told<T>> count, long deadline) {
            this.course = course;
            this.moment = moment;
            this.count = count;
            this.deadline = deadline;
            course.begin(moment, count);
        }

        /** The answer; the last that is known where a new one takes long. The first one is waited for. */
        public Counted<T> counted() {
            return counted(course.at(moment, count, deadline, deadline + WHATEVER_IT_TAKES));
        }

        /** The same, but null where none is known yet and the first one takes long. */
        public Counted<T> countedSoon() {
            var told = course.at(moment, count, deadline, deadline);
            return told == null ? null : counted(told);
        }

        private Counted<T> counted(Told<T> told) {
            return new Counted<>(told.answer(), told.at(), !told.moment().reaches(moment));
        }
    }

    /** How far the history went, and the day. */
    record Moment(long position, LocalDate day) {

        /** Whether what was counted then holds now: readers can arrive in another order than they looked. */
        boolean reaches(Moment now) {
            return position >= now.position && !day.isBefore(now.day);
        }
    }

    /** An answer, of which moment it is, and when its counting began. */
    record Told<T>(Moment moment, Instant at, T answer) {}

    /**
     * The answer to a question.
     *
     * @param question tells it from all others; what is recorded and the day are not part of it
     * @param count how it is answered, on a thread of its own: nothing of the request is at hand there
     */
    public <T> Counted<T> of(List<Object> question, Supplier<T> count) {
        return begin(question, count).counted();
    }

    /** Begins to answer a question, so that a page that asks several waits for all of them at once. */
    public <T> Begun<T> begin(List<Object> question, Supplier<T> count) {
        @SuppressWarnings("unchecked")
        var course = (CountCourse<T>) courses.get(question, first -> new CountCourse<T>(executor, clock, patience));
        var now = new Moment(position.position(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new Begun<>(course, now, () -> told(now, count), System.nanoTime() + patience.toNanos());
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
}
