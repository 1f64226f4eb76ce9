package org.declass.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a release, and when and why they are recorded; see {@link ReleaseFacts}. */
@Schema(name = "ReleaseBody", examples = """
                {"releasedOn": "2014-08-13", "releasedBy": "Department of State", "extent": "PART", "pages": 2,
                 "request": "R-2026-0007", "sourceName": "C18591234.pdf",
                 "url": "https://example.org/C18591234.pdf", "on": "2026-03-02"}""")
record ReleaseBody(
        @Valid @NotAhead PartialDate releasedOn,
        @Size(max = 100) String releasedBy,
        ReleaseExtent extent,
        @Min(0) @Max(1_000_000) Integer pages,
        @Size(max = 20) String request,
        @Size(max = 300) String sourceName,

        @Size(max = 1000) @Pattern(regexp = ReleaseFacts.WEB_ADDRESS, message = ReleaseFacts.NO_WEB_ADDRESS)
        String url,

        @Size(max = 1000) String citation,
        @Size(max = 100) String formerly,
        @Valid @NotAhead PartialDate reviewedOn,
        LocalDate on,
        @Size(max = Acts.LONGEST_NOTE) String note)
        implements ActBody {

    ReleaseFacts facts() {
        return new ReleaseFacts(
                releasedOn, releasedBy, extent, pages, request, sourceName, url, citation, formerly, reviewedOn);
    }
}
