package org.declass.run;

import java.util.regex.Pattern;
import org.declass.web.NotFound;

/**
 * How the runs of a kind are kept.
 *
 * @param run the entity of a run
 * @param row the entity of its rows; its field {@code run} leads back
 * @param prefix what stands before the dash in their numbers
 * @param called what people call such a run
 * @param done what a row that was done is settled as
 * @param refused the same where something stood in the way
 * @param changed the same where somebody changed the thing meanwhile
 */
public record Ledger<R extends Run, W extends RunRow>(
        Class<R> run, Class<W> row, String prefix, String called, Enum<?> done, Enum<?> refused, Enum<?> changed) {

    /** The id behind a number such as {@code B-12}. */
    Long id(String number) {
        var match = Pattern.compile("(?i)" + prefix + "-(\\d{1,12})").matcher(number);
        if (!match.matches()) {
            throw missing(number);
        }
        return Long.valueOf(match.group(1));
    }

    /** The number of the run with an id. */
    public String number(Long id) {
        return prefix + "-" + id;
    }

    NotFound missing(String number) {
        return new NotFound(called, number);
    }
}
