package org.declass.dashboard;

import java.util.List;
import org.declass.web.TimelineEntry;

/**
 * All that the page shows.
 *
 * @param dashboard the numbers
 * @param recordedLast the last entries as a timeline
 */
record Board(Dashboard dashboard, List<TimelineEntry> recordedLast) {}
