package org.declass.batch;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that no request of a batch asks for.
 *
 * @param file its number
 * @param title its title
 * @param reasons all that stands in the way
 */
@Schema(name = "LeftOut")
record LeftOut(String file, String title, List<Reason> reasons) {

    /**
     * One of the things that stand in the way.
     *
     * @param hindrance the rule
     * @param why the same in words
     * @param citation where the rule stands, or null
     * @param from the first day on which it may be asked for again, where that is the reason; else null
     */
    @Schema(name = "LeftOutReason")
    record Reason(Hindrance hindrance, String why, String citation, LocalDate from) {}
}
