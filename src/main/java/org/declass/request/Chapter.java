package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.declass.history.Verb;
import org.declass.web.TimelineEntry;

/**
 * What happened to a case at one stroke: an act by itself, or a letter with the acts it brought.
 *
 * @param entry the entry of the letter, or of the act
 * @param letter what stands on the letter; null where there is none
 * @param brought the entries of the acts that it brought, in their order
 */
record Chapter(TimelineEntry entry, CaseLetters.Line letter, List<TimelineEntry> brought) {

    private static final Set<String> LETTERS = Set.of(Verb.RECORDED.phrase(), Verb.LINKED.phrase());

    /** The day it happened. */
    public LocalDate day() {
        return entry.day();
    }

    /** Tells letters with what they brought from other acts; what comes as a list keeps its order. */
    static List<Chapter> of(List<TimelineEntry> entries, Map<String, CaseLetters.Line> letters) {
        var inOrder = entries.stream()
                .sorted(Comparator.comparingLong(TimelineEntry::position))
                .toList();
        Set<Long> taken = new HashSet<>();
        Map<Long, Chapter> ofLetters = new HashMap<>();
        IntStream.range(0, inOrder.size())
                .filter(place -> isLetter(inOrder.get(place), letters))
                .forEach(place -> {
                    var letter = letters.get(inOrder.get(place).subject());
                    var brought = brought(inOrder, place, letters);
                    brought.forEach(act -> taken.add(act.position()));
                    ofLetters.put(inOrder.get(place).position(), new Chapter(inOrder.get(place), letter, brought));
                });
        return entries.stream()
                .filter(entry -> !taken.contains(entry.position()))
                .map(entry -> ofLetters.getOrDefault(entry.position(), new Chapter(entry, null, List.of())))
                .toList();
    }

    private static boolean isLetter(TimelineEntry entry, Map<String, CaseLetters.Line> letters) {
        return letters.containsKey(entry.subject()) && LETTERS.contains(entry.phrase());
    }

    /** The acts recorded in one go with a letter stand after it, before the next one, and happened on its day or when it came. */
    private static List<TimelineEntry> brought(
            List<TimelineEntry> inOrder, int place, Map<String, CaseLetters.Line> letters) {
        var own = inOrder.get(place);
        var letter = letters.get(own.subject());
        List<TimelineEntry> acts = new ArrayList<>();
        for (var act : inOrder.subList(place + 1, inOrder.size())) {
            if (isLetter(act, letters)
                    || !act.recordedAt().equals(own.recordedAt())
                    || !act.who().equals(own.who())
                    || act.subject().equals(own.subject())
                    || !(act.day().equals(own.day()) || act.day().equals(letter.receivedOn()))) {
                break;
            }
            acts.add(act);
        }
        return List.copyOf(acts);
    }
}
