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
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Consequence;
import org.declass.history.HistoryEntry;
import org.declass.history.Resettling;
import org.declass.history.Verb;

/**
 * Settles the clocks of every case that a transaction touched, just before it commits; what changed stands in the entry
 * of the act. The clocks that a rule or a closed day moves can be thousands, so they are settled anew soon after.
 */
@ApplicationScoped
class ClocksFollow implements Consequence {

    private final Deadlines deadlines;
    private final Rules rules;
    private final Calendars calendars;
    private final Holidays holidays;
    private final Instance<WantedClocks> wanted;
    private final Resettling resettling;

    ClocksFollow(
            Deadlines deadlines,
            Rules rules,
            Calendars calendars,
            Holidays holidays,
            Instance<WantedClocks> wanted,
            Resettling resettling) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calendars = calendars;
        this.holidays = holidays;
        this.wanted = wanted;
        this.resettling = resettling;
    }

    @Override
    public void of(List<HistoryEntry> entries) {
        entries.forEach(this::moved);
        causes(entries).forEach((request, cause) -> {
            var settling = new Settling(deadlines, reckoner(), cause.recordedAt(), cause.happenedOn());
            cause.alsoChanged(settling.of(request, wanted(request)));
        });
    }

    @Override
    public List<Change> anew(String request, Act act) {
        return new Settling(deadlines, reckoner(), act.recordedAt(), act.happenedOn()).of(request, wanted(request));
    }

    /** Has the clocks settled anew that stand on what an entry changed. */
    private void moved(HistoryEntry entry) {
        var key = entry.subject().key();
        switch (entry.subject().kind()) {
            case RULE -> resettling.later(underRule(key), "a change of rule " + key);
            case HOLIDAY -> resettling.later(overDay(key), "a change of the closed day " + key);
            default -> {}
        }
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
        var request = entry.of().request();
        if (request == null || entry.verb() == Verb.SETTLED_ANEW || entry.verb().isWordsOnly()) {
            return List.of();
        }
        return Stream.concat(Stream.of(request), wanted.stream().flatMap(some -> some.touchedBy(request).stream()))
                .toList();
    }

    private Set<String> underRule(String key) {
        var purpose = rules.findById(key).facts().purpose();
        var requests = new LinkedHashSet<>(deadlines.requestsWith(purpose));
        requests.addAll(deadlines.requestsUnder(key));
        wanted.forEach(some -> requests.addAll(some.withPurpose(purpose)));
        return requests;
    }

    private List<String> overDay(String key) {
        var closed = holidays.get(key).facts();
        return deadlines.requestsOver(closed.day(), closed.agency());
    }

    private List<Wanted> wanted(String request) {
        List<Wanted> all = new ArrayList<>();
        wanted.forEach(some -> all.addAll(some.of(request)));
        return all;
    }

    private Reckoner reckoner() {
        return new Reckoner(rules.book(), calendars.all());
    }
}
