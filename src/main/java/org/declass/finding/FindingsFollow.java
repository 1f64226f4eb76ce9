package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declass.deadline.Matter;
import org.declass.deadline.Road;
import org.declass.deadline.RunningClocks;
import org.declass.file.FileNumber;
import org.declass.history.Act;
import org.declass.history.Change;
import org.declass.history.Consequence;
import org.declass.history.HistoryEntry;
import org.declass.history.Resettling;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;

/**
 * Settles the findings of every case that a transaction touched, and of its {@link Neighbours}, just before it
 * commits and after the clocks; what changed stands in the entry of the act.
 */
@ApplicationScoped
class FindingsFollow implements Consequence {

    private final ReviewRequests requests;
    private final Dossiers dossiers;
    private final Findings findings;
    private final Neighbours neighbours;
    private final RunningClocks clocks;
    private final Resettling resettling;
    private final Clock clock;

    FindingsFollow(
            ReviewRequests requests,
            Dossiers dossiers,
            Findings findings,
            Neighbours neighbours,
            RunningClocks clocks,
            Resettling resettling,
            Clock clock) {
        this.requests = requests;
        this.dossiers = dossiers;
        this.findings = findings;
        this.neighbours = neighbours;
        this.clocks = clocks;
        this.resettling = resettling;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void of(List<HistoryEntry> entries) {
        var causes = causes(entries);
        byCase(entries)
                .forEach(acts -> neighbours
                        .after(acts)
                        .forEach(neighbour -> causes.putIfAbsent(neighbour, acts.get(acts.size() - 1))));
        entries.stream()
                .filter(FindingsFollow::isSettled)
                .forEach(entry -> causes.remove(entry.of().request()));
        causes.forEach((number, cause) ->
                requests.find(number).ifPresent(request -> cause.alsoChanged(settle(request, cause.recordedAt()))));
        entries.stream()
                .map(HistoryEntry::subject)
                .filter(subject -> subject.kind() == SubjectKind.EXEMPTION)
                .forEach(code ->
                        resettling.later(findings.requestsCiting(code.key()), "a change of exemption " + code.key()));
    }

    @Override
    public List<Change> anew(String request, Act act) {
        return requests.find(request)
                .map(found -> settle(found, act.recordedAt()))
                .orElse(List.of());
    }

    /** The entries of each case, so that what an act means to its neighbours stands with that act. */
    private static Collection<List<HistoryEntry>> byCase(List<HistoryEntry> entries) {
        Map<String, List<HistoryEntry>> cases = new LinkedHashMap<>();
        entries.forEach(entry -> cases.computeIfAbsent(entry.of().request(), any -> new ArrayList<>())
                .add(entry));
        return cases.values();
    }

    /** Brings the findings of a request into line; what changed. */
    private List<Change> settle(ReviewRequest request, Instant now) {
        var facts = request.facts();
        var matter = new Matter(
                request.number(), facts.agency(), Road.valueOf(facts.kind().name()), facts.editor());
        var found = request.status() == RequestStatus.CLOSED ? List.<Found>of() : Check.all(dossiers.of(request));
        return new Settling(findings, now, LocalDate.ofInstant(now, clock.getZone())).of(matter, found);
    }

    /** What was settled anew has its findings already; those of other requests for its files can follow from it. */
    private static boolean isSettled(HistoryEntry entry) {
        return entry.verb() == Verb.SETTLED_ANEW;
    }

    /** The last entry that touches each request. */
    private Map<String, HistoryEntry> causes(List<HistoryEntry> entries) {
        Map<String, HistoryEntry> causes = new LinkedHashMap<>();
        Map<String, HistoryEntry> files = new LinkedHashMap<>();
        for (var entry : entries) {
            if (entry.of().request() != null && !entry.verb().isWordsOnly()) {
                causes.put(entry.of().request(), entry);
            }
            if (entry.subject().kind() == SubjectKind.FILE && entry.verb() != Verb.RECORDED) {
                files.put(entry.subject().key(), entry);
            }
            clocks.requestsOf(moved(entry)).forEach(request -> causes.putIfAbsent(request, entry));
        }
        asking(files).forEach(request -> causes.putIfAbsent(request, entries.get(entries.size() - 1)));
        return causes;
    }

    private List<String> asking(Map<String, HistoryEntry> files) {
        return findings.requestsFor(files.keySet().stream().map(FileNumber::id).toList());
    }

    /** The clocks that a rule or a closed day moved. */
    private static Set<String> moved(HistoryEntry entry) {
        if (entry.of().request() != null) {
            return Set.of();
        }
        Set<String> moved = new LinkedHashSet<>();
        entry.changes().stream()
                .map(Change::subject)
                .filter(subject -> subject.kind() == SubjectKind.DEADLINE)
                .forEach(subject -> moved.add(subject.key()));
        return moved;
    }
}
