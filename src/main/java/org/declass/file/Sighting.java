package org.declass.file;

import java.util.Optional;
import org.declass.history.Verb;

/** What a person found on a visit to the archives. */
public enum Sighting {
    /** The document is back on the open shelf. */
    REOPENED,
    /** Neither the document nor its notice could be found. */
    MISSING,
    /** A document that had been public is withdrawn again. */
    WITHDRAWN_AGAIN,
    /** The notice is still there; nothing changed. */
    STILL_WITHDRAWN;

    /** Where the file stands by it; empty where that follows from its answers as before. */
    Optional<FileStatus> standing() {
        return switch (this) {
            case REOPENED -> Optional.of(FileStatus.REOPENED);
            case MISSING -> Optional.of(FileStatus.MISSING);
            case WITHDRAWN_AGAIN -> Optional.of(FileStatus.WITHDRAWN_AGAIN);
            case STILL_WITHDRAWN -> Optional.empty();
        };
    }

    /** What the history calls it. */
    Verb verb() {
        return switch (this) {
            case REOPENED -> Verb.FOUND_REOPENED;
            case MISSING -> Verb.FOUND_MISSING;
            case WITHDRAWN_AGAIN -> Verb.FOUND_WITHDRAWN_AGAIN;
            case STILL_WITHDRAWN -> Verb.FOUND_STILL_WITHDRAWN;
        };
    }
}
