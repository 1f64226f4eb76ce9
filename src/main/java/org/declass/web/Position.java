package org.declass.web;

/** Where the whole tracker stands: a number that grows with every write. */
public interface Position {

    /** The position now. */
    long position();
}
