package org.declass.finding;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.request.DeterminationRow;
import org.declass.request.Outcome;

/**
 * The page counts of an answer.
 *
 * @param outcome what was answered
 * @param total how many pages the document has, or null
 * @param full how many were released in full, or null
 * @param part how many with excisions, or null
 * @param denied how many were withheld, or null
 */
record Pages(Outcome outcome, Integer total, Integer full, Integer part, Integer denied) {

    static Pages of(DeterminationRow answer) {
        return new Pages(
                answer.outcome(), answer.pagesTotal(), answer.pagesFull(), answer.pagesPart(), answer.pagesDenied());
    }

    /** What does not fit; empty where all does or too little is said. */
    Optional<String> fault() {
        if (total != null && parts() > total) {
            return sum();
        }
        return switch (outcome) {
            case RELEASED_IN_FULL ->
                some(part) || some(denied)
                        ? Optional.of("releases in full, but counts " + counts("in part", part, "denied", denied))
                        : full == null ? Optional.empty() : sum();
            case DENIED_IN_FULL ->
                some(full) || some(part)
                        ? Optional.of("denies in full, but counts " + counts("in full", full, "in part", part))
                        : denied == null ? Optional.empty() : sum();
            case RELEASED_IN_PART ->
                full != null && full.equals(total)
                        ? Optional.of("releases in part, but counts all " + total + " pages in full")
                        : sum();
            case RELEASED -> sum();
            case PREVIOUSLY_RELEASED, NO_RECORDS, GLOMAR, NOT_SUBJECT, NOT_REVIEWED_TWO_YEARS, LOST -> Optional.empty();
        };
    }

    private Optional<String> sum() {
        if (total == null || Stream.of(full, part, denied).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        var sum = parts();
        return sum == total
                ? Optional.empty()
                : Optional.of("has " + total + " pages and says what became of " + sum + " of them");
    }

    private int parts() {
        return Stream.of(full, part, denied)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean some(Integer count) {
        return count != null && count > 0;
    }

    private static String counts(String one, Integer first, String other, Integer second) {
        return Stream.of(some(first) ? first + " " + one : null, some(second) ? second + " " + other : null)
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return total + "=" + full + "+" + part + "+" + denied;
    }
}
