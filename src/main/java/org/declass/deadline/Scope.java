package org.declass.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cases a rule holds for.
 *
 * @param agencies the agencies; empty for all
 * @param kinds the kinds of request; empty for all
 * @param from the first starting day; null for any before the last
 * @param to the last starting day; null for any after the first
 */
record Scope(List<String> agencies, List<Road> kinds, LocalDate from, LocalDate to) {

    /** The words of a text, which are separated by blanks or commas. */
    static List<String> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("[\\s,;]+")).toList();
    }

    /** The agencies as one text; null where there are none. */
    String agenciesText() {
        return agencies.isEmpty() ? null : String.join(" ", agencies);
    }

    /** The kinds of request as one text; null where there are none. */
    String kindsText() {
        return kinds.isEmpty()
                ? null
                : String.join(" ", kinds.stream().map(Road::name).toList());
    }

    /** Whether a case is among them. */
    boolean covers(String agency, Road kind, LocalDate startingDay) {
        return (agencies.isEmpty() || agencies.contains(agency))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (from == null || !startingDay.isBefore(from))
                && (to == null || !startingDay.isAfter(to));
    }

    /** Whether some case is among those of both, and both are as special. */
    boolean competesWith(Scope other) {
        return areAsSpecial(agencies, other.agencies)
                && areAsSpecial(kinds, other.kinds)
                && beginsBeforeEndOf(other)
                && other.beginsBeforeEndOf(this);
    }

    /** An agency's own rule goes before the general one; after that, one for a kind of request before one for all. */
    int speciality() {
        return (agencies.isEmpty() ? 0 : 2) + (kinds.isEmpty() ? 0 : 1);
    }

    private static boolean areAsSpecial(List<?> ours, List<?> theirs) {
        return ours.isEmpty() ? theirs.isEmpty() : !Collections.disjoint(ours, theirs);
    }

    private boolean beginsBeforeEndOf(Scope other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}
