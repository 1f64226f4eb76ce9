package org.declass.deadline;

/** Where a clock stands on a day. */
public enum ClockState {
    /** There is time left. */
    RUNNING,
    /** It stands still. */
    PAUSED,
    /** Today is the last day: for ours from the day to file by, for theirs the day it is due. */
    LAST_DAY,
    /** The due day has passed. */
    LAPSED
}
