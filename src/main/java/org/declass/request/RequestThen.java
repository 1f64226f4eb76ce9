package org.declass.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.PastChanges;

/**
 * A row of the list as it was on a past day.
 *
 * @param today the row as it is
 * @param move the last change of its status by then
 * @param day the past day
 */
record RequestThen(RequestRow today, PastChanges.Made move, LocalDate day) {

    /** What it was addressed to, as what, by whom, when it was sent, and as what it was closed. */
    record Facts(String agency, RequestKind kind, String editor, LocalDate sentOn, CloseReason closeReason) {}

    RequestRow row(
            Facts facts, Counts counts, boolean acknowledged, Question asked, List<String> numbers, Instant touched) {
        var status = RequestStatus.valueOf(move.after());
        var question = status == RequestStatus.AWAITING_US ? asked : null;
        var isClosed = status == RequestStatus.CLOSED;
        return new RequestRow(
                today.id(),
                today.number(),
                today.filedBy(),
                facts.kind(),
                facts.agency(),
                today.title(),
                facts.editor(),
                today.authority(),
                status,
                status.phase(),
                move.on(),
                question == null ? null : question.kind(),
                question == null ? null : question.answerBy(),
                facts.sentOn(),
                acknowledged ? byThen(today.receivedOn()) : null,
                acknowledged ? byThen(today.acknowledgedOn()) : null,
                counts.isFullyDetermined() ? byThen(today.decidedOn()) : null,
                isClosed ? move.on() : null,
                isClosed ? facts.closeReason() : null,
                counts.items(),
                counts.determined(),
                counts.referralsOut(),
                numbers,
                touched);
    }

    private LocalDate byThen(LocalDate known) {
        return known == null || known.isAfter(day) ? null : known;
    }
}
