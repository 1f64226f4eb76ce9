package org.declass.dashboard;

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
 */
record Suggested(DeadlineRow clock, String act, String href, Least least, DeadlineRow window) {

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

    /** The days that are left, or how many have gone by since. */
    public String timeLeft() {
        var left = clock.daysLeft();
        if (left == null) {
            return "";
        }
        return left < 0 ? Display.grouped(-left) + " past" : Display.grouped(left);
    }
}
