package org.declass.finding;

import org.declass.web.Toned;

/** Where a finding stands; follows from the case, from what people said about it, and from the day. */
public enum FindingStatus implements Toned {
    /** It holds, and nobody has dismissed it. */
    OPEN,
    /** It holds, and a person said why nothing is to be done about it. */
    DISMISSED,
    /** It holds no longer. */
    RESOLVED;

    /** The condition on the alias {@code f} of a finding; the parameter {@code today} is the day. */
    String condition() {
        var holds = "f.resolvedOn is null and (f.until is null or f.until >= :today)";
        return switch (this) {
            case OPEN -> holds + " and f.dismissal.reason is null";
            case DISMISSED -> holds + " and f.dismissal.reason is not null";
            case RESOLVED -> "f.resolvedOn is not null or f.until < :today";
        };
    }

    /** The condition on a past day, {@code day}, by what the history says of its status. */
    String condition(String status) {
        var isOver = "f.until < :day";
        return this == RESOLVED
                ? "(" + isOver + " or " + status + " = 'RESOLVED')"
                : "((f.until is null or f.until >= :day) and " + status + " = '" + name() + "')";
    }

    @Override
    public String tone() {
        return switch (this) {
            case OPEN -> "warn";
            case DISMISSED -> "neutral";
            case RESOLVED -> "good";
        };
    }
}
