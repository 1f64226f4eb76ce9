package org.declass.web;

import java.util.List;
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

    /** Whether that is what a cause of a failure says. */
    static boolean is(Throwable cause) {
        if (cause instanceof MVStoreException store) {
            return store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
        }
        if (cause instanceof java.sql.SQLException sql && POSTGRESQL.equals(sql.getSQLState())) {
            return true;
        }
        var message = String.valueOf(cause.getMessage());
        return cause instanceof java.io.IOException && SAID.stream().anyMatch(message::contains);
    }
}
