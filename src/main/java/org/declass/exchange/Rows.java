package org.declass.exchange;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a file as they stand, one after the other; holds no more than one of them. */
interface Rows extends Iterator<Row>, Closeable {

    @Override
    void close();

    /** How the file is written, for people: "CSV, UTF-8, comma". */
    String format();

    /** Whether a row that is shorter than the header is merely one with empty cells at its end. */
    default boolean leavesOutEmptyCells() {
        return false;
    }
}
