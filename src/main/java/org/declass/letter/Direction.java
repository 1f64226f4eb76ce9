package org.declass.letter;

/** Which way a letter went. */
public enum Direction {
    /** An agency wrote to us. */
    RECEIVED,
    /** We wrote to an agency. */
    SENT
}
