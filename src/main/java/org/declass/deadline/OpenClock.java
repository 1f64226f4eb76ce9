package org.declass.deadline;

import java.time.LocalDate;

/**
 * A clock that runs, as other packages see it.
 *
 * @param number its number, {@code CL-12}
 * @param what what it is about, in words
 * @param actBy the day to act by
 */
public record OpenClock(String number, String what, LocalDate actBy) {}
