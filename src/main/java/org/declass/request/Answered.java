package org.declass.request;

import org.declass.web.Labelled;

/** How much of a request is answered. */
public enum Answered implements Labelled {
    /** No item of it. */
    NONE("None"),
    /** Some of its items, not all. */
    SOME("Some, not all"),
    /** Every item. */
    ALL("All");

    /** The name of the one that a request is, in a query with the alias {@code r}; one without items has no answer. */
    static final String OF_REQUEST = "case when r.standing.counts.determined = 0 then 'NONE'"
            + " when r.standing.counts.determined < r.standing.counts.items then 'SOME'"
            + " else 'ALL' end";

    private final String label;

    Answered(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
