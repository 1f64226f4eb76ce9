package org.declass.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document type is called, as an administrator enters it.
 *
 * @param code its code
 * @param name its name
 */
record DocumentTypeFacts(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "must be capital letters, digits and underlines, a letter first")
        @Schema(examples = "MEMCON")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "Memorandum of conversation")
        String name) {

    DocumentTypeFacts {
        code = Codes.normal(code);
        name = Codes.text(name);
    }
}
