package org.declass.web;

import java.util.List;
import java.util.Optional;

/** Knows beforehand which things can have some words; implemented above, where the index is. */
public interface WordIndex {

    /**
     * The things that can have every word of a text, each anywhere in a word or a number of theirs. There may be others
     * among them, but none that has the words is missing.
     *
     * @param noun what they are: {@code FILE}
     * @param most how many at most
     * @return their ids; empty where there are more, or where the index cannot say
     */
    Optional<List<Long>> mayHave(String noun, String text, int most);
}
