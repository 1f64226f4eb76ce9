package org.declass.request;

/** Whose turn it is. */
public enum Phase {
    /** We are preparing it. */
    PREPARING,
    /** The agency has it. */
    WITH_AGENCY,
    /** The agency waits for us. */
    WITH_US,
    /** Everything in it is answered. */
    ANSWERED,
    /** Closed. */
    DONE
}
