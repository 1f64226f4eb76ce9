package org.declass.dashboard;

import java.util.List;
import org.declass.web.TimelineEntry;

/**
 * What is whoever looks at the dashboard's own.
 *
 * @param open their requests that were sent and are not closed
 * @param awaitingUs those of them whose agency waits for an answer
 * @param drafts their requests that were not sent yet
 * @param losing rights in their cases that are about to be lost
 * @param usable rights in their cases that can be used today
 * @param radar the radar of their cases
 * @param recorded what they recorded last
 * @param allRecorded the list of all they recorded
 */
record Mine(
        Dashboard.Number open,
        Dashboard.Number awaitingUs,
        Dashboard.Number drafts,
        long losing,
        long usable,
        String radar,
        List<TimelineEntry> recorded,
        String allRecorded) {

    /** Whether they are the editor of anything that is not closed. */
    public boolean hasCases() {
        return open.count() + drafts.count() > 0;
    }

    /** A section of their radar. */
    public String radarAt(String section) {
        return radar + "#" + section;
    }
}
