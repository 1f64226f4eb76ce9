package org.declass.letter;

/** How the content of an attachment stands. */
public enum Condition {
    /** It is there as it was sent. */
    KEPT,
    /** It is not where it should be, or cannot be read. */
    MISSING,
    /** It is not what was sent. */
    CHANGED
}
