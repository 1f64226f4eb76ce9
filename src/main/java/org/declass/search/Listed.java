package org.declass.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where lists look for the words that they are filtered by: what stands in the columns of their conditions, and nothing
 * else.
 *
 * @param texts what has fragments as they are typed
 * @param numbers what holds letters, digits and blanks only, and has fragments whatever stands between their letters and digits
 * @param isCut whether there is so much more that not all of it is here
 */
record Listed(List<String> texts, List<String> numbers, boolean isCut) {

    /** What no list looks through for words. */
    static final Listed NOWHERE = in();

    /** Some texts; what is null is left out. */
    static Listed in(String... texts) {
        return new Listed(List.of(), List.of(), false).and(Arrays.stream(texts));
    }

    /** The same with more texts. */
    Listed and(Stream<String> more) {
        return new Listed(
                Stream.concat(texts.stream(), more.filter(Objects::nonNull)).toList(), numbers, isCut);
    }

    /** The same with numbers, one or more in each text. */
    Listed withNumbers(String... more) {
        return new Listed(texts, List.of(more), isCut);
    }

    /** The same without what is too much. */
    Listed cut() {
        return new Listed(texts, numbers, true);
    }
}
