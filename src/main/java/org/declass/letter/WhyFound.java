package org.declass.letter;

import java.util.List;

/** Says by what cases were found; implemented above, where it is known how what people type is understood. */
public interface WhyFound {

    /**
     * The cases with what was asked for.
     *
     * @param typed what somebody looked for
     * @param found some of the cases that have it, in the order in which they are offered
     */
    List<FoundCase> told(String typed, List<KnownCase> found);
}
