package org.declass.history;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The body of an act that has no facts of its own.
 *
 * @param on the day it happened; today when absent
 * @param note what the person wants to remember about it, or null
 */
public record Occurrence(
        LocalDate on, @Size(max = Acts.LONGEST_NOTE) String note) implements ActBody {}
