package org.declass.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
    private static final long KEPT_AFTER = TimeUnit.SECONDS.toNanos(5);
    private static final long PAUSE_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(30);
    private static final long LONGEST_WAIT_MILLIS = 200;

    private final SearchIndex index;
    private final Trail trail;
    private final Steps steps;
    private final ReentrantLock writing = new ReentrantLock();
    private long keptAt = System.nanoTime();
    private Long failedAt;
    private volatile boolean closing;

    Follower(SearchIndex index, Trail trail, Steps steps) {
        this.index = index;
        this.trail = trail;
        this.steps = steps;
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

    /** How the index stands to the database now; one that is ahead is of another database. */
    Lag lag() {
        var end = trail.end();
        return index.mark()
                .filter(mark -> mark.position() <= end)
                .map(mark -> new Lag(end - mark.position(), !mark.isWhole()))
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
            if (index.mark().filter(Mark::isWhole).isPresent() && System.nanoTime() - keptAt > KEPT_AFTER) {
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

    /**
     * Catches up before a search is answered where that is done in a moment, so that everybody finds what they just wrote;
     * tells what is missing nevertheless.
     */
    Lag catchUp() {
        var lag = lag();
        if (lag.isNone() || !isSoonDone()) {
            return lag;
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
        return lag();
    }

    /** Whether a few entries are all that is missing, or all there is. */
    private boolean isSoonDone() {
        var end = trail.end();
        var whole = index.mark().filter(mark -> mark.isWhole() && mark.position() <= end);
        return end - whole.map(Mark::position).orElse(0L) <= WHILE_ONE_WAITS;
    }

    private boolean step() throws IOException {
        if (failedAt != null && System.nanoTime() - failedAt < PAUSE_AFTER_FAILURE) {
            return false;
        }
        failedAt = null;
        return steps.step();
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
            steps.doubt();
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
            steps.doubt();
            index.release();
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The search index could not be kept as it is; what is missing is read again", failed);
        } finally {
            writing.unlock();
        }
    }
}
