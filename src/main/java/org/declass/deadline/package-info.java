/** The law's clocks: rules as dated data, the calendar of working days, and how a deadline is reckoned and explained. */
package org.declass.deadline;
