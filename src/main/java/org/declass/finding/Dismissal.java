package org.declass.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why nothing is to be done about a finding.
 *
 * @param on the day it was dismissed
 * @param by who dismissed it
 * @param reason why
 */
@Embeddable
record Dismissal(
        @Column(name = "dismissed_on") LocalDate on,
        @Column(name = "dismissed_by") String by,
        @Column(name = "dismiss_reason") String reason) {}
