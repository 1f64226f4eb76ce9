package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.history.EntryRow;
import org.declass.history.SubjectKind;

/**
 * An entry of a request's history as it has been put right since: what it said stays in it, what is right stands in the
 * corrections.
 *
 * @param entry the entry
 * @param corrections the entries that correct it, the earliest first
 */
record PutRight(EntryRow entry, List<EntryRow> corrections) {

    /** What a correction calls the day it puts right. */
    static final String DAY = "on";
    /** What a correction calls the words it puts right. */
    static final String NOTE = "note";
    /** What the agency calls where the request stands, as one note has it. */
    static final String THEIR_WORD = "theyCallIt";
    /** What a correction notes that takes the entry back. */
    static final String TAKEN_BACK = "takenBack";

    /** The same, put right once more. */
    PutRight with(List<EntryRow.Changed> facts) {
        return new PutRight(
                entry,
                Stream.concat(
                                corrections.stream(),
                                Stream.of(new EntryRow(
                                        Long.MAX_VALUE,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        entry.kind(),
                                        entry.subject(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        entry.position(),
                                        facts)))
                        .toList());
    }

    boolean isTakenBack() {
        return corrections.stream()
                .anyMatch(correction -> changeOf(correction, TAKEN_BACK).isPresent());
    }

    /** The day it happened. */
    LocalDate day() {
        return last(DAY).map(change -> LocalDate.parse(change.after())).orElse(entry.happenedOn());
    }

    /** What was noted with it. */
    String note() {
        return last(NOTE).map(EntryRow.Changed::after).orElse(entry.note());
    }

    /** What it says the agency calls where the request stands, or null. */
    String theirWord() {
        return last(THEIR_WORD)
                .or(() -> changeOf(entry, "theirStatus"))
                .map(EntryRow.Changed::after)
                .orElse(null);
    }

    /** What it made of a fact of the request; empty where it left it as it was. */
    Optional<EntryRow.Changed> last(String field) {
        return all(field).reduce((earlier, later) -> later);
    }

    /** What a fact of the request was before it; {@code now} where it left it as it was. */
    String before(String field, String now) {
        var first = all(field).findFirst();
        return first.isPresent() ? first.get().before() : now;
    }

    private Stream<EntryRow.Changed> all(String field) {
        return Stream.concat(Stream.of(entry), corrections.stream()).flatMap(one -> changeOf(one, field).stream());
    }

    private static Optional<EntryRow.Changed> changeOf(EntryRow entry, String field) {
        return entry.changes().stream()
                .filter(change ->
                        change.kind() == SubjectKind.REQUEST && change.field().equals(field))
                .reduce((earlier, later) -> later);
    }
}
