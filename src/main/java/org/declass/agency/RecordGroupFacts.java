package org.declass.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a record group, as an administrator enters it.
 *
 * @param code its number without RG, or a short name for the collection of a library
 * @param title its title at the archives
 * @param why what we look for in it
 * @param verified whether somebody has checked all this against the source
 */
record RecordGroupFacts(
        @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*", message = "must be capital letters, digits and hyphens")
        @Schema(examples = "218")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Records of the U.S. Joint Chiefs of Staff")
        String title,

        @Size(max = 1000) String why,
        @NotNull Boolean verified) {

    RecordGroupFacts {
        code = code == null ? null : RecordGroups.code(code);
        title = Codes.text(title);
        why = Codes.text(why);
    }
}
