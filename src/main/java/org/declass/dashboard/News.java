package org.declass.dashboard;

import java.time.Instant;
import java.util.List;
import org.declass.history.Story;

/**
 * What others recorded since somebody's visit before.
 *
 * @param since when that visit ended
 * @param entries how many entries others made among the last ones looked at
 * @param more whether more was recorded since that visit than is looked at
 * @param href the list of them
 * @param cases the requests they are about, the one moved last first
 * @param requests how many requests these entries are about
 * @param list the list of all of them
 */
record News(Instant since, long entries, boolean more, String href, List<Case> cases, long requests, String list) {

    /** Requests shown at most. */
    static final int LONGEST = 6;

    /** The last entries that are looked at, at most; after a long absence there can be a million. */
    static final int RECENT = 5000;

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return requests > cases.size();
    }

    /**
     * A request that others moved.
     *
     * @param title what it asks for
     * @param story what was recorded about it
     * @param href the list of its entries
     */
    record Case(String title, Story story, String href) {}
}
