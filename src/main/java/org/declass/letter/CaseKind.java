package org.declass.letter;

/** What a letter can be about. */
public enum CaseKind {
    /** A request, {@code R-2026-0007}. */
    REQUEST,
    /** A referral, {@code REF-4}. */
    REFERRAL,
    /** An appeal, {@code A-12}. */
    APPEAL
}
