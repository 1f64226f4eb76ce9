package org.declass.request;

/** Why a request was closed. */
public enum CloseReason {
    /** All that was asked for is public. */
    FULLY_RELEASED,
    /** We accept the answer as it is. */
    ACCEPTED,
    /** We no longer want it. */
    WITHDRAWN_BY_US,
    /** The agency closed it on its side. */
    ADMINISTRATIVELY_CLOSED,
    /** The agency has no such records. */
    NO_RECORDS,
    /** A later request asks for the same. */
    SUPERSEDED,
    /** Joined with another request. */
    MERGED,
    /** The matter went to court. */
    LITIGATION,
    /** A draft that was given up. */
    ABANDONED
}
