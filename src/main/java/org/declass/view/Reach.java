package org.declass.view;

/** Who is offered a view. */
public enum Reach {
    /** Its owner alone. */
    PRIVATE,
    /** Everybody who signs in. */
    SHARED
}
