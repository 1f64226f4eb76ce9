package org.declass.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declass.history.Change;

/** Brings the kept clocks of one request into line with the wanted ones; doing it again changes nothing. */
class Settling {

    private final Deadlines deadlines;
    private final Reckoner reckoner;
    private final Instant now;
    private final LocalDate day;
    private final Map<String, Deadline> kept = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * A settling.
     *
     * @param now from when on the result is known
     * @param day the day on which clocks end that are no longer wanted
     */
    Settling(Deadlines deadlines, Reckoner reckoner, Instant now, LocalDate day) {
        this.deadlines = deadlines;
        this.reckoner = reckoner;
        this.now = now;
        this.day = day;
    }

    /** Settles the clocks of a request and returns what changed. */
    List<Change> of(String request, List<Wanted> wanted) {
        deadlines.of(request).forEach(clock -> kept.put(clock.wantedKey(), clock));
        List<Reckoner.Settled> done = new ArrayList<>();
        wanted.stream()
                .sorted(Comparator.comparing(one -> one.lapseOf() != null))
                .forEach(one -> settle(one, done));
        kept.values().stream()
                .sorted(Comparator.comparing(Deadline::number))
                .filter(clock -> clock.ended().how() == Ending.OPEN)
                .forEach(this::cancel);
        return changes;
    }

    private void settle(Wanted wanted, List<Reckoner.Settled> done) {
        var known = kept.get(wanted.key());
        reckoner.reckon(wanted, known == null ? null : known.hand(), done).ifPresent(clock -> {
            kept.remove(wanted.key());
            var reckoned = Reckoned.of(clock);
            done.add(new Reckoner.Settled(wanted, clock));
            if (known == null) {
                begin(wanted, reckoned);
            } else if (!known.isAs(wanted, reckoned)) {
                move(known, wanted, reckoned);
            }
        });
    }

    private void begin(Wanted wanted, Reckoned reckoned) {
        var clock = new Deadline(deadlines.nextNumber(), wanted, reckoned, now);
        deadlines.persist(clock);
        changes.addAll(clock.beginning());
    }

    private void move(Deadline known, Wanted wanted, Reckoned reckoned) {
        var before = known.reckoned();
        var endedBefore = known.ended();
        var next = further(known);
        next.take(wanted, reckoned);
        changes.addAll(next.movedFrom(before, endedBefore));
    }

    private void cancel(Deadline known) {
        var before = known.ended();
        var next = further(known);
        next.end(Ended.cancelled(day));
        changes.addAll(next.movedFrom(next.reckoned(), before));
    }

    private Deadline further(Deadline known) {
        var next = known.from(now);
        deadlines.persist(next);
        return next;
    }
}
