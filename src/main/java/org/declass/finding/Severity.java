package org.declass.finding;

import org.declass.web.Toned;

/** How much hangs on a finding. */
public enum Severity implements Toned {
    /** A right or the whole request hangs on it. */
    HIGH,
    /** Worth a letter. */
    MEDIUM,
    /** Worth a look. */
    LOW;

    /** By which lists are ordered, the loudest first. */
    long weight() {
        return ordinal();
    }

    @Override
    public String tone() {
        return switch (this) {
            case HIGH -> "bad";
            case MEDIUM -> "warn";
            case LOW -> "info";
        };
    }
}
