package org.declass.file;

/** How much of a file a release made public; the most first. */
public enum ReleaseExtent {
    /** All of it. */
    FULL,
    /** With excisions. */
    PART,
    /** The source does not say. */
    UNSTATED;

    /** Where a file stands by it; what is not said to be all of it counts as a part. */
    FileStatus standing() {
        return switch (this) {
            case FULL -> FileStatus.RELEASED;
            case PART, UNSTATED -> FileStatus.RELEASED_IN_PART;
        };
    }
}
