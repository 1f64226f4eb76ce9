package org.declass.request;

import java.util.List;
import java.util.Map;

/** Knows what is to be said beside the items of a request; implemented above, where it is known. */
public interface RemarksOnItems {

    /** The remarks on a request's items, by the number of the item within it. */
    Map<Integer, List<Remark>> of(ReviewRequest request);

    /**
     * Something to be said.
     *
     * @param label in a few words
     * @param tone its colour
     * @param href the page that says more
     * @param sentence in a sentence
     */
    record Remark(String label, String tone, String href, String sentence) {}
}
