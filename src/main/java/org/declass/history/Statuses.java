package org.declass.history;

/** Knows the statuses of one sort of thing, so that timelines can write and colour them; one bean for each sort. */
public interface Statuses {

    /** The sort of thing. */
    SubjectKind of();

    /** The constant with a name. */
    Enum<?> constant(String name);
}
