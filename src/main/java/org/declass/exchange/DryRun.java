package org.declass.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers, between the chunks of a dry run, the files that its rows would have recorded or changed lately. */
final class DryRun {

    private static final int REMEMBERED = 5000;

    private final Map<String, KnownFile> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KnownFile> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What would be done about these rows, given the files that are recorded. */
    List<Decision> decide(List<Reading> readings, List<KnownFile> recorded) {
        var ledger = new Ledger();
        recorded.forEach(ledger::know);
        for (var reading : readings) {
            if (reading.facts() != null && recent.containsKey(Reading.key(reading.facts()))) {
                ledger.know(recent.get(Reading.key(reading.facts())));
            }
        }
        var decisions = readings.stream().map(ledger::decide).toList();
        for (var decision : decisions) {
            if (decision.file() != null) {
                recent.put(Reading.key(decision.facts()), decision.file());
            }
        }
        return decisions;
    }
}
