package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.web.TimelineEntry;

/** Tells what acts will do before they are done: they are done in a transaction that is then rolled back. */
@ApplicationScoped
public class Foresight {

    /** The fact that is written first of what is new, by which its number is known not to be final. */
    private static final Map<SubjectKind, String> BEGINNINGS = Map.of(
            SubjectKind.DEADLINE, "purpose",
            SubjectKind.FINDING, "check",
            SubjectKind.REFERRAL, "agency");

    private static final Map<SubjectKind, String> WORDS = Map.of(
            SubjectKind.DEADLINE, "new clock",
            SubjectKind.FINDING, "new finding",
            SubjectKind.REFERRAL, "new referral");

    private final History history;
    private final Narrator narrator;

    Foresight(History history, Narrator narrator) {
        this.history = history;
        this.narrator = narrator;
    }

    /**
     * What an act will do.
     *
     * @param entry as it will stand in the history, without a position; what is new has no number yet
     * @param told the same in the words of a timeline
     */
    public record Foreseen(EntryRow entry, TimelineEntry told) {}

    /** What the running transaction has done so far; it will be rolled back. */
    public List<Foreseen> look() {
        var entries = history.foreseen();
        Map<Subject, String> begun = new HashMap<>();
        entries.stream().flatMap(entry -> entry.changes().stream()).forEach(change -> {
            var kind = change.subject().kind();
            if (change.before() == null && change.field().equals(BEGINNINGS.get(kind))) {
                begun.put(change.subject(), WORDS.get(kind) + " " + (char) ('a' + begun.size()));
            }
        });
        return entries.stream()
                .map(entry -> row(entry, begun))
                .map(row -> new Foreseen(row, narrator.tell(row)))
                .toList();
    }

    private static EntryRow row(HistoryEntry entry, Map<Subject, String> begun) {
        var of = entry.of();
        return new EntryRow(
                0,
                entry.recordedAt(),
                entry.happenedOn(),
                entry.who(),
                entry.via(),
                entry.verb(),
                entry.subject().kind(),
                named(entry.subject(), begun),
                of.request(),
                of.file(),
                entry.fromStatus(),
                entry.toStatus(),
                entry.note(),
                entry.corrects(),
                entry.changes().stream()
                        .map(change -> new EntryRow.Changed(
                                change.subject().kind(),
                                named(change.subject(), begun),
                                change.field(),
                                change.before(),
                                change.after()))
                        .toList());
    }

    private static String named(Subject subject, Map<Subject, String> begun) {
        return begun.getOrDefault(subject, subject.key());
    }
}
