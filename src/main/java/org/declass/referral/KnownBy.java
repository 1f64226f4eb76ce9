package org.declass.referral;

/** How we know of a referral. */
public enum KnownBy {
    /** A letter says so. */
    NOTIFIED,
    /** The editors conclude it. */
    INFERRED
}
