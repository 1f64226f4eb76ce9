package org.declass.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.agency.Agencies;

/**
 * What is known of a referral.
 *
 * @param agency the code of the agency that received it
 * @param category the kind of information it is about
 * @param knownBy how we know of it
 * @param sentOn when it was sent on, or null where nobody says
 */
@Embeddable
public record ReferralFacts(
        @NotBlank @Size(max = 20) String agency,
        @NotNull @Enumerated(EnumType.STRING) Category category,

        @NotNull @Column(name = "known_by") @Enumerated(EnumType.STRING)
        KnownBy knownBy,

        @Column(name = "sent_on") LocalDate sentOn) {

    public ReferralFacts {
        agency = Agencies.code(agency);
    }
}
