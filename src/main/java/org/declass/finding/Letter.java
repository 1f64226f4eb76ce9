package org.declass.finding;

import java.util.List;
import org.declass.request.DeterminationRow;
import org.declass.web.Display;

/**
 * The items that one letter answers alike.
 *
 * @param mark tells it from other letters of the case
 * @param parts the items
 */
record Letter(String mark, List<Part> parts) {

    private static final int MOST_NAMED = 12;

    /** What is the same in the answers on all of its items. */
    DeterminationRow answer() {
        return parts.get(0).answer();
    }

    List<FindingPlace> places() {
        return parts.stream().map(Part::place).toList();
    }

    /** "The letter of 10 February 2026 (STATE, items 1, 2)". */
    String words() {
        return "The letter of " + Display.day(answer().letterDate()) + " (" + answer().agency() + ", " + items() + ")";
    }

    private String items() {
        return (parts.size() == 1 ? "item " : "items ")
                + some(parts.stream().map(part -> String.valueOf(part.item())).toList());
    }

    /** The first of them with commas, and how many there are besides. */
    static String some(List<String> words) {
        return words.size() <= MOST_NAMED
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST_NAMED)) + " and " + (words.size() - MOST_NAMED) + " further";
    }
}
