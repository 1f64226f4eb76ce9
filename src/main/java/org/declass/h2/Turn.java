package org.declass.h2;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The turn to write, given in the order it was asked for. It belongs to a thread, so that a transaction within another
 * (which waits for it) can write too; any thread can give it back, as a transaction that took too long is ended by another.
 */
final class Turn {

    /** What H2 itself says when a row stays locked, which Hibernate knows. */
    private static final int LOCK_TIMEOUT = 50200;

    private final Duration patience;
    private final Semaphore free = new Semaphore(1, true);
    private Thread writer;
    private int times;

    Turn(Duration patience) {
        this.patience = patience;
    }

    /** Waits for the turn; fails where it does not come in time. */
    void take() throws SQLException {
        if (again()) {
            return;
        }
        if (!comes()) {
            throw new SQLTimeoutException(
                    "Another transaction has been writing for %d seconds".formatted(patience.toSeconds()),
                    "HYT00",
                    LOCK_TIMEOUT);
        }
        first();
    }

    synchronized void give() {
        times--;
        if (times == 0) {
            writer = null;
            free.release();
        }
    }

    private synchronized boolean again() {
        if (writer != Thread.currentThread()) {
            return false;
        }
        times++;
        return true;
    }

    private synchronized void first() {
        writer = Thread.currentThread();
        times = 1;
    }

    private boolean comes() throws SQLException {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting to write", interrupted);
        }
    }
}
