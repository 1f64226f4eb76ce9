package org.declass.finding;

import java.util.List;
import org.declass.file.Document;
import org.declass.file.Location;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestKind;

/**
 * An item of a case, with what checks look at.
 *
 * @param item its number within the request
 * @param file the number of its file
 * @param document what the file is
 * @param location where the file belongs
 * @param answer the latest answer that stands, or null
 * @param iscap the number of the appeal to ISCAP that is undecided on it, or null
 * @param elsewhere other requests for the same file that are with an agency
 */
record Part(
        int item,
        String file,
        Document document,
        Location location,
        DeterminationRow answer,
        String iscap,
        List<Elsewhere> elsewhere) {

    /** Another request for the same file that is with an agency. */
    record Elsewhere(String request, RequestKind kind) {}

    FindingPlace place() {
        return new FindingPlace(item, answer == null ? null : answer.number());
    }
}
