package org.declass.web;

/** A status or outcome that has a colour on the pages. */
public interface Toned {

    /** {@code neutral}, {@code info}, {@code waiting}, {@code good}, {@code warn} or {@code bad}. */
    String tone();
}
