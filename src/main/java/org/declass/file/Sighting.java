package org.declass.file;

/** What a person found on a visit to the archives. */
public enum Sighting {
    /** The document is back on the open shelf. */
    REOPENED,
    /** Neither the document nor its notice could be found. */
    MISSING,
    /** A document that had been public is withdrawn again. */
    WITHDRAWN_AGAIN,
    /** The notice is still there; nothing changed. */
    STILL_WITHDRAWN
}
