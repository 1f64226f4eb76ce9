package org.declass.dashboard;

import java.util.List;
import org.declass.web.TimelineEntry;

/**
 * All that the page shows but for what the reports come to.
 *
 * @param dashboard the numbers
 * @param losing the rights of it that are about to be lost, with the forms that use them
 * @param usable the rights of it that can be used, with the forms that use them
 * @param quiet how many referrals have gone quiet, as the radar says it
 * @param untouched how many cases nobody touched, as the radar says it
 * @param recordedLast the last entries as a timeline
 */
record Board(
        Dashboard dashboard,
        List<Row> losing,
        List<Row> usable,
        String quiet,
        String untouched,
        List<TimelineEntry> recordedLast) {

    /** Rights of a sort at most. */
    static final int LONGEST = 5;

    /**
     * A right.
     *
     * @param suggested the clock and the form that uses the right
     * @param right the same for everybody
     */
    record Row(Suggested suggested, ToDo.Right right) {}

    /** How many rows a part of the radar has, or that it has more than are shown. */
    static String many(List<?> rows) {
        return rows.size() < Radar.LONGEST ? Integer.toString(rows.size()) : Radar.LONGEST + " or more";
    }
}
