package org.declass.batch;

import org.declass.web.Toned;

/** What became of a request of a batch. */
public enum Outcome implements Toned {
    /** It is a draft now. */
    DRAFTED,
    /** Something stands in the way. */
    REFUSED;

    @Override
    public String tone() {
        return switch (this) {
            case DRAFTED -> "good";
            case REFUSED -> "bad";
        };
    }
}
