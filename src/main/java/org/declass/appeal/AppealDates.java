package org.declass.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days that matter on an appeal's way; null while they have not come.
 *
 * @param filedOn when we filed it; null for an appeal of others
 * @param receivedOn when they say they received it
 * @param acknowledgedOn the date of their letter of receipt
 * @param endedOn when it was decided, closed or withdrawn
 */
@Embeddable
public record AppealDates(
        @Column(name = "filed_on") LocalDate filedOn,
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "acknowledged_on") LocalDate acknowledgedOn,
        @Column(name = "ended_on") LocalDate endedOn) {

    /** Of an appeal of others, of which nobody says when it was filed. */
    static final AppealDates UNKNOWN = new AppealDates(null, null, null, null);

    static AppealDates filed(LocalDate day) {
        return new AppealDates(day, null, null, null);
    }

    AppealDates acknowledged(LocalDate received, LocalDate letter) {
        return new AppealDates(filedOn, received, letter, endedOn);
    }

    AppealDates ended(LocalDate day) {
        return new AppealDates(filedOn, receivedOn, acknowledgedOn, day);
    }
}
