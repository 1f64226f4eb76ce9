package org.declass.request;

import java.time.LocalDate;
import java.util.Locale;
import org.declass.history.Act;
import org.declass.web.Display;
import org.declass.web.Invalid;

/**
 * Days that cannot come before others. What we do comes after the latest move of the thing; what an agency writes comes
 * after the sending only, because letters cross and we learn of some steps later than of the next.
 */
public final class NotBefore {

    private NotBefore() {}

    /** What an agency writes about a request happens on the day it was sent or later. */
    public static void sending(ReviewRequest request, Act act) {
        sending(request, "on", act.happenedOn());
    }

    /** A day in the agency's hands is the day the request was sent or later. */
    public static void sending(ReviewRequest request, String field, LocalDate day) {
        day(field, day, request.dates().sentOn(), request.number() + " was sent on");
    }

    /** What takes a request on from where it stands happens on the day it came there or later. */
    static void latestMove(ReviewRequest request, Act act) {
        sending(request, act);
        var status = Display.label(request.status()).toLowerCase(Locale.ROOT);
        day("on", act.happenedOn(), request.standing().since(), request.number() + " is " + status + " since");
    }

    /**
     * A day that is not before another.
     *
     * @param since what happened on the earliest day possible, up to that day: "REF-4 was acknowledged on"
     * @throws Invalid where it is before; where either is unknown, nothing is
     */
    public static void day(String field, LocalDate day, LocalDate earliest, String since) {
        if (day != null && earliest != null && day.isBefore(earliest)) {
            throw new Invalid(field, since + " " + earliest + "; this cannot have happened before.");
        }
    }
}
