package org.declass.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declass.deadline.Matter;
import org.declass.history.Change;

/** Brings the kept findings of one request into line with what the checks find; doing it again changes nothing. */
class Settling {

    private final Findings findings;
    private final Instant now;
    private final LocalDate today;

    /**
     * A settling.
     *
     * @param now from when on the result is known
     * @param today the day on which it is looked at
     */
    Settling(Findings findings, Instant now, LocalDate today) {
        this.findings = findings;
        this.now = now;
        this.today = today;
    }

    /** Settles the findings of a request and returns what changed. */
    List<Change> of(Matter matter, List<Found> found) {
        Map<String, Finding> kept = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (var finding : findings.of(matter.request())) {
            var twin = kept.putIfAbsent(finding.wantedKey(), finding);
            if (twin != null) {
                changes.addAll(finding.resolve(today, now));
            }
        }
        found.stream().filter(this::holds).forEach(one -> {
            var known = kept.remove(one.key());
            changes.addAll(known == null ? begin(matter, one) : known.hold(matter, one.hit(), today, now));
        });
        kept.values().forEach(finding -> changes.addAll(finding.resolve(today, now)));
        return changes;
    }

    private boolean holds(Found found) {
        return found.hit().until() == null || !found.hit().until().isBefore(today);
    }

    private List<Change> begin(Matter matter, Found found) {
        var finding = new Finding(matter, found, today, now);
        findings.persist(finding);
        return finding.beginning();
    }
}
