package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.declass.request.RequestStatus;

/** Finds the cases that a letter may be about, by any fragment of what people know of them. */
@ApplicationScoped
class CaseSearch {

    private static final int MOST_WORDS = 8;

    /** Some of what the index finds was struck, or is not ours. */
    private static final int LOOKED_THROUGH = 100;

    private final KnownCases known;
    private final CaseIndex index;
    private final CasesByReading reading;

    CaseSearch(KnownCases known, CaseIndex index, CasesByReading reading) {
        this.known = known;
        this.index = index;
        this.reading = reading;
    }

    /**
     * The case of that number alone; else those in which every word of the text is found: first those whose number has
     * it, and open ones before closed ones.
     */
    List<KnownCase> find(String text, int most) {
        var words = Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var exact = words.size() == 1
                ? known.withNumber(words.get(0).toUpperCase(Locale.ROOT)).toList()
                : List.<KnownCase>of();
        if (!exact.isEmpty()) {
            return exact;
        }
        return index.find(String.join(" ", words), LOOKED_THROUGH)
                .map(numbers -> best(known.ours(numbers), text, most))
                .orElseGet(() -> reading.find(words, most));
    }

    private static List<KnownCase> best(List<KnownCase> found, String text, int most) {
        return found.stream()
                .sorted(Comparator.<KnownCase, Boolean>comparing(one -> !one.isNumbered(text))
                        .thenComparing(one -> one.status() == RequestStatus.CLOSED))
                .limit(most)
                .toList();
    }
}
