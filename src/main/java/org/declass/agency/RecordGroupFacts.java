package org.declass.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a record group, as an administrator enters it.
 *
 * @param title its title at the archives
 * @param why what we look for in it
 * @param verified whether somebody has checked all this against the source
 */
record RecordGroupFacts(
        @NotBlank @Size(max = 200) @Schema(examples = "Records of the U.S. Joint Chiefs of Staff")
        String title,

        @Size(max = 1000) String why,
        @NotNull Boolean verified) {

    List<Change> changesSince(RecordGroupFacts before, Subject group) {
        return new Changes<>(group, before, this)
                .of("title", RecordGroupFacts::title)
                .of("why", RecordGroupFacts::why)
                .of("verified", RecordGroupFacts::verified)
                .list();
    }
}
