package org.declass.dashboard;

import java.util.List;
import org.declass.web.TimelineEntry;

/**
 * All that the page shows.
 *
 * @param dashboard the numbers
 * @param usable rights that can be used today
 * @param losing rights that are about to be lost
 * @param recordedLast the last entries as a timeline
 */
record Board(Dashboard dashboard, long usable, long losing, List<TimelineEntry> recordedLast) {}
