package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.deadline.Reckonings;

/** Knows our time to contest an answer: that of the very clock which runs for it, or which would run. */
@ApplicationScoped
public class AnswerWindows {

    private final ClocksOfRequest clocks;
    private final Reckonings reckonings;

    AnswerWindows(ClocksOfRequest clocks, Reckonings reckonings) {
        this.clocks = clocks;
        this.reckonings = reckonings;
    }

    /** The time for an appeal of a purpose over what an answer says on an item; empty where no rule limits it. */
    public Optional<Reckoning> contesting(Purpose window, RequestItem item, DeterminationRow answer) {
        return clocks.contesting(window, item, answer).flatMap(reckonings::of);
    }
}
