package org.declass.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which a clock stands still. As with day zero, the days of the two events are not part of it twice: the day it
 * stopped still counts, and counting goes on with the day after it was set going again.
 *
 * @param from the day it stopped
 * @param to the day it was set going again; null while it stands still
 */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(to + " comes before " + from);
        }
    }

    /** A pause that has not ended. */
    public static Pause since(LocalDate from) {
        return new Pause(from, null);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return to == null;
    }

    /** The pauses in their order, those that touch or overlap as one. */
    static List<Pause> merged(List<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        for (var pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || !last.reaches(pause.from)) {
                merged.add(pause);
            } else {
                merged.set(merged.size() - 1, new Pause(last.from, later(last.to, pause.to)));
            }
        }
        return List.copyOf(merged);
    }

    private boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
