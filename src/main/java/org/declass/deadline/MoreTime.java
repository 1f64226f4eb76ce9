package org.declass.deadline;

import java.time.LocalDate;

/**
 * A letter by which an agency takes more time than the rule gives it.
 *
 * @param notice the date of the letter
 * @param until the day by which it says it will answer, or null where it names none
 */
public record MoreTime(LocalDate notice, LocalDate until) {}
