package org.declass.appeal;

/** That something goes back without an answer. */
public enum Remand {
    /** To the agency, which has to decide anew. */
    TO_AGENCY
}
