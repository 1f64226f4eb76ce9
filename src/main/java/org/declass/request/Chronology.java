package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.history.Verb;
import org.declass.web.Days;
import org.declass.web.TimelineEntry;

/**
 * What happened to a case, told to others: the earliest first, as it is known to have happened. What was put right is told
 * as it is right, and what concerns only our own books is left out.
 */
final class Chronology {

    /** What agencies and we did, as against what was noted, edited or reckoned about it. */
    private static final Set<String> EVENTS = Stream.of(
                    Verb.SENT,
                    Verb.ACKNOWLEDGED,
                    Verb.REVIEW_STARTED,
                    Verb.EXTENDED,
                    Verb.REROUTED,
                    Verb.INTERIM_RELEASED,
                    Verb.ASKED_US,
                    Verb.ANSWERED,
                    Verb.REFERRED,
                    Verb.REFERRAL_ACKNOWLEDGED,
                    Verb.RETURNED,
                    Verb.REFERRED_AGAIN,
                    Verb.REFERRAL_CANCELLED,
                    Verb.APPEALED,
                    Verb.APPEAL_ACKNOWLEDGED,
                    Verb.MATERIALS_REQUESTED,
                    Verb.MATERIALS_RECEIVED,
                    Verb.APPEAL_REVIEW_STARTED,
                    Verb.APPEAL_DECIDED,
                    Verb.APPEAL_CLOSED,
                    Verb.APPEAL_WITHDRAWN,
                    Verb.DETERMINED,
                    Verb.NUMBER_ADDED,
                    Verb.CLOSED,
                    Verb.REOPENED)
            .map(Verb::phrase)
            .collect(Collectors.toUnmodifiableSet());

    /** The name of a fact that is another thing's: "W-12 status". */
    private static final Pattern OF_ANOTHER = Pattern.compile("[A-Z]+-\\d.*");

    private static final String TAKEN_BACK = "taken back";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String request;
    private final Map<Long, List<TimelineEntry>> corrections;

    private Chronology(String request, List<Chapter> chapters) {
        this.request = request;
        corrections = chapters.stream()
                .map(Chapter::entry)
                .filter(entry -> entry.corrects() != null)
                .sorted(Comparator.comparingLong(TimelineEntry::position))
                .collect(Collectors.groupingBy(TimelineEntry::corrects));
    }

    /**
     * Something that happened.
     *
     * @param letter the letter that said so, or null
     * @param deeds what happened, in a few words each
     * @param notes what we noted about it
     */
    record Event(LocalDate day, CaseLetters.Line letter, List<Deed> deeds, List<String> notes) {

        private static Event both(Event one, Event other) {
            return new Event(
                    one.day,
                    one.letter == null ? other.letter : one.letter,
                    Stream.concat(one.deeds.stream(), other.deeds.stream()).toList(),
                    Stream.concat(one.notes.stream(), other.notes.stream()).toList());
        }

        /** The deeds in words; the same done to several things is said once. */
        public String words() {
            Map<String, List<String>> said = new LinkedHashMap<>();
            deeds.forEach(deed ->
                    said.computeIfAbsent(deed.what(), any -> new ArrayList<>()).addAll(deed.details()));
            return said.entrySet().stream()
                    .map(deed -> deed.getKey()
                            + (deed.getValue().isEmpty() ? "" : ": " + String.join(", ", deed.getValue())))
                    .collect(Collectors.joining(". "));
        }
    }

    /** An act: "Referred REF-4", and "agency DOE", "items 1, 2". */
    record Deed(String what, List<String> details) {}

    /** The events of a request, the earliest first; what happened on one day by one letter or by none is one event. */
    static List<Event> of(String request, List<Chapter> chapters) {
        var chronology = new Chronology(request, chapters);
        return chapters.stream()
                .sorted(Comparator.comparingLong(chapter -> chapter.entry().position()))
                .flatMap(chapter -> chronology.event(chapter).stream())
                .collect(Collectors.groupingBy(Event::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(Chronology::ofDay)
                .toList();
    }

    private static Stream<Event> ofDay(List<Event> events) {
        var letters = events.stream().filter(event -> event.letter() != null).toList();
        if (letters.size() < 2) {
            return events.stream().reduce(Event::both).stream();
        }
        var others = events.stream().filter(event -> event.letter() == null).reduce(Event::both).stream();
        return Stream.concat(others, letters.stream());
    }

    private Optional<Event> event(Chapter chapter) {
        var acts = chapter.letter() == null ? List.of(chapter.entry()) : chapter.brought();
        var deeds = acts.stream()
                .filter(act -> EVENTS.contains(act.phrase()) && !isTakenBack(act))
                .map(this::deed)
                .toList();
        return deeds.isEmpty() && chapter.letter() == null
                ? Optional.empty()
                : Optional.of(new Event(day(chapter), chapter.letter(), deeds, notes(chapter)));
    }

    private boolean isTakenBack(TimelineEntry entry) {
        return corrections(entry)
                .anyMatch(correction -> correction.move() != null
                        || correction.changes().stream()
                                .anyMatch(fact -> fact.name().equals(TAKEN_BACK) && fact.after() != null));
    }

    /** What put an entry right, the earliest first. */
    private Stream<TimelineEntry> corrections(TimelineEntry entry) {
        return corrections.getOrDefault(entry.position(), List.of()).stream();
    }

    private LocalDate day(Chapter chapter) {
        if (chapter.letter() != null) {
            return chapter.letter().dated();
        }
        return corrections(chapter.entry())
                .flatMap(correction -> correction.changes().stream()
                        .filter(fact -> !isOfAnother(fact) && isWhen(fact))
                        .limit(1))
                .map(fact -> Days.day(fact.after()))
                .reduce((earlier, later) -> later)
                .orElse(chapter.day());
    }

    private static List<String> notes(Chapter chapter) {
        return Optional.ofNullable(chapter.entry().note()).stream().toList();
    }

    private Deed deed(TimelineEntry act) {
        var subject = act.subject().equals(request) ? "" : " " + act.subject();
        var phrase = act.phrase().replaceFirst(" (of|for|on|about)$", subject.isEmpty() ? "" : "$0");
        return new Deed(
                phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + subject,
                act.changes().stream()
                        .map(fact -> putRight(act, fact))
                        .filter(fact -> fact.after() != null)
                        .flatMap(fact -> detail(fact).stream())
                        .toList());
    }

    /** A fact in its last wording. */
    private TimelineEntry.Fact putRight(TimelineEntry act, TimelineEntry.Fact fact) {
        return corrections(act)
                .flatMap(correction -> correction.changes().stream())
                .filter(later -> later.name().equals(fact.name()) && later.after() != null)
                .reduce((earlier, later) -> later)
                .orElse(fact);
    }

    /** Whether a fact says when something happened, not until when something else may. */
    private static boolean isWhen(TimelineEntry.Fact fact) {
        return (fact.name().equals("on") || fact.name().endsWith(" on"))
                && fact.after() != null
                && DAY.matcher(fact.after()).matches();
    }

    private static Optional<String> detail(TimelineEntry.Fact fact) {
        if (fact.name().endsWith(" answer")) {
            return Optional.of(
                    fact.name().replace(" answer", " ") + fact.after().replaceFirst("^R-[\\d-]+: ", ""));
        }
        return isOfAnother(fact) ? Optional.empty() : Optional.of(fact.name() + " " + fact.after());
    }

    private static boolean isOfAnother(TimelineEntry.Fact fact) {
        return OF_ANOTHER.matcher(fact.name()).matches();
    }
}
