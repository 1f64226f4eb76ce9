package org.declass.referral;

/** What the other agency advised. */
public enum Recommendation {
    /** Release all. */
    RELEASE,
    /** Release with excisions. */
    EXCISE,
    /** Release nothing. */
    DENY,
    /** None of its business. */
    NO_EQUITY,
    /** It came back, but we are not told what was advised. */
    NOT_TOLD
}
