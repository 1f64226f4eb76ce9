package org.declass.file;

import java.time.LocalDate;
import org.declass.web.Conditions;

/** The condition that a partial date can mean some day of a period; a date nobody knows never does. */
final class DateOverlap {

    private DateOverlap() {}

    static void on(Conditions conditions, String date, LocalDate from, LocalDate to) {
        if (from != null || to != null) {
            conditions
                    .also(date + ".precision not in ('UNKNOWN', 'BLANK')")
                    .also("(" + date + ".latest is null or " + date + ".latest >= ", from, ")")
                    .also("(" + date + ".earliest is null or " + date + ".earliest <= ", to, ")");
        }
    }
}
