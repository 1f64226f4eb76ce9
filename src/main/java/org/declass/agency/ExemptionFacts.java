package org.declass.agency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an exemption code means, as an administrator enters it.
 *
 * @param code the code as it is officially written
 * @param citation the order or statute it stands in
 * @param gist what it protects, in our words
 * @param minimumAge how many years old a document must be for the code to make sense, or null for any age
 * @param family the list it belongs to
 * @param verified whether somebody has checked all this against the source
 */
record ExemptionFacts(
        @NotBlank
        @Size(max = 40)
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9.()-]*",
                message = "must be letters, digits, dots, hyphens and brackets")
        @Schema(examples = "25X6")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "E.O. 13526 s. 3.3(b)(6)")
        String citation,

        @NotBlank @Size(max = 1000) String gist,
        @Min(1) @Max(200) Integer minimumAge,
        @NotNull ExemptionFamily family,
        @NotNull Boolean verified) {

    ExemptionFacts {
        code = Codes.text(code);
        citation = Codes.text(citation);
        gist = Codes.text(gist);
    }
}
