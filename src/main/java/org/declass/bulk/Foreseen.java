package org.declass.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.declass.history.EntryRow;
import org.declass.history.Foresight;
import org.declass.history.SubjectKind;
import org.declass.web.Display;

/**
 * What an act will do on one thing.
 *
 * @param thing the thing, with the version that was looked at
 * @param possible whether it can be recorded now
 * @param reasons all that stands in the way; empty where it can
 * @param will what it will do, in words; null where it cannot
 * @param entries the entries that the history will have, without a position
 */
record Foreseen(Chosen thing, boolean possible, List<String> reasons, String will, List<EntryRow> entries) {

    static Foreseen cannot(Chosen thing, List<String> reasons) {
        return new Foreseen(thing, false, reasons, null, List.of());
    }

    static Foreseen can(Chosen thing, List<Foresight.Foreseen> told) {
        var entries = told.stream().map(Foresight.Foreseen::entry).toList();
        return new Foreseen(thing, true, List.of(), words(told, entries), entries);
    }

    private static String words(List<Foresight.Foreseen> told, List<EntryRow> entries) {
        List<String> words = new ArrayList<>();
        told.stream()
                .map(one -> one.told().move())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(move -> words.add((move.from() == null ? "" : move.from() + " → ") + move.to()));
        counted(words, entries, SubjectKind.DEADLINE, "clock");
        counted(words, entries, SubjectKind.FINDING, "finding");
        if (words.isEmpty()) {
            return entries.isEmpty() ? "change nothing" : "move nothing";
        }
        return String.join("; ", words);
    }

    private static void counted(List<String> words, List<EntryRow> entries, SubjectKind kind, String noun) {
        var touched = entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.kind() == kind)
                .map(EntryRow.Changed::subject)
                .distinct()
                .count();
        if (touched > 0) {
            words.add("move " + Display.counted(touched, noun));
        }
    }
}
