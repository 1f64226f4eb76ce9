package org.declass.file;

/** How much of a file a release made public. */
public enum ReleaseExtent {
    /** All of it. */
    FULL,
    /** With excisions. */
    PART,
    /** The source does not say. */
    UNSTATED
}
