package org.declass.run;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** One of the many things of a run, with what became of it. */
@MappedSuperclass
public abstract class RunRow {

    private int ordinal;

    @Column(length = 4000)
    private String reason;

    protected RunRow() {}

    protected RunRow(int ordinal) {
        this.ordinal = ordinal;
    }

    /** Tells it from all others of its kind. */
    protected abstract Long id();

    /** What became of it; null while nothing has. */
    public abstract Enum<?> outcome();

    /** What to say where somebody changed the thing at the same moment. */
    protected abstract String overtaken();

    /** Why nothing was done, or null. */
    public String reason() {
        return reason;
    }
}
