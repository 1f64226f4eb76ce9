package org.declass.letter;

import java.util.List;

/** Finds cases by any fragment of what people know of them. */
interface CaseSearch {

    /** The cases in which every word of the text is found, those that are open and new first; at most so many. */
    List<KnownCase> find(String text, int most);
}
