package org.declass.history;

import org.declass.web.TimelineEntry;

/**
 * What was recorded about a request since some position.
 *
 * @param request its number
 * @param entries how many entries
 * @param last the last of them
 */
public record Story(String request, long entries, TimelineEntry last) {}
