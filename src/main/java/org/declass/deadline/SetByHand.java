package org.declass.deadline;

import java.time.LocalDate;

/**
 * A due day that a person put in the place of the reckoned one.
 *
 * @param due the day
 * @param reason why, a clause without a full stop: "the letter names the day"
 * @param who whose decision it was
 */
public record SetByHand(LocalDate due, String reason, String who) {

    public SetByHand {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a due day set by hand needs a reason");
        }
    }
}
