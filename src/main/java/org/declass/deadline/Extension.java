package org.declass.deadline;

import java.time.LocalDate;

/**
 * More time that an agency takes by a letter, and what the law lets it take. A letter that comes when the time is over
 * takes none: the right that the lapse gave is not lost again (5 U.S.C. 552(a)(6)(C)(i)).
 *
 * @param most the rule that says how much it can be at most
 * @param by the letter
 */
record Extension(RuleFacts most, MoreTime by) {

    /** Whether the letter came before the time was over. */
    boolean isInTime(LocalDate due) {
        return !by.notice().isAfter(due);
    }

    /** How much it adds to a time that would end on a day, in the unit of its rule. */
    int more(LocalDate due, WorkingCalendar calendar) {
        return by.until() == null ? most.length() : Math.min(most.length(), upToItsDay(due, calendar));
    }

    /** Whether the letter names a day that lies further off than the law allows. */
    boolean namesTooMuch(LocalDate due, WorkingCalendar calendar) {
        return by.until() != null && upToItsDay(due, calendar) > most.length();
    }

    private int upToItsDay(LocalDate due, WorkingCalendar calendar) {
        return by.until().isAfter(due) ? most.unit().count(due, by.until(), calendar) : 0;
    }
}
