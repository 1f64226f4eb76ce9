package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.web.TimelineEntry;

/**
 * Tells acts to those who look at them as a whole, before they are done or long after: in a word each, with the clocks by
 * what they are about instead of by their numbers, and of these only those that begin, end, or have another day.
 */
@ApplicationScoped
public class Retelling {

    private static final String PURPOSE = "purpose";
    private static final String DUE = "due";
    private static final String FILE_BY = "fileBy";
    private static final String PAUSED_SINCE = "pausedSince";

    private final Narrator narrator;
    private final PastChanges past;

    Retelling(Narrator narrator, PastChanges past) {
        this.narrator = narrator;
        this.past = past;
    }

    /**
     * An act.
     *
     * @param entry as it stands in the history
     * @param told the same in the words of a timeline, without the clocks
     * @param clocks what it did to clocks: "Answer to a FOIA request: due 3 March 2026 instead of 1 March 2026"
     */
    public record Retold(EntryRow entry, TimelineEntry told, List<String> clocks) {}

    /** Tells some acts in their order. */
    public List<Retold> of(List<EntryRow> entries) {
        var purposes = purposes(entries);
        return entries.stream().map(entry -> retold(entry, purposes)).toList();
    }

    private Retold retold(EntryRow entry, Map<String, String> purposes) {
        var others =
                entry.changes().stream().filter(change -> !isOfClock(change)).toList();
        var clocks = entry.changes().stream()
                .filter(Retelling::isOfClock)
                .collect(Collectors.groupingBy(
                        EntryRow.Changed::subject,
                        LinkedHashMap::new,
                        Collectors.toMap(EntryRow.Changed::field, Function.identity(), (first, second) -> second)));
        List<String> sentences = new ArrayList<>();
        clocks.forEach((number, changes) -> {
            var said = said(changes);
            if (!said.isEmpty()) {
                var clock = purposes.getOrDefault(number, number);
                sentences.add((changes.containsKey(PURPOSE) ? "New clock, " + clock : clock) + ": "
                        + String.join(", ", said));
            }
        });
        return new Retold(entry, narrator.tell(entry.with(others)), sentences);
    }

    private static boolean isOfClock(EntryRow.Changed change) {
        return change.kind() == SubjectKind.DEADLINE;
    }

    /** What happened to one clock; nothing where only the words of its reckoning changed. */
    private List<String> said(Map<String, EntryRow.Changed> changes) {
        List<String> said = new ArrayList<>();
        day("due", changes.get(DUE)).forEach(said::add);
        day("to be filed by", changes.get(FILE_BY)).forEach(said::add);
        var paused = changes.get(PAUSED_SINCE);
        if (paused != null) {
            said.add(paused.after() == null ? "runs again" : "stands still since " + narrator.after(paused));
        }
        if (changes.containsKey(Change.STATUS)) {
            said.add(narrator.after(changes.get(Change.STATUS)).toLowerCase(Locale.ROOT));
        }
        if (changes.containsKey("ruleVerified")) {
            said.add("by a rule that nobody has checked");
        }
        return said;
    }

    private List<String> day(String what, EntryRow.Changed change) {
        if (change == null) {
            return List.of();
        }
        if (change.after() == null) {
            return List.of("no longer " + what + " " + narrator.before(change));
        }
        var instead = change.before() == null ? "" : " instead of " + narrator.before(change);
        return List.of(what + " " + narrator.after(change) + instead);
    }

    /** What the clocks are about, by their numbers: those that begin say so, the others said it when they began. */
    private Map<String, String> purposes(List<EntryRow> entries) {
        Map<String, String> purposes = new LinkedHashMap<>();
        var clocks = entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(Retelling::isOfClock)
                .toList();
        past.atFirst(
                        SubjectKind.DEADLINE,
                        PURPOSE,
                        clocks.stream()
                                .map(EntryRow.Changed::subject)
                                .distinct()
                                .toList())
                .forEach((clock, purpose) -> purposes.put(clock, narrator.after(purpose(clock, purpose))));
        clocks.stream()
                .filter(change -> change.field().equals(PURPOSE))
                .forEach(change -> purposes.put(change.subject(), narrator.after(change)));
        return purposes;
    }

    private static EntryRow.Changed purpose(String clock, String purpose) {
        return new EntryRow.Changed(SubjectKind.DEADLINE, clock, PURPOSE, null, purpose);
    }
}
