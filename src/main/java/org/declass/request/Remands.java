package org.declass.request;

import java.time.LocalDate;
import java.util.Optional;

/** Knows which items an appeal sent back to the agency, so that it has to answer on them anew. */
public interface Remands {

    /** The date of the last letter that sent an item back; empty where none did. */
    Optional<LocalDate> lastOn(RequestItem item);
}
