package org.declass.batch;

import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;

/**
 * A request of ours that asks for a file and is under way.
 *
 * @param file the id of the file
 * @param request the number of the request
 * @param kind the road it is filed under
 * @param status where it stands
 */
record Elsewhere(long file, String request, RequestKind kind, RequestStatus status) {

    /** Whether it takes the same road, so that the file need not be asked for again. */
    boolean isSameRoad(RequestKind other) {
        return kind == other || kind.isMandatoryReview() && other.isMandatoryReview();
    }

    /** Whether one of the two is filed under the FOIA and the other for mandatory review. */
    boolean isOtherRoad(RequestKind other) {
        return kind == RequestKind.FOIA && other.isMandatoryReview()
                || other == RequestKind.FOIA && kind.isMandatoryReview();
    }
}
