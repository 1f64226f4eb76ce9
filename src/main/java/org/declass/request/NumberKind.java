package org.declass.request;

/** What a number stands for. */
public enum NumberKind {
    /** The agency's number of the request. */
    INITIAL,
    /** The agency's number of an appeal. */
    APPEAL,
    /** The number of the agency that passed it on. */
    SENDER,
    /** The number of the agency that received it. */
    RECEIVER,
    /** Any other. */
    OTHER
}
