package org.declass.exchange;

import java.util.Set;
import org.declass.web.Toned;

/**
 * Where an import stands.
 *
 * <pre>
 * UPLOADED -> MAPPED (dry run under way) -> CHECKED -> APPLYING -> APPLIED -> UNDOING -> UNDONE
 * MAPPED, CHECKED -> MAPPED                    the columns are explained otherwise
 * MAPPED, APPLYING -> FAILED                   FAILED -> MAPPED while nothing was written, else -> APPLYING, UNDOING
 * APPLYING -> STOPPED -> APPLYING, UNDOING     a person stops it between two chunks
 * </pre>
 */
enum BatchStatus implements Toned {
    /** The file is here; nobody has confirmed yet what its columns mean. */
    UPLOADED,
    /** The columns are explained; the dry run is due or under way. */
    MAPPED,
    /** The dry run is done; nothing is written yet. */
    CHECKED,
    /** Rows are being written. */
    APPLYING,
    /** Stopped half-way by a person; can go on or be undone. */
    STOPPED,
    /** Every row is written. */
    APPLIED,
    /** An error ended it; what was written before stands. */
    FAILED,
    /** What it wrote is being taken back. */
    UNDOING,
    /** What it wrote is taken back. */
    UNDONE;

    /** Where it can go from here. */
    Set<BatchStatus> next() {
        return switch (this) {
            case UPLOADED -> Set.of(MAPPED);
            case MAPPED -> Set.of(MAPPED, CHECKED, FAILED);
            case CHECKED -> Set.of(MAPPED, APPLYING);
            case APPLYING -> Set.of(APPLIED, STOPPED, FAILED);
            case STOPPED -> Set.of(APPLYING, UNDOING);
            case APPLIED -> Set.of(UNDOING);
            case FAILED -> Set.of(MAPPED, APPLYING, UNDOING);
            case UNDOING -> Set.of(UNDONE, FAILED);
            case UNDONE -> Set.of(MAPPED);
        };
    }

    /** Whether the tracker works on it. */
    boolean isRunning() {
        return this == MAPPED || this == APPLYING || this == UNDOING;
    }

    @Override
    public String tone() {
        return switch (this) {
            case UPLOADED, UNDONE -> "neutral";
            case MAPPED, APPLYING, UNDOING -> "info";
            case CHECKED, STOPPED -> "waiting";
            case APPLIED -> "good";
            case FAILED -> "bad";
        };
    }
}
