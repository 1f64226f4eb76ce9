package org.declass.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.declass.deadline.DeadlineRow;
import org.declass.web.Display;

/**
 * A clock with what to do about it now.
 *
 * @param clock the clock
 * @param act the act, in a few words
 * @param href the form by which it is recorded
 * @param least who may open the form
 * @param window our own time for the act where it has passed, or null
 * @param named the day that their letter names as the last, where that is earlier than the clock's, or null
 */
record Suggested(DeadlineRow clock, String act, String href, Least least, DeadlineRow window, LocalDate named) {

    Suggested(DeadlineRow clock, String act, String href, Least least, DeadlineRow window) {
        this(clock, act, href, least, window, null);
    }

    /** Who may open a form. */
    enum Least {
        /** Everyone who records letters. */
        STAFF,
        /** Those who decide what we file. */
        EDITOR
    }

    /** Whether somebody can open the form. */
    public boolean isFor(boolean staff, boolean editor) {
        return least == Least.STAFF ? staff : editor;
    }

    /** The same where a letter names a day; only an earlier one than the clock's matters. */
    Suggested naming(LocalDate day) {
        return day != null && day.isBefore(byClock()) ? new Suggested(clock, act, href, least, window, day) : this;
    }

    /** The day up to which to act, or on which their time was over; the earlier one where a letter names another. */
    public LocalDate lastDay() {
        return named == null ? byClock() : named;
    }

    /** The day by the clock alone. */
    public LocalDate byClock() {
        return clock.fileBy() == null ? clock.due() : clock.fileBy();
    }

    /** Calendar days up to the last day; negative after it, null where nobody counts them. */
    Long daysLeft() {
        var left = clock.daysLeft();
        return left == null || named == null ? left : Long.valueOf(left - ChronoUnit.DAYS.between(named, byClock()));
    }

    /** The days that are left, or how many have gone by since. */
    public String timeLeft() {
        var left = daysLeft();
        if (left == null) {
            return "";
        }
        return left < 0 ? Display.grouped(-left) + " past" : Display.grouped(left);
    }
}
