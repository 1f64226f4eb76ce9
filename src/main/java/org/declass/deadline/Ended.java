package org.declass.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Whether a clock has ended.
 *
 * @param how how it ended
 * @param on the day it did; null while it is open
 */
@Embeddable
public record Ended(
        @Column(name = "ending") @Enumerated(EnumType.STRING)
        Ending how,

        @Column(name = "ended_on") LocalDate on) {

    /** It has not. */
    public static final Ended NOT_YET = new Ended(Ending.OPEN, null);

    /** What it waited for came on a day; not yet where that is null. */
    public static Ended met(LocalDate on) {
        return on == null ? NOT_YET : new Ended(Ending.MET, on);
    }

    /** We used the right that its lapse gave, on a day; not yet where that is null. */
    public static Ended actedOn(LocalDate on) {
        return on == null ? NOT_YET : new Ended(Ending.ACTED_ON, on);
    }

    /** It no longer matters since a day; it still does where that is null. */
    public static Ended cancelled(LocalDate on) {
        return on == null ? NOT_YET : new Ended(Ending.CANCELLED, on);
    }

    /** This, or the other where this has not come. */
    public Ended or(Ended other) {
        return how == Ending.OPEN ? other : this;
    }
}
