package org.declass.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a person found on one visit to the archives.
 *
 * @param finding what was found
 * @param seenOn the day of the visit
 */
@Embeddable
record Visit(
        @Enumerated(EnumType.STRING) Sighting finding,
        @Column(name = "seen_on") LocalDate seenOn) {}
