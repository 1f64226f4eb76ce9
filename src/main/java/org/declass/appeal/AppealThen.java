package org.declass.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declass.history.PastChanges;
import org.declass.request.FiledBy;

/**
 * A row of the list as it was on a past day.
 *
 * @param today the row as it is
 * @param moves the changes of its status by then, at least one
 * @param results what had been decided by then
 */
record AppealThen(AppealRow today, List<PastChanges.Made> moves, List<PastChanges.Made> results) {

    AppealRow row(String agency, Instant touched) {
        var last = moves.get(moves.size() - 1);
        var status = AppealStatus.valueOf(last.after());
        var acknowledged = acknowledged();
        return new AppealRow(
                today.id(),
                today.number(),
                today.request(),
                today.requestTitle(),
                today.filedBy(),
                agency,
                today.level(),
                today.basis(),
                today.body(),
                status,
                last.on(),
                today.filedOn(),
                acknowledged.isPresent() ? today.receivedOn() : null,
                acknowledged.map(PastChanges.Made::on).orElse(null),
                status.isOpen() ? null : last.on(),
                status == AppealStatus.ADMINISTRATIVELY_CLOSED ? today.closeReason() : null,
                today.filedBy() == FiledBy.OTHERS ? ruled().size() : today.items(),
                ruled().values().stream().filter(isRuled -> isRuled).count(),
                touched);
    }

    /** By item, whether a result stood. */
    private Map<String, Boolean> ruled() {
        var ruled = new TreeMap<String, Boolean>();
        results.stream().map(ResultThen::of).forEach(one -> ruled.put(one.ordinal(), one.result() != null));
        return ruled;
    }

    private Optional<PastChanges.Made> acknowledged() {
        return moves.stream()
                .filter(move -> move.after().equals(AppealStatus.ACKNOWLEDGED.name()))
                .findFirst();
    }
}
