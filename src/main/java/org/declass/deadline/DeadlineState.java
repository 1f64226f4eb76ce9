package org.declass.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.declass.web.Labelled;
import org.declass.web.Toned;

/** Where a kept clock stands on a day: derived, never stored. */
public enum DeadlineState implements Labelled, Toned {
    /** It begins on a day that lies ahead. */
    AHEAD("Begins later", "neutral"),
    /** There is time left. */
    RUNNING("Running", "info"),
    /** It stands still. */
    PAUSED("Paused", "waiting"),
    /** It is time to act, or for theirs the last day. */
    LAST_DAY("Last day", "warn"),
    /** The due day has passed. */
    LAPSED("Lapsed", "bad"),
    /** What it waited for came. */
    MET("Met", "good"),
    /** It lapsed, and the right that followed was used. */
    ACTED_ON("Lapsed and acted on", "good"),
    /** It no longer matters. */
    CANCELLED("Cancelled", "neutral");

    private final String label;
    private final String tone;

    DeadlineState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    static DeadlineState of(Reckoned clock, Ended ended, LocalDate today) {
        return switch (ended.how()) {
            case MET -> MET;
            case ACTED_ON -> ACTED_ON;
            case CANCELLED -> CANCELLED;
            case OPEN -> whileOpen(clock, today);
        };
    }

    private static DeadlineState whileOpen(Reckoned clock, LocalDate today) {
        if (clock.pausedSince() != null) {
            return PAUSED;
        }
        if (clock.earliest().isAfter(today)) {
            return AHEAD;
        }
        if (clock.due().isBefore(today)) {
            return LAPSED;
        }
        return clock.actBy().isAfter(today) ? RUNNING : LAST_DAY;
    }

    /** The same on the alias {@code d} of a kept clock; {@code today} is the name of the parameter. */
    String condition(String today) {
        var open = "d.ended.how = OPEN and d.reckoned.pausedSince is null and d.reckoned.";
        return switch (this) {
            case AHEAD -> open + "earliest > " + today + " and d.reckoned.due > " + today;
            case RUNNING ->
                open + "earliest <= " + today + " and d.reckoned.actBy > " + today + " and d.reckoned.due > " + today;
            case PAUSED -> "d.ended.how = OPEN and d.reckoned.pausedSince is not null";
            case LAST_DAY ->
                open + "earliest <= " + today + " and d.reckoned.actBy <= " + today + " and d.reckoned.due >= " + today;
            case LAPSED -> open + "earliest <= " + today + " and d.reckoned.due < " + today;
            case MET, ACTED_ON, CANCELLED -> "d.ended.how = " + name();
        };
    }

    /** Those of clocks that have not ended. */
    static List<DeadlineState> open() {
        return Stream.of(values()).filter(state -> !state.isEnd()).toList();
    }

    /** Whether a clock in it has ended. */
    public boolean isEnd() {
        return this == MET || this == ACTED_ON || this == CANCELLED;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String tone() {
        return tone;
    }
}
