package org.declass.letter;

import java.util.List;
import java.util.Optional;

/** Finds cases by any fragment of what people know of them; implemented above, where the index is. */
public interface CaseIndex {

    /**
     * The numbers of requests, appeals and referrals in which every word of the text is found.
     *
     * @param most how many of each sort at most
     * @return those that fit best first; empty while the index cannot say
     */
    Optional<List<String>> find(String text, int most);
}
