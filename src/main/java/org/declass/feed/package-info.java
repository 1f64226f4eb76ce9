/** Links by which calendars and readers follow the tracker: deadlines as iCalendar, the history as Atom. */
package org.declass.feed;
