package org.declass.web;

/** An enum whose words on the pages are not simply its name in lower case. */
public interface Labelled {

    /** The words people read, such as "Kyl-Lott review". */
    String label();
}
