package org.declass.request;

import org.declass.web.Labelled;

/** Who filed a request. */
public enum FiledBy implements Labelled {
    /** One of our editors. */
    US("Us"),
    /** Somebody else; we know of it from a list of what was decided. */
    OTHERS("Others");

    private final String label;

    FiledBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
