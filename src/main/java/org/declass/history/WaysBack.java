package org.declass.history;

import java.util.Optional;
import org.declass.web.WayBack;

/** Knows, of the things of a package, how an act that was just recorded is taken back or put right. */
public interface WaysBack {

    /** The way back from what an entry tells; empty where there is none, or somebody else's entry is meant. */
    Optional<WayBack> from(HistoryEntry entry);
}
