package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.declass.deadline.MoreTime;

/**
 * More time that the agency takes in unusual circumstances; all of it null where it takes none (5 U.S.C. 552(a)(6)(B)).
 *
 * @param extendedOn the date of the letter by which it does
 * @param extendedUntil the day by which the letter says it will answer, or null where it names none
 */
@Embeddable
public record Extension(
        @Column(name = "extended_on") LocalDate extendedOn,
        @Column(name = "extended_until") LocalDate extendedUntil) {

    static final Extension NONE = new Extension(null, null);

    /** What the clock takes of it; null where there is none. */
    MoreTime moreTime() {
        return extendedOn == null ? null : new MoreTime(extendedOn, extendedUntil);
    }
}
