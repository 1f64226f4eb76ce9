package org.declass.search;

import org.apache.lucene.search.TopDocs;
import org.declass.web.BadQuery;

/**
 * Where among the hits of a kind a page begins. Hits are in the order of how well they match, which every write can
 * change, so a place is a count and no name of a row.
 *
 * @param passed how many come before it
 */
record Place(int passed) {

    /** Nobody reads further; a narrower question helps more. */
    static final int FURTHEST = 1000;

    private static final String PREFIX = "after-";

    /** Whether nobody reads to the end of what was found, wherever a page of it begins. */
    static boolean endsBehindAllPages(TopDocs found) {
        return found.totalHits.value > FURTHEST;
    }

    /** Reads a cursor. */
    static Place of(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return new Place(0);
        }
        var digits = cursor.startsWith(PREFIX) ? cursor.substring(PREFIX.length()) : "";
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) >= FURTHEST) {
            throw new BadQuery("cursor", "Is not a cursor of a search; begin again without it.");
        }
        return new Place(Integer.parseInt(digits));
    }

    /** The cursor of what comes behind so many more; null behind the last. */
    String next(int shown, long count) {
        var next = passed + shown;
        return next < count && next < FURTHEST && shown > 0 ? PREFIX + next : null;
    }
}
