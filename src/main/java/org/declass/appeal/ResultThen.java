package org.declass.appeal;

import java.time.LocalDate;
import java.util.Arrays;
import org.declass.history.PastChanges;

/**
 * A result of an item as the history tells it, {@code 2: Affirmed}; what is taken back names the item as what stood before.
 *
 * @param ordinal the item's number within its request
 * @param result what stands since; null where nothing does
 * @param isTakenBack whether one was taken back, not given
 * @param on the day it happened
 */
record ResultThen(String ordinal, AppealResult result, boolean isTakenBack, LocalDate on) {

    static ResultThen of(PastChanges.Made made) {
        var isTakenBack = made.before() != null;
        return new ResultThen(
                isTakenBack ? made.before() : made.after().replaceFirst(":.*", ""),
                made.after() == null ? null : labelled(made.after().replaceFirst("^\\d+: ", "")),
                isTakenBack,
                made.on());
    }

    private static AppealResult labelled(String label) {
        return Arrays.stream(AppealResult.values())
                .filter(result -> result.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
