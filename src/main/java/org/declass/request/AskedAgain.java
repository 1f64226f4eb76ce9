package org.declass.request;

import java.time.LocalDate;
import org.declass.web.Display;

/**
 * From when on a file may be asked for again where an agency has looked at it.
 *
 * @param file the number of the file
 * @param agency the code of the agency that looked at it
 * @param request the number of the request it answered
 * @param determination the number of its answer
 * @param outcome what it answered
 * @param letterDate the date of its letter
 * @param from the first day on which it may no longer decline because of that
 * @param citation where the rule stands
 * @param verified whether somebody has checked the rule against its source
 */
public record AskedAgain(
        String file,
        String agency,
        String request,
        String determination,
        Outcome outcome,
        LocalDate letterDate,
        LocalDate from,
        String citation,
        boolean verified) {

    /** Whether the agency may still decline on a day. */
    public boolean isTooEarly(LocalDate day) {
        return day.isBefore(from);
    }

    /** What it means for a request, in a sentence. */
    public String sentence() {
        var looked = outcome == Outcome.NOT_REVIEWED_TWO_YEARS
                ? agency + " declined to look at " + file + " again (" + determination + ", letter of "
                        + Display.day(letterDate) + ")"
                : agency + " reviewed " + file + " in " + request + " (" + determination + ", letter of "
                        + Display.day(letterDate) + ")";
        return looked + "; it may decline until " + Display.day(from.minusDays(1)) + " and may be asked again from "
                + Display.day(from) + ".";
    }
}
