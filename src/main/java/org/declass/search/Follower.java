package org.declass.search;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/**
 * Keeps the index at the position of the tracker: builds it where there is none, then reads anew what each entry of the
 * history touched. Steps are small; after a crash the ones since the last commit of the index are done once more.
 */
@ApplicationScoped
class Follower {

    /** Entries that are caught up with while somebody waits for an answer. */
    static final int WHILE_ONE_WAITS = 500;

    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int ENTRIES_AT_ONCE = 1000;
    private static final int BUILT_AT_ONCE = 1000;
    private static final int KEPT_EVERY = 50;
    private static final long KEPT_AFTER = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(30);
    private static final long LONGEST_WAIT_MILLIS = 200;

    private final SearchIndex index;
    private final Trail trail;
    private final List<Things> kinds;
    private final ReentrantLock writing = new ReentrantLock();
    private long keptAt = System.nanoTime();
    private Long failedAt;
    private int steps;
    private boolean isVerified;
    private volatile boolean closing;

    Follower(SearchIndex index, Trail trail, @All List<Things> kinds) {
        this.index = index;
        this.trail = trail;
        this.kinds = kinds.stream().sorted(Comparator.comparing(Things::kind)).toList();
    }

    /**
     * How the index stands to the database.
     *
     * @param entries how many entries it does not know yet
     * @param building whether it is being built, so that much may be missing
     */
    record Lag(long entries, boolean building) {

        /** Whether nothing is missing. */
        boolean isNone() {
            return entries == 0 && !building;
        }
    }

    /** How the index stands to the database now. */
    Lag lag() {
        var end = trail.end();
        return index.mark()
                .map(mark -> new Lag(Math.max(0, end - mark.position()), !mark.isWhole()))
                .orElse(new Lag(end, true));
    }

    /** Follows in the background; now and then keeps on the disk how far it came. */
    @Scheduled(every = "{tracker.search.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (!closing && stepAlone()) {
            Thread.onSpinWait();
        }
    }

    /** One step, then others may write: somebody who searches waits for no more than that. */
    private boolean stepAlone() {
        writing.lock();
        try {
            var further = step();
            if (index.mark().isPresent() && System.nanoTime() - keptAt > KEPT_AFTER) {
                keep();
            }
            return further;
        } catch (IOException | AlreadyClosedException failed) {
            fail(failed);
            return false;
        } finally {
            writing.unlock();
        }
    }

    /** Catches up before a search is answered where that is done in a moment, so that everybody finds what they just wrote. */
    void catchUp() {
        if (lag().isNone() || !isSoonDone()) {
            return;
        }
        try {
            if (writing.tryLock(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                try {
                    while (isSoonDone() && step()) {
                        Thread.onSpinWait();
                    }
                } finally {
                    writing.unlock();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | AlreadyClosedException failed) {
            fail(failed);
        }
    }

    /** Whether a few entries are all that is missing, or all there is. */
    private boolean isSoonDone() {
        var whole = index.mark().filter(Mark::isWhole);
        return trail.end() - whole.map(Mark::position).orElse(0L) <= WHILE_ONE_WAITS;
    }

    /** Does what comes next; false where nothing is left to be done. */
    private boolean step() throws IOException {
        if (failedAt != null && System.nanoTime() - failedAt < PAUSE_AFTER_FAILURE) {
            return false;
        }
        failedAt = null;
        index.open();
        var mark = index.mark().orElse(null);
        if (mark == null || !isOfThisDatabase(mark)) {
            begin();
            return true;
        }
        if (!mark.isWhole()) {
            build(mark);
            return true;
        }
        if (mark.position() == trail.end()) {
            return false;
        }
        follow(mark);
        return true;
    }

    /** A database that was put back from a backup has another history from somewhere on. */
    private boolean isOfThisDatabase(Mark mark) {
        if (isVerified && mark.position() <= trail.end()) {
            return true;
        }
        isVerified = trail.recordedAt(mark.position())
                .filter(mark.recordedAt()::equals)
                .isPresent();
        return isVerified;
    }

    private void begin() throws IOException {
        var end = trail.end();
        LOG.logf(level(end), "The search index is built anew, up to position %d", end);
        index.begin(Mark.begun(end, trail.recordedAt(end).orElseThrow()));
        isVerified = true;
    }

    private void build(Mark mark) throws IOException {
        var things = kinds.get(mark.building().kind().ordinal())
                .after(mark.building().doneTo(), BUILT_AT_ONCE);
        var last = things.size() < BUILT_AT_ONCE;
        var reached =
                last ? mark.done() : mark.upTo(things.get(things.size() - 1).id());
        index.add(things, reached);
        if (reached.isWhole() || ++steps % KEPT_EVERY == 0) {
            keep();
        }
        if (reached.isWhole()) {
            LOG.logf(level(reached.position()), "The search index is whole, at position %d", reached.position());
        }
    }

    /** What takes a moment is not worth a line. */
    private static Logger.Level level(long position) {
        return position <= WHILE_ONE_WAITS ? Logger.Level.DEBUG : Logger.Level.INFO;
    }

    private void follow(Mark mark) throws IOException {
        var touched = trail.after(mark.position(), ENTRIES_AT_ONCE);
        for (var kind : kinds) {
            var numbers = kind.touched(touched);
            var things = kind.of(numbers);
            for (var thing : things) {
                index.put(thing);
            }
            var there = things.stream().map(Thing::number).collect(Collectors.toSet());
            for (var number : numbers) {
                if (kind.kind() != Kind.NOTE && !there.contains(number)) {
                    index.drop(kind.kind(), number);
                }
            }
        }
        index.reach(new Mark(touched.upTo(), trail.recordedAt(touched.upTo()).orElseThrow(), null));
    }

    private void keep() throws IOException {
        index.commit();
        keptAt = System.nanoTime();
    }

    /** Lets go of an index that cannot be read or written; it is opened again, or built anew, a while later. */
    void fail(Exception failed) {
        writing.lock();
        try {
            LOG.errorf(failed, "The search index cannot be used; it is opened anew in a while");
            failedAt = System.nanoTime();
            isVerified = false;
            index.release();
        } catch (IOException further) {
            LOG.debug("Nor could it be closed", further);
        } finally {
            writing.unlock();
        }
    }

    /** Has everything be built anew, at the next look. */
    void anew() {
        writing.lock();
        try {
            failedAt = null;
            index.forget();
        } finally {
            writing.unlock();
        }
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
        close();
    }

    /** Keeps the index as it is and lets go of it; it is opened again by whoever needs it. */
    void close() {
        writing.lock();
        try {
            if (index.mark().isPresent()) {
                index.commit();
            }
            isVerified = false;
            index.release();
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The search index could not be kept as it is; what is missing is read again", failed);
        } finally {
            writing.unlock();
        }
    }
}
