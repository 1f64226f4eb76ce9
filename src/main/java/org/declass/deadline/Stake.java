package org.declass.deadline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.declass.web.Labelled;

/** What hangs on a clock for us. */
public enum Stake implements Labelled {
    /** An agency waits for our answer. */
    QUESTION(
            "Questions to us",
            Side.OURS,
            EnumSet.of(Purpose.STILL_INTERESTED, Purpose.FEE_REPLY, Purpose.FOIA_CLARIFY)),
    /** We lose a right when it lapses. */
    LOSS("Rights we can lose", Side.OURS, EnumSet.complementOf(EnumSet.copyOf(QUESTION.purposes))),
    /** We gain a right when it lapses. */
    RIGHT(
            "Rights we gain",
            Side.THEIRS,
            EnumSet.of(
                    Purpose.MDR_INIT,
                    Purpose.FOIA_INIT,
                    Purpose.REFILE_2Y,
                    Purpose.MDR_APPEAL_180,
                    Purpose.ISCAP_2Y,
                    Purpose.FOIA_APPEAL_DEC)),
    /** It says how late they are: all of theirs but the waits that the law lays on us. */
    PROMISE("What they owe us", Side.THEIRS, EnumSet.complementOf(EnumSet.of(Purpose.REFILE_2Y, Purpose.ISCAP_2Y)));

    private final String label;
    private final Side side;
    private final Set<Purpose> purposes;

    Stake(String label, Side side, Set<Purpose> purposes) {
        this.label = label;
        this.side = side;
        this.purposes = Collections.unmodifiableSet(purposes);
    }

    /** Whose clocks they are. */
    public Side side() {
        return side;
    }

    /** What such clocks are about. */
    public Set<Purpose> purposes() {
        return purposes;
    }

    @Override
    public String label() {
        return label;
    }
}
