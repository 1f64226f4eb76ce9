package org.declass.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an appeal is about.
 *
 * @param level before whom
 * @param basis on what ground
 * @param body the code of the agency it is before; for a court, of the agency that is sued
 * @param argument what we argue, in short, or null
 */
@Embeddable
public record AppealFacts(
        @NotNull @Column(name = "appeal_level") @Enumerated(EnumType.STRING)
        AppealLevel level,

        @NotNull @Enumerated(EnumType.STRING) AppealBasis basis,
        @NotBlank @Size(max = 20) String body,
        @Size(max = 4000) String argument) {}
