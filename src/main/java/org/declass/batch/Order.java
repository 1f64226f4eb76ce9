package org.declass.batch;

import java.util.List;
import org.declass.request.RequestFacts;
import org.declass.request.RequestKind;

/**
 * Drafts that are to be begun.
 *
 * @param kind the road of all
 * @param editor who of us files them
 * @param authority the law they are filed under
 * @param note for the timeline of each, or null
 * @param requests each of them
 */
record Order(RequestKind kind, String editor, String authority, String note, List<Wanted> requests) {

    /**
     * One of them.
     *
     * @param agency the code of the agency that is asked
     * @param title what is asked for, in a line
     * @param files the numbers of the files
     */
    record Wanted(String agency, String title, List<String> files) {}

    /** The facts of one of the drafts. */
    RequestFacts facts(Wanted wanted) {
        return new RequestFacts(kind, wanted.agency(), null, wanted.title(), editor, authority, null, null);
    }
}
