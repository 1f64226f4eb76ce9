package org.declass.deadline;

import java.time.LocalDate;

/**
 * How far an agency is past its days.
 *
 * @param agency its code
 * @param clocks how many of its clocks have lapsed and are still open
 * @param longest the due day that has passed longest ago
 * @param unverified how many of the clocks stand on a rule that nobody has checked
 */
public record AgencyPast(String agency, long clocks, LocalDate longest, long unverified) {}
