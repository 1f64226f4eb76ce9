package org.declass.deadline;

import org.declass.web.Labelled;

/** Why offices are closed on a day. */
public enum HolidayKind implements Labelled {
    /** A federal holiday (5 U.S.C. 6103), on the day it is observed on. */
    FEDERAL_HOLIDAY("Federal holiday"),
    /** A one-off closing: an executive order, snow, mourning, a lapse of funds. */
    CLOSING("Closing");

    private final String label;

    HolidayKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
