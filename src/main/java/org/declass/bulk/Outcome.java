package org.declass.bulk;

import org.declass.web.Labelled;
import org.declass.web.Toned;

/** What became of one of many. */
public enum Outcome implements Labelled, Toned {
    /** It is recorded. */
    DONE("Done", "good"),
    /** Something stands in the way. */
    REFUSED("Refused", "bad"),
    /** Somebody changed the thing since it was looked at. */
    CHANGED("Changed meanwhile", "warn");

    private final String label;
    private final String tone;

    Outcome(String label, String tone) {
        this.label = label;
        this.tone = tone;
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
