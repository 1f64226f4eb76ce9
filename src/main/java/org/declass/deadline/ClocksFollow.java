package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.declass.history.Consequence;
import org.declass.history.HistoryEntry;
import org.declass.history.SubjectKind;

/**
 * Settles the clocks of every case that a transaction touched, and of those that a rule or a closed day moves, just before
 * it commits; what changed stands in the entry of the act.
 */
@ApplicationScoped
class ClocksFollow implements Consequence {

    private static final Set<SubjectKind> CHANGES_THE_LAW = Set.of(SubjectKind.RULE, SubjectKind.HOLIDAY);

    private final Deadlines deadlines;
    private final Rules rules;
    private final Calendars calendars;
    private final Holidays holidays;
    private final Instance<WantedClocks> wanted;

    ClocksFollow(
            Deadlines deadlines, Rules rules, Calendars calendars, Holidays holidays, Instance<WantedClocks> wanted) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calendars = calendars;
        this.holidays = holidays;
        this.wanted = wanted;
    }

    @Override
    public void of(List<HistoryEntry> entries) {
        var causes = causes(entries);
        if (causes.isEmpty()) {
            return;
        }
        var reckoner = reckoner(entries);
        causes.forEach((request, cause) -> {
            var settling = new Settling(deadlines, reckoner, cause.recordedAt(), cause.happenedOn());
            cause.alsoChanged(settling.of(request, wanted(request)));
        });
    }

    /** The last entry that touches each request, which is the one that says what became of its clocks. */
    private Map<String, HistoryEntry> causes(List<HistoryEntry> entries) {
        Map<String, HistoryEntry> causes = new LinkedHashMap<>();
        for (var entry : entries) {
            touched(entry).forEach(request -> causes.put(request, entry));
        }
        return causes;
    }

    private Collection<String> touched(HistoryEntry entry) {
        if (entry.of().request() != null) {
            var request = entry.of().request();
            return Stream.concat(Stream.of(request), wanted.stream().flatMap(some -> some.touchedBy(request).stream()))
                    .toList();
        }
        return switch (entry.subject().kind()) {
            case RULE -> underRule(entry);
            case HOLIDAY -> overDay(holidays.get(entry.subject().key()).facts());
            default -> List.of();
        };
    }

    private Collection<String> underRule(HistoryEntry entry) {
        var key = entry.subject().key();
        var purpose = rules.findById(key).facts().purpose();
        var requests = new LinkedHashSet<>(deadlines.requestsWith(purpose));
        requests.addAll(deadlines.requestsUnder(key));
        wanted.forEach(some -> requests.addAll(some.withPurpose(purpose)));
        return requests;
    }

    private Collection<String> overDay(HolidayFacts closed) {
        return deadlines.requestsOver(closed.day(), closed.agency());
    }

    private List<Wanted> wanted(String request) {
        List<Wanted> all = new ArrayList<>();
        wanted.forEach(some -> all.addAll(some.of(request)));
        return all;
    }

    /** What was read at the last position is stale where this very transaction changes it. */
    private Reckoner reckoner(List<HistoryEntry> entries) {
        return entries.stream()
                        .anyMatch(entry ->
                                CHANGES_THE_LAW.contains(entry.subject().kind()))
                ? new Reckoner(new RuleBook(rules.all()), new AgencyCalendars(holidays.standing()))
                : new Reckoner(rules.book(), calendars.all());
    }
}
