package org.declass.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the list as it was on a past day.
 *
 * @param today the row as it is
 * @param course where it stood, and the days that led there
 */
record RequestThen(RequestRow today, CourseThen course) {

    /** What it was addressed to, as what, by whom, and as what it was closed. */
    record Facts(String agency, RequestKind kind, String editor, CloseReason closeReason) {}

    /**
     * What had been answered.
     *
     * @param on the day of the last of the first answers on each item that had not been put right; null where there is none
     * @param isPutRight whether any answer had been put right, which moves the day it is decided since
     */
    record Decided(LocalDate on, boolean isPutRight) {

        static final Decided NOT = new Decided(null, false);
    }

    RequestRow row(Facts facts, Counts counts, Decided decided, Question asked, List<String> numbers, Instant touched) {
        var status = course.status();
        var dates = course.dates();
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
                decided.isPutRight() && course.isDecidedByAnswers() ? decided.on() : course.since(),
                question == null ? null : question.kind(),
                question == null ? null : question.answerBy(),
                dates.sentOn(),
                receivedOn(dates),
                dates.acknowledgedOn(),
                counts.isFullyDetermined() ? decided.on() : null,
                dates.closedOn(),
                isClosed ? facts.closeReason() : null,
                counts.items(),
                counts.determined(),
                counts.referralsOut(),
                numbers,
                touched);
    }

    /** Entries of old do not say when it was received; then what is known today of the same letter counts. */
    private LocalDate receivedOn(RequestDates dates) {
        var isSameLetter =
                dates.acknowledgedOn() != null && dates.acknowledgedOn().equals(today.acknowledgedOn());
        return dates.receivedOn() == null && isSameLetter ? today.receivedOn() : dates.receivedOn();
    }
}
