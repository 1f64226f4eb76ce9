package org.declass.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.declass.history.ActBody;
import org.declass.history.Acts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a file, and when and why they are recorded; see {@link FileFacts}. */
@Schema(
        name = "FileBody",
        description = "What is known of a withdrawn file. What is left out is not known; a PUT replaces everything.",
        examples = """
                {"notice": {"project": "NND 989501", "box": "7", "tab": "3"},
                 "location": {"repository": "National Archives at College Park", "recordGroup": "59",
                   "series": "Central Foreign Policy Files, 1960-63", "box": "2109", "fileNumber": "765.5612/4-2962"},
                 "document": {"type": "TELEGRAM", "date": "29 April 1962", "number": "2747", "from": "Rome",
                   "to": "Department of State", "title": "Jupiter missiles in Italy", "pages": 3,
                   "classification": "Secret"},
                 "withdrawal": {"kind": "KYL_LOTT", "agency": "DOE", "date": "2001"},
                 "inferred": {"agency": "DOE", "basis": "Marked RD on the notice", "confidence": "HIGH"},
                 "reclassified": {"agency": "DOE", "period": "2001", "wasOpen": "YES"},
                 "note": "From the notice in the box"}""")
record FileBody(
        @Valid NoticeKey notice,
        @Size(max = 60) String identifier,
        @Valid Location location,
        @Valid Document document,
        @Valid Withdrawal withdrawal,
        @Valid Inference inferred,
        @Valid Reclassification reclassified,
        @Size(max = 4000) String remarks,
        LocalDate on,
        @Size(max = Acts.LONGEST_NOTE) String note)
        implements ActBody {

    FileFacts facts() {
        return new FileFacts(notice, identifier, location, document, withdrawal, inferred, reclassified, remarks);
    }
}
