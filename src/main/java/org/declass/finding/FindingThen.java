package org.declass.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.PastChanges;

/**
 * A finding as it was on a past day.
 *
 * @param today the row as it is
 * @param moves the changes of its status by then, at least one
 * @param reason the last change of the reason of its dismissal by then, or null
 * @param who who dismissed it last by then, or null
 */
record FindingThen(FindingRow today, List<PastChanges.Made> moves, PastChanges.Made reason, String who) {

    FindingRow row(LocalDate day, Instant touched) {
        var last = moves.get(moves.size() - 1);
        var isOver = today.until() != null && today.until().isBefore(day);
        var status = isOver ? FindingStatus.RESOLVED : FindingStatus.valueOf(last.after());
        var isDismissed = status == FindingStatus.DISMISSED;
        return new FindingRow(
                today.number(),
                today.check(),
                today.severity(),
                status,
                today.request(),
                today.items(),
                today.determinations(),
                today.agency(),
                today.kind(),
                today.editor(),
                today.sentence(),
                today.citation(),
                today.verified(),
                today.foundOn().isAfter(day) ? foundOn() : today.foundOn(),
                today.until(),
                last.after().equals(FindingStatus.RESOLVED.name()) ? last.on() : null,
                isDismissed ? last.on() : null,
                isDismissed ? who : null,
                isDismissed && reason != null ? reason.after() : null,
                touched);
    }

    /** It was found again since: the day it was found the time before. */
    private LocalDate foundOn() {
        return moves.stream()
                .filter(move -> move.before() == null || move.before().equals(FindingStatus.RESOLVED.name()))
                .map(PastChanges.Made::on)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> moves.get(0).on());
    }
}
