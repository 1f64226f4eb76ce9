package org.declass.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells that something failed for want of room: on the disk of the database, or on that of temporary files. */
final class FullDisk {

    /** What is said to whoever wanted something written. */
    static final String SENTENCE =
            "The disk that the tracker writes to is full or cannot be written. Nothing was saved;"
                    + " it can be sent again once there is room.";

    /** How Linux, its quotas and Windows say it. */
    private static final List<String> SAID =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    /** PostgreSQL's {@code disk_full}. */
    private static final String POSTGRESQL = "53100";

    private FullDisk() {}

    /** Whether a failure comes of it. A transaction that could not be ended names what happened among the suppressed. */
    static boolean isBehind(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var next = new ArrayDeque<Throwable>();
        next.add(failure);
        while (!next.isEmpty()) {
            var one = next.remove();
            if (is(one)) {
                return true;
            }
            if (seen.add(one)) {
                Stream.concat(Stream.ofNullable(one.getCause()), Stream.of(one.getSuppressed()))
                        .forEach(next::add);
            }
        }
        return false;
    }

    private static boolean is(Throwable cause) {
        if (cause instanceof MVStoreException store) {
            return store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
        }
        if (cause instanceof SQLException sql && POSTGRESQL.equals(sql.getSQLState())) {
            return true;
        }
        var message = String.valueOf(cause.getMessage());
        return cause instanceof IOException && SAID.stream().anyMatch(message::contains);
    }
}
