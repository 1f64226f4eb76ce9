package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the agency calls where a request stands, in its own words; it moves nothing here.
 *
 * @param word its words, or null where nobody noted any
 * @param on the day it said so
 */
@Embeddable
public record TheirStatus(
        @Column(name = "their_status") String word,
        @Column(name = "their_status_on") LocalDate on) {

    static final TheirStatus UNKNOWN = new TheirStatus(null, null);

    /** The latest by its day; of two of one day, the one noted last. */
    TheirStatus following(String said, LocalDate day) {
        return said == null || on != null && day.isBefore(on) ? this : new TheirStatus(said, day);
    }
}
