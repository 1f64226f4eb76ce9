package org.declass.file;

/** How closely a date is known. */
public enum DatePrecision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** Somewhere between two dates; one of the ends may be open ("before 1963"). */
    RANGE,
    /** About then: the bounds are those of the stated day, month or years, and are soft. */
    CIRCA,
    /** The archive wrote something, but no date that can be used. */
    UNKNOWN,
    /** The archive wrote nothing. */
    BLANK
}
