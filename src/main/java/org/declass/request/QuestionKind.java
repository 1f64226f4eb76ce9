package org.declass.request;

/** What an agency asks us about. */
public enum QuestionKind {
    /** Which records are meant. */
    CLARIFICATION,
    /** Whether we agree to pay. */
    FEE,
    /** Whether we still want it; an unanswered letter closes the case. */
    STILL_INTERESTED
}
