package org.declass.file;

import org.declass.web.Toned;

/**
 * Where a withdrawn file stands.
 *
 * <pre>
 * WITHDRAWN -> REQUESTED -> RELEASED | RELEASED_IN_PART | DENIED      derived from the requests for it
 * DENIED, RELEASED_IN_PART -> REQUESTED
 * any -> REOPENED, MISSING; RELEASED* -> WITHDRAWN_AGAIN              recorded by a person after a visit
 * </pre>
 */
public enum FileStatus implements Toned {
    /** Closed, and nobody has asked for it. */
    WITHDRAWN,
    /** Asked for; no answer yet. */
    REQUESTED,
    /** Public in full. */
    RELEASED,
    /** Public with excisions. */
    RELEASED_IN_PART,
    /** Asked for and refused. */
    DENIED,
    /** Found back on the open shelf. */
    REOPENED,
    /** Looked for and not found. */
    MISSING,
    /** Closed once more after it had been public. */
    WITHDRAWN_AGAIN;

    @Override
    public String tone() {
        return switch (this) {
            case WITHDRAWN -> "neutral";
            case REQUESTED -> "waiting";
            case RELEASED, REOPENED -> "good";
            case RELEASED_IN_PART -> "info";
            case DENIED, WITHDRAWN_AGAIN -> "bad";
            case MISSING -> "warn";
        };
    }

    /** Whether the file is or was public in some version. */
    public boolean isReleased() {
        return this == RELEASED || this == RELEASED_IN_PART;
    }
}
