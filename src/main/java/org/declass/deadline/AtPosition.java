package org.declass.deadline;

import java.util.function.Supplier;

/** Keeps what was read for as long as a position stays: that of the tracker, or of one sort of things. */
class AtPosition<T> {

    private record Known<T>(long position, T value) {}

    private volatile Known<T> known;

    /** What was read at this position, or is read now. */
    T get(long position, Supplier<T> anew) {
        var kept = known;
        if (kept == null || kept.position != position) {
            kept = new Known<>(position, anew.get());
            known = kept;
        }
        return kept.value;
    }

    /** Begins anew. */
    void forget() {
        known = null;
    }
}
