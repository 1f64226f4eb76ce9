package org.declass.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The plans of statements that H2 keeps for each connection. It makes them by the rows there are at that moment and never
 * looks again, so they are given up now and then: what was planned while the tables were empty must not stay for a million
 * rows.
 */
final class Plans {

    private final Duration goodFor;
    private final AtomicLong made = new AtomicLong(System.nanoTime());

    Plans(Duration goodFor) {
        this.goodFor = goodFor;
    }

    /** Has H2 make them anew where they have grown old; all connections see by a number of the schema that they have. */
    void giveUpIfOld(Connection h2) throws SQLException {
        var now = System.nanoTime();
        var then = made.get();
        if (now - then > goodFor.toNanos() && made.compareAndSet(then, now)) {
            Internals.database(h2).getNextModificationMetaId();
        }
    }
}
