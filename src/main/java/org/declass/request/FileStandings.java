package org.declass.request;

import java.util.Collection;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.Change;

/** Moves files to the status that follows from all requests for them. */
@FunctionalInterface
interface FileStandings {

    /** For verbs that cannot move a file. */
    FileStandings UNMOVED = (items, act) -> List.of();

    /** Moves the files of the items, and returns what changed for the entry of the verb. */
    List<Change> after(Collection<RequestItem> items, Act act);
}
