package org.declass.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document type is called, as an administrator enters it.
 *
 * @param name its name
 */
record DocumentTypeFacts(
        @NotBlank @Size(max = 100) @Schema(examples = "Memorandum of conversation")
        String name) {

    List<Change> changesSince(DocumentTypeFacts before, Subject type) {
        return new Changes<>(type, before, this)
                .of("name", DocumentTypeFacts::name)
                .list();
    }
}
