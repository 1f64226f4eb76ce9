package org.declass.deadline;

import java.time.LocalDate;

/**
 * How far an agency is past its days.
 *
 * @param agency its code
 * @param clocks how many of its clocks have lapsed and are still open
 * @param longest the due day that has passed longest ago
 */
public record AgencyPast(String agency, long clocks, LocalDate longest) {}
