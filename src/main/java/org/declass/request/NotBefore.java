package org.declass.request;

import org.declass.history.Act;
import org.declass.web.Invalid;

/** Days that cannot come before others. */
final class NotBefore {

    private NotBefore() {}

    /** What an agency does to a request happens on the day it was sent or later. */
    static void sending(ReviewRequest request, Act act) {
        var sentOn = request.dates().sentOn();
        if (sentOn != null && act.happenedOn().isBefore(sentOn)) {
            throw new Invalid(
                    "on", request.number() + " was sent on " + sentOn + "; this cannot have happened before.");
        }
    }
}
