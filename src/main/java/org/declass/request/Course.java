package org.declass.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where a request stands and the days that led there; each step gives the next course and leaves this one as it is.
 *
 * @param standing where it stands
 * @param dates the days that matter on its way
 */
record Course(Standing standing, RequestDates dates) {

    /** We sent it. */
    Course sent(LocalDate day) {
        return new Course(standing.at(RequestStatus.SENT, day), dates.sent(day));
    }

    /** The agency confirmed receipt. */
    Course acknowledged(Letters.Acknowledgement letter, LocalDate day) {
        return new Course(standing.at(RequestStatus.ACKNOWLEDGED, day), dates.acknowledged(day, letter.receivedOn()));
    }

    /** The agency began its review. */
    Course reviewStarted(LocalDate day) {
        return new Course(standing.at(RequestStatus.IN_REVIEW, day), dates.reviewStarted(day));
    }

    /** The agency asked us something. */
    Course asked(Letters.Question question, LocalDate day) {
        return new Course(standing.asked(question, day), dates);
    }

    /** We answered. */
    Course answered(LocalDate day) {
        return new Course(standing.answered(day), dates);
    }

    /**
     * Some items were answered. With the last of them, also of those that an appeal sent back, it is decided, on the day of the last of the first answers that
     * stand; an answer that puts another right may move that day.
     */
    Course determined(List<RequestItem> items, LocalDate day) {
        var counted = standing.counting(items);
        if (!counted.counts().isFullyDetermined() || items.stream().anyMatch(RequestItem::isOwed)) {
            return new Course(counted, dates);
        }
        var right = dates.decided(items.stream()
                .map(RequestItem::firstAnsweredOn)
                .max(Comparator.naturalOrder())
                .orElse(day));
        return switch (counted.status()) {
            case DECIDED -> new Course(counted.movedSince(dates, right), right);
            case UNDER_APPEAL -> new Course(counted, dates.decidedOn() == null ? dates : right);
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US, CLOSED ->
                new Course(counted.decided(day), right);
        };
    }

    /** Somebody else has it now: it was sent when it was sent, but the receipt of the new addressee is yet to come. */
    Course rerouted(LocalDate day) {
        return new Course(standing.rerouted(day), dates.rerouted());
    }

    /** It was closed. */
    Course closed(CloseReason reason, LocalDate day) {
        return new Course(standing.closed(reason, day), dates.closed(day));
    }

    /** It was taken up again. */
    Course reopened(LocalDate day) {
        return new Course(standing.reopened(day), dates.closed(null));
    }

    /** Its items are others. */
    Course counting(List<RequestItem> items) {
        return new Course(standing.counting(items), dates);
    }

    /** So many of its referrals are out. */
    Course referralsOut(int out, LocalDate day) {
        return new Course(standing.referralsOut(out, day), dates);
    }

    /** The act that led here did not happen: it stands as before, since the day of the move before. */
    Course takenBack(RequestStatus before, LocalDate since) {
        return new Course(standing.takenBack(before, since), dates.keptAt(before));
    }

    /** The days were others. */
    Course on(RequestDates right) {
        return new Course(standing.movedSince(dates, right), right);
    }
}
