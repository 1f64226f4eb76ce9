package org.declass.file;

/** Whether a person insists on an act although something stands in its way. */
public enum Confirmation {
    /** Insists. */
    YES,
    /** Does not. */
    NO
}
